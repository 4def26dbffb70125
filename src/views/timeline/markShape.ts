import type { StrandStyle } from "../../model/projection.ts";
import { dateGlyph } from "../marks/dateGlyph.ts";
import { glyphNode } from "../marks/glyphNode.ts";
import { svgNode } from "../marks/svgNode.ts";
import type { EventMark } from "./eventMark.ts";
import { isDot, type Span } from "./timeScale.ts";

/** A mark to be drawn around a middle line, in px. */
export interface MarkShape {
  readonly mark: Pick<EventMark, "look" | "fadeStart" | "fadeEnd" | "basis" | "closed">;
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
  const { mark, style, tone, full, seen, y, thickness } = shape;
  const id = `timeline-fade-${(gradients += 1)}`;
  const drawn = { ...mark, style, tone, full, seen, y, thickness, id, rim: true };
  return [...ringNodes(shape), ...dateGlyph(drawn).map(glyphNode)];
}

/** The mark an event has in its further lanes: a bead, whatever its date looks like. */
export function beadShape(shape: Omit<MarkShape, "mark">): SVGElement[] {
  return markShape({ ...shape, mark: { look: "day", fadeStart: 0, fadeEnd: 0 } });
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
