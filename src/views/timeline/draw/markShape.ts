import type { StrandStyle } from "../../../model/projection.ts";
import { cutOf, type Cut } from "../../../scene/barPath.ts";
import { dateGlyph } from "../../../scene/dateGlyph.ts";
import { drawingNode, svgNode } from "../../../scene/drawing.ts";
import { round } from "../../../scene/geometry.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import type { EventMark } from "../layout/eventMark.ts";
import { isDot, type Span } from "../layout/timeScale.ts";

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
  /** It belongs to what is chosen or pointed at. */
  readonly lit: boolean;
  readonly hovered: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
}

/** Only what is drawn, so that other changes do not draw it again. */
export function glyphOf({ look, fadeStart, fadeEnd, closed, basis }: EventMark): MarkShape["mark"] {
  return { look, fadeStart, fadeEnd, closed: closed === true, basis: basis ?? "inferred" };
}

export function stateOf(props: TimelineProps, id: EventId): MarkState {
  return {
    lit: props.levelOf(id) === "highlighted",
    hovered: id === props.hovered || props.pointed?.has(id) === true,
    selected: id === props.selected,
    focused: id === props.focused,
  };
}

export function toneOf(props: TimelineProps, mark: EventMark, lane: number): string {
  return props.levelOf(mark.id) === "muted" ? "var(--node-mute)" : laneTone(props, mark, lane);
}

/** That of the lane, and in a row of several lanes that of the event's own. */
export function laneTone(
  { lanes, tones }: TimelineProps,
  { places }: EventMark,
  lane: number,
): string {
  const of = places.find((place) => place.lane === lane)?.of;
  return (of === undefined ? lanes[lane]?.tone : tones?.[of]) ?? "var(--ink3)";
}

let gradients = 0;

/** The nodes of a mark: halo, rings, then the mark itself. */
export function markShape(shape: MarkShape): SVGElement[] {
  const { mark, style, tone, full, seen, y, thickness } = shape;
  const id = `timeline-fade-${(gradients += 1)}`;
  const drawn = { ...mark, style, tone, full, seen, y, thickness, id, rim: true };
  return [...ringNodes(shape), ...dateGlyph(drawn).map(drawingNode)];
}

function ringNodes({ mark, tone, full, seen, y, thickness, state }: MarkShape): SVGElement[] {
  const isRound = isDot(mark);
  const height = isRound ? Math.min(seen.to - seen.from, thickness) : thickness;
  const cut = cutOf({ full, seen });
  const around = (reach: number, attributes: Readonly<Record<string, string | number>>) =>
    svgNode("path", {
      "data-ring": cut.start || cut.end ? "open" : "",
      d: ringPath(seen, y, height / 2, reach, isRound ? height / 2 + reach : 3 + reach, cut),
      fill: "none",
      ...attributes,
    });
  return [
    ...(state.hovered ? [around(4.5, { fill: tone, "fill-opacity": 0.18 })] : []),
    ...(state.selected ? [around(3.5, { stroke: "var(--accent)", "stroke-width": 2 })] : []),
    ...(state.focused ? [around(7, { stroke: "var(--ink)", "stroke-width": 2 })] : []),
  ];
}

/** A ring around what goes on beyond an edge is open there. */
function ringPath(
  seen: Span,
  y: number,
  half: number,
  reach: number,
  rx: number,
  { start, end }: Cut,
): string {
  const [top, bottom] = [y - half - reach, y + half + reach];
  const r = Math.min(rx, (bottom - top) / 2);
  const left = start ? seen.from : seen.from - reach;
  const right = end ? seen.to : seen.to + reach;
  const arc = (x: number, to: number): string => `A${r} ${r} 0 0 1 ${round(x)} ${round(to)}`;
  const path = [
    `M${round(start ? left : left + r)} ${round(top)}H${round(end ? right : right - r)}`,
    end
      ? `M${round(right)} ${round(bottom)}`
      : `${arc(right, top + r)}V${round(bottom - r)}${arc(right - r, bottom)}`,
    `H${round(start ? left : left + r)}`,
    ...(start ? [] : [`${arc(left, bottom - r)}V${round(top + r)}${arc(left + r, top)}`]),
    ...(start || end ? [] : ["Z"]),
  ];
  return path.join("");
}
