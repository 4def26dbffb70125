import type { EventId } from "../../../model/eventGraph.ts";
import type { Box, Point } from "../../../scene/geometry.ts";
import type { BoxPlace } from "../../../scene/placeBox.ts";
import type { Span } from "./timeScale.ts";

/** The places where the label of a mark may be, and what labels keep off. */
export interface LabelRequest extends Obstacle {
  readonly id: EventId;
  readonly width: number;
  /** Higher chooses first. */
  readonly weight: number;
  /** Selected or focused: it always shows, and what it would overlap gives way. */
  readonly always: boolean;
  /** The middles of the dots of a stack: its name may be beside any of them. */
  readonly ys?: readonly number[];
  /** Its lane from top to bottom, which it leaves only where that is the way to be read. */
  readonly lane?: Span;
}

export interface PlacedLabel extends Obstacle {
  /** Whose text it is, in order; two where marks touch. */
  readonly ids: readonly EventId[];
  readonly side: "left" | "right";
  /** From a mark to its words, where they found no place beside it. */
  readonly leader?: Leader;
}

export type Leader = readonly [from: Point, to: Point];

/**
 * Where labels were while the window rested, as seen from their marks; null: it had none. While the window moves none
 * leaves its place: what meets another is left out, and what comes into view has only the space beside its mark.
 */
export type HeldLabels = ReadonlyMap<EventId, HeldPlace | null>;

export interface HeldPlace {
  readonly side: PlacedLabel["side"];
  /** From the end of the mark on that side to the words, and down. */
  readonly aside: number;
  readonly down: number;
}

/** An extent on a line, `y` its middle. */
export interface Obstacle extends Span {
  readonly y: number;
}

export interface MarkObstacle extends Obstacle {
  readonly thickness: number;
}

/** A thread, or the line of today. */
export interface Upright extends Span {
  readonly x: number;
}

export interface LabelRoom {
  readonly bounds: Span;
  /** Marks and beads. */
  readonly marks: readonly MarkObstacle[];
  /** What a label never crosses unless it must show: threads. */
  readonly uprights: readonly Upright[];
  /** What a label never crosses unless it must show: the line of today. */
  readonly walls?: readonly number[];
  /** From top to bottom of the lanes: where what must show may be set above or below its mark. */
  readonly heights?: Span;
  /** Width of what joins two labels. */
  readonly joint: number;
  /** Size of the text in px, 12 if not said. */
  readonly textSize?: number | undefined;
}

const gap = 6;
export const clearance = 5;
export const touching = 8;
/** Middles of lines a little farther apart than the text is high keep words off words. */
const lineHeight = ({ textSize = 12 }: LabelRoom): number => textSize * 1.08;
/** Words off marks: the height of a capital with its clearance, and what the mark is high. */
const capital = ({ textSize = 12 }: LabelRoom): number => textSize * 0.875;
/** No mark is higher; what is says its count in words of its own. */
export const highest = 10;
/** Beyond any picture. */
export const far = 1e6;

/** On its side of the mark; its words may have become longer or shorter. */
export function heldLabel(request: LabelRequest, { side, aside, down }: HeldPlace): PlacedLabel {
  const { id, width } = request;
  // An end may be cut by the window while the other moves on.
  const left = side === "right" ? request.to + aside : request.from + aside - width;
  const label: PlacedLabel = {
    ids: [id],
    side,
    y: request.y + down,
    from: left,
    to: left + width,
  };
  return withLeader(label, request);
}

export interface LabelPlace extends BoxPlace {
  readonly label: PlacedLabel;
}

export const placeOf = (label: PlacedLabel, room: LabelRoom, cost: number): LabelPlace => ({
  label,
  box: boxOf(label, room),
  cost,
});

/** Beside its mark, or beside any dot of its stack, from the first on. */
export const besidePlaces = (request: LabelRequest): readonly PlacedLabel[] =>
  (request.ys ?? [request.y]).flatMap((y) => candidates({ ...request, y }));

function candidates(request: LabelRequest): readonly [PlacedLabel, PlacedLabel] {
  const { id, y, from, to, width } = request;
  return [
    { ids: [id], y, side: "right", from: to + gap, to: to + gap + width },
    { ids: [id], y, side: "left", from: from - gap - width, to: from - gap },
  ];
}

/** The height of words where they meet marks: that of a capital with its clearance. */
export function boxOf({ y, from, to }: Obstacle, room: LabelRoom): Box {
  const height = capital(room);
  return { x: from, y: y - height / 2, width: to - from, height };
}

