import type { StrandStyle } from "../../model/projection.ts";
import type { EventMark } from "./eventMark.ts";
import { svgNode } from "./svgNode.ts";
import { isDot, type Span } from "./timeScale.ts";

/** A mark to be drawn around a middle line, in px. */
export interface MarkShape {
  readonly mark: Pick<EventMark, "look" | "fadeStart" | "fadeEnd">;
  readonly style: StrandStyle;
  readonly tone: string;
  /** Its whole extent, and the part of it inside the window. */
  readonly full: Span;
  readonly seen: Span;
  readonly y: number;
  readonly thickness: number;
  readonly state: MarkState;
}

export interface MarkState {
  readonly hovered: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
}

let gradients = 0;

/** The nodes of a mark: halo, rings, then the mark itself. */
export function markShape(shape: MarkShape): SVGElement[] {
  const rings = ringNodes(shape);
  if (isDot(shape.mark)) return [...rings, dotNode(shape)];
  return [...rings, ...barNodes(shape)];
}

/** The mark an event has in its further lanes: a bead, whatever its date looks like. */
export function beadShape(shape: Omit<MarkShape, "mark">): SVGElement[] {
  const bead = { ...shape, mark: { look: "day" as const, fadeStart: 0, fadeEnd: 0 } };
  return [...ringNodes(bead), dotNode(bead)];
}

function dotNode({ style, tone, seen, y, thickness }: MarkShape): SVGElement {
  const cx = (seen.from + seen.to) / 2;
  const r = Math.min(seen.to - seen.from, thickness) / 2;
  if (style === "solid") {
    return svgNode("circle", {
      cx,
      cy: y,
      r,
      fill: tone,
      stroke: "var(--canvas)",
      "stroke-width": 2,
      "paint-order": "stroke",
    });
  }
  return svgNode("circle", { cx, cy: y, r: r - 0.75, ...outline(style, tone) });
}

function outline(style: StrandStyle, tone: string) {
  const dotted = style === "named";
  return {
    fill: "var(--canvas)",
    stroke: tone,
    "stroke-width": 1.5,
    "stroke-linecap": dotted ? "round" : "butt",
    "stroke-dasharray": dotted ? "0.1 2.57" : "2.7 1.75",
  };
}

function barNodes(shape: MarkShape): SVGElement[] {
  const { mark, style, tone, full, seen, y, thickness } = shape;
  const { defs, paint } = softPaint(mark, full, tone);
  if (style === "solid") {
    return [
      ...defs,
      svgNode("rect", {
        x: seen.from,
        y: y - thickness / 2,
        width: Math.max(seen.to - seen.from, 1),
        height: thickness,
        rx: 3,
        fill: paint,
      }),
    ];
  }
  return [
    ...defs,
    svgNode("rect", {
      ...outline(style, paint),
      x: seen.from + 0.75,
      y: y - thickness / 2 + 0.75,
      width: Math.max(seen.to - seen.from - 1.5, 1),
      height: thickness - 1.5,
      rx: thickness / 2 - 0.75,
      fill: defs.length > 0 ? "none" : "var(--canvas)",
      "stroke-dasharray": style === "named" ? "0.1 2.6" : "3 2.2",
    }),
  ];
}

/** The fades run over the whole extent, also where only a part of it is inside the window. */
function softPaint(mark: MarkShape["mark"], full: Span, tone: string) {
  const { fadeStart, fadeEnd } = mark;
  if (fadeStart === 0 && fadeEnd === 0) return { defs: [], paint: tone };
  const id = `timeline-fade-${(gradients += 1)}`;
  const stop = (offset: number, opacity: number): SVGElement =>
    svgNode("stop", { offset, "stop-color": tone, "stop-opacity": opacity });
  const gradient = svgNode(
    "linearGradient",
    { id, gradientUnits: "userSpaceOnUse", x1: full.from, x2: full.to },
    stop(0, fadeStart > 0 ? 0 : 1),
    stop(fadeStart, 1),
    stop(1 - fadeEnd, 1),
    stop(1, fadeEnd > 0 ? 0 : 1),
  );
  return { defs: [gradient], paint: `url(#${id})` };
}

function ringNodes({ mark, tone, seen, y, thickness, state }: MarkShape): SVGElement[] {
  const round = isDot(mark);
  const height = round ? Math.min(seen.to - seen.from, thickness) : thickness;
  const around = (reach: number, attributes: Readonly<Record<string, string | number>>) =>
    svgNode("rect", {
      x: seen.from - reach,
      y: y - height / 2 - reach,
      width: seen.to - seen.from + 2 * reach,
      height: height + 2 * reach,
      rx: round ? height / 2 + reach : 3 + reach,
      fill: "none",
      ...attributes,
    });
  return [
    ...(state.hovered ? [around(4.5, { fill: tone, "fill-opacity": 0.18 })] : []),
    ...(state.selected ? [around(3.5, { stroke: "var(--accent)", "stroke-width": 2 })] : []),
    ...(state.focused ? [around(7, { stroke: "var(--ink)", "stroke-width": 2, rx: 7 })] : []),
  ];
}
