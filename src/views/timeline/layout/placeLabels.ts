import type { EventId } from "../../../model/eventGraph.ts";
import type { Span } from "./timeScale.ts";

/**
 * Where the labels of marks go: right of the mark, left when the right is taken, together with the
 * neighbour's when the two marks touch, else nowhere. Nothing placed overlaps a mark, another label or
 * the edge. With marks at 0..10 and 16..26 on one line and 300 px of room
 *
 *   b (40 px) → right of its mark, x = 32        a (50 px) → no room on either side: "a; b" at x = 32
 */
export interface LabelRequest extends Obstacle {
  readonly id: EventId;
  readonly width: number;
  /** Higher chooses first. */
  readonly weight: number;
  /** Selected, hovered or focused: it always shows, and what it would overlap gives way. */
  readonly always: boolean;
  /** Its lane from top to bottom, which it leaves only where that is the way to be read. */
  readonly lane?: Span;
}

export interface PlacedLabel extends Obstacle {
  /** Whose text it is, in order; two where marks touch. */
  readonly ids: readonly EventId[];
  readonly side: "left" | "right";
}

/** An extent on a line, `y` its middle. */
export interface Obstacle extends Span {
  readonly y: number;
}

export interface MarkObstacle extends Obstacle {
  readonly thickness: number;
}

/** A thread, or the line of today. */
interface Upright extends Span {
  readonly x: number;
}

export interface LabelRoom {
  readonly bounds: Span;
  /** Marks and beads. */
  readonly marks: readonly MarkObstacle[];
  /** What a label crosses only where there is no other place. */
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
const clearance = 5;
const touching = 8;
/** Middles of lines as far apart as the text is high keep words off words. */
const lineHeight = ({ textSize = 12 }: LabelRoom): number => textSize;
/** Words off marks: the height of a capital with its clearance, and what the mark is high. */
const capital = ({ textSize = 12 }: LabelRoom): number => textSize * 0.875;
/** No mark is higher; what is says its count in words of its own. */
const highest = 10;

export function placeLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const waiting = requests
    .filter(({ always }) => !always)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from);
  const unplaced = [true, false].reduce(
    (left, avoidUprights) =>
      left.filter((request) => {
        const spot = candidates(request).find((label) =>
          isFree(label, room, placed, avoidUprights),
        );
        if (spot !== undefined) placed.push(spot);
        return spot === undefined;
      }),
    waiting,
  );
  for (const request of unplaced) joinNeighbour(request, requests, room, placed);
  return requests
    .filter(({ always }) => always)
    .toSorted((a, b) => a.weight - b.weight)
    .reduce<readonly PlacedLabel[]>((labels, request) => force(request, room, labels), placed);
}

function candidates(request: LabelRequest): readonly [PlacedLabel, PlacedLabel] {
  const { id, y, from, to, width } = request;
  return [
    { ids: [id], y, side: "right", from: to + gap, to: to + gap + width },
    { ids: [id], y, side: "left", from: from - gap - width, to: from - gap },
  ];
}

function isFree(
  label: PlacedLabel,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
  avoidUprights: boolean,
): boolean {
  return (
    hasRoom(label, room, placed) &&
    !(avoidUprights && room.uprights.some((upright) => crosses(label, upright)))
  );
}

/** Whether words may stand there, whatever they cross that may be crossed. */
export function hasRoom(words: Obstacle, room: LabelRoom, others: readonly Obstacle[]): boolean {
  return (
    words.from >= room.bounds.from &&
    words.to <= room.bounds.to &&
    !room.marks.some((mark) => meets(words, mark, clearance - 1, reachOf(mark, room))) &&
    !others.some((other) => meets(words, other, clearance, lineHeight(room))) &&
    !isWalled(words, room)
  );
}

function isWalled({ from, to }: Span, { walls = [] }: LabelRoom): boolean {
  return walls.some((x) => x > from - 3 && x < to + 3);
}

function meets(a: Obstacle, b: Obstacle, aside: number, reach: number): boolean {
  return Math.abs(a.y - b.y) < reach && a.from < b.to + aside && b.from < a.to + aside;
}

function reachOf({ thickness }: MarkObstacle, room: LabelRoom): number {
  return (capital(room) + thickness) / 2;
}

function crosses(label: PlacedLabel, { x, from, to }: Upright): boolean {
  return x > label.from - 2 && x < label.to + 2 && label.y > from - 8 && label.y < to + 8;
}

function joinNeighbour(
  request: LabelRequest,
  requests: readonly LabelRequest[],
  room: LabelRoom,
  placed: PlacedLabel[],
): void {
  const neighbour = requests.find(
    ({ y, from }) => y === request.y && from >= request.to && from - request.to <= touching,
  );
  const at = placed.findIndex(
    ({ ids, side }) => side === "right" && ids.length === 1 && ids[0] === neighbour?.id,
  );
  const label = placed[at];
  if (label === undefined) return;
  const joined: PlacedLabel = {
    ...label,
    ids: [request.id, ...label.ids],
    to: label.to + request.width + room.joint,
  };
  if (isFree(joined, room, placed.toSpliced(at, 1), false)) placed[at] = joined;
}

/**
 * What must show takes the place with least in its way, beside its mark, else above or below; the
 * labels it meets there are dropped.
 */
function force(
  request: LabelRequest,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const others = placed.filter(({ ids }) => !ids.includes(request.id));
  const cost = (label: PlacedLabel): number =>
    room.marks
      .filter((mark) => meets(label, mark, 1, reachOf(mark, room)))
      .reduce((sum, { thickness }) => sum + (thickness > highest ? 4 : 2), 0) +
    2 * Number(isWalled(label, room)) +
    others.filter((other) => meets(label, other, clearance, lineHeight(room))).length;
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const { label, far } of forcedPlaces(request, room)) {
    const now = cost(label) + far;
    if (now < least) [best, least] = [label, now];
  }
  if (best === undefined) return others;
  const label = best;
  return [...others.filter((other) => !meets(label, other, clearance, lineHeight(room))), label];
}

const beyond = 14;

/** Beside the mark first; then a line above or below it, or two; `far` is what that costs. */
function forcedPlaces(request: LabelRequest, { bounds, heights }: LabelRoom) {
  const sides = candidates(request).map((label) => {
    const shift = shiftInto(label, bounds);
    return { label: shifted(label, shift), far: shift === 0 ? 0 : 8 };
  });
  const middle = (request.from + request.to - request.width) / 2;
  const centred = { ...candidates(request)[0], from: middle, to: middle + request.width };
  const aloft = [beyond, -beyond, 2 * beyond, -2 * beyond].flatMap((up, at) => {
    const y = request.y + up;
    if (heights === undefined || y < heights.from + 6 || y > heights.to - 6) return [];
    const { lane = heights } = request;
    const leaves = y < lane.from + 6 || y > lane.to - 6;
    return [...candidates(request), centred].map((label, side) => ({
      label: { ...shifted(label, shiftInto(label, bounds)), y },
      far: 0.5 + at * 0.1 + side * 0.01 + Number(leaves),
    }));
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