/** What others keep off, `aside` px at either end. */
function obstacleBox({ y, from, to }: Obstacle, height: number, aside: number): Box {
  return { x: from - aside, y: y - height / 2, width: to - from + 2 * aside, height };
}

export const markBox = (mark: MarkObstacle, aside: number): Box =>
  obstacleBox(mark, mark.thickness, aside);

/** Lines of words keep a line's height apart. */
export const wordsBox = (words: Obstacle, room: LabelRoom): Box =>
  obstacleBox(words, 2 * lineHeight(room) - capital(room), clearance);

export function uprightBox({ x, from, to }: Upright, room: LabelRoom): Box {
  const [top, bottom] = [from - 8 + capital(room) / 2, to + 8 - capital(room) / 2];
  return { x: x - 2, y: top, width: 4, height: bottom - top };
}

export const wallBox = (x: number): Box => ({ x: x - 3, y: -far, width: 6, height: 2 * far });

/** A leader as what others keep off. */
export function leaderBox([a, b]: Leader): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x: x - 1, y: y - 1, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 };
}

const fromMark = 6;
const fromWords = 7;

export function withLeader(label: PlacedLabel, { from, to, y, ys }: LabelRequest): PlacedLabel {
  if (label.y === y || ys?.includes(label.y) === true) return label;
  const down = Math.sign(label.y - y);
  const inside = (x: number, span: Span): number => Math.min(Math.max(x, span.from), span.to);
  const end =
    label.from > to
      ? { x: label.from - 2, y: label.y }
      : label.to < from
        ? { x: label.to + 2, y: label.y }
        : { x: inside((from + to) / 2, label), y: label.y - down * fromWords };
  return { ...label, leader: [{ x: inside(end.x, { from, to }), y: y + down * fromMark }, end] };
}

/** Steps up and down, and aside, at which words may be apart from their mark. */
const steps = [10, 14, 20, 28, 38];
const asides = [10, 26];

/** At a leader in the lane, the nearest first. */
export function ledPlaces(request: LabelRequest, room: LabelRoom): readonly LabelPlace[] {
  const { id, from, to, width, lane } = request;
  if (lane === undefined) return [];
  const middle = (from + to - width) / 2;
  return steps.flatMap((step) =>
    [request.y + step, request.y - step].flatMap((y) => {
      if (y < lane.from + 7 || y > lane.to - 7) return [];
      const right = asides.map((aside) => ({ at: to + aside, side: "right" as const, aside }));
      const left = asides.map((aside) => ({
        at: from - aside - width,
        side: "left" as const,
        aside,
      }));
      const centred = step < 14 ? [] : [{ at: middle, side: "right" as const, aside: 0 }];
      return [...right, ...left, ...centred].map(({ at, side, aside }) => {
        const label: PlacedLabel = { ids: [id], side, y, from: at, to: at + width };
        return placeOf(withLeader(label, request), room, step + aside / 2);
      });
    }),
  );
}

const beyond = 14;

/** Beside the mark first; then a line above or below it, or two; each at its cost. */
export function forcedPlaces(request: LabelRequest, room: LabelRoom): readonly LabelPlace[] {
  const { bounds, heights } = room;
  const sides = candidates(request).map((label) => {
    const shift = shiftInto(label, bounds);
    return placeOf(shifted(label, shift), room, shift === 0 ? 0 : 8);
  });
  const middle = (request.from + request.to - request.width) / 2;
  const centred = { ...candidates(request)[0], from: middle, to: middle + request.width };
  const aloft = [beyond, -beyond, 2 * beyond, -2 * beyond].flatMap((up, at) => {
    const y = request.y + up;
    if (heights === undefined || y < heights.from + 6 || y > heights.to - 6) return [];
    const { lane = heights } = request;
    const leaves = y < lane.from + 6 || y > lane.to - 6;
    return [...candidates(request), centred].map((label, side) =>
      placeOf(
        { ...shifted(label, shiftInto(label, bounds)), y },
        room,
        0.5 + at * 0.1 + side * 0.01 + Number(leaves),
      ),
    );
  });
  return [...sides, ...aloft];
}

function shifted(label: PlacedLabel, by: number): PlacedLabel {
  return { ...label, from: label.from + by, to: label.to + by };
}

function shiftInto(label: Span, bounds: Span): number {
  if (label.to > bounds.to) return bounds.to - label.to;
  return label.from < bounds.from ? bounds.from - label.from : 0;
}
