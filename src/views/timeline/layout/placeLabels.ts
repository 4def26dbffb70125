import type { EventId } from "../../../model/eventGraph.ts";
import { type Box, boxesOverlap, type Point } from "../../../scene/geometry.ts";
import { type BoxPlace, isFree, placeBox, type PlacingGround } from "../../../scene/placeBox.ts";
import type { Span } from "./timeScale.ts";

/**
 * Where the labels of marks go: right of the mark, left when the right is taken, together with the
 * neighbour's when the two marks touch, otherwise nowhere. Nothing placed overlaps a mark, another label or
 * the edge. With marks at 0..10 and 16..26 on one line and 300 px of room
 *
 *   b (40 px) → right of its mark, x = 32        a (50 px) → no room on either side: "a; b" at x = 32
 */
export interface LabelRequest extends Obstacle {
  readonly id: EventId;
  readonly width: number;
  /** Higher chooses first. */
  readonly weight: number;
  /** Selected or focused: it always shows, and what it would overlap gives way. */
  readonly always: boolean;
  /** Its lane from top to bottom, which it leaves only where that is the way to be read. */
  readonly lane?: Span;
}

export interface PlacedLabel extends Obstacle {
  /** Whose text it is, in order; two where marks touch. */
  readonly ids: readonly EventId[];
  readonly side: "left" | "right";
  /** From a mark to its words, where they found no place beside it. */
  readonly leader?: readonly [from: Point, to: Point];
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
/** Beyond any picture. */
const far = 1e6;

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
        const places = candidates(request).map((label) => placeOf(label, room, 0));
        const ground = groundOf(room, placed, avoidUprights ? room.uprights : []);
        const spot = placeBox(places, ground);
        if (spot !== null) placed.push(spot.label);
        return spot === null;
      }),
    waiting,
  );
  for (const request of unplaced) joinNeighbour(request, requests, room, placed);
  return requests
    .filter(({ always }) => always)
    .toSorted((a, b) => a.weight - b.weight)
    .reduce<readonly PlacedLabel[]>((labels, request) => force(request, room, labels), placed);
}

interface LabelPlace extends BoxPlace {
  readonly label: PlacedLabel;
}

const placeOf = (label: PlacedLabel, room: LabelRoom, cost: number): LabelPlace => ({
  label,
  box: boxOf(label, room),
  cost,
});

function candidates(request: LabelRequest): readonly [PlacedLabel, PlacedLabel] {
  const { id, y, from, to, width } = request;
  return [
    { ids: [id], y, side: "right", from: to + gap, to: to + gap + width },
    { ids: [id], y, side: "left", from: from - gap - width, to: from - gap },
  ];
}

/** The height of words where they meet marks: that of a capital with its clearance. */
function boxOf({ y, from, to }: Obstacle, room: LabelRoom): Box {
  const height = capital(room);
  return { x: from, y: y - height / 2, width: to - from, height };
}

/** What others keep off, `aside` px at either end. */
function obstacleBox({ y, from, to }: Obstacle, height: number, aside: number): Box {
  return { x: from - aside, y: y - height / 2, width: to - from + 2 * aside, height };
}

const markBox = (mark: MarkObstacle, aside: number): Box =>
  obstacleBox(mark, mark.thickness, aside);

/** Lines of words keep a line's height apart. */
const wordsBox = (words: Obstacle, room: LabelRoom): Box =>
  obstacleBox(words, 2 * lineHeight(room) - capital(room), clearance);

function uprightBox({ x, from, to }: Upright, room: LabelRoom): Box {
  const [top, bottom] = [from - 8 + capital(room) / 2, to + 8 - capital(room) / 2];
  return { x: x - 2, y: top, width: 4, height: bottom - top };
}

const wallBox = (x: number): Box => ({ x: x - 3, y: -far, width: 6, height: 2 * far });

function groundOf(
  room: LabelRoom,
  others: readonly Obstacle[],
  uprights: readonly Upright[] = [],
): PlacingGround {
  const { bounds, marks, walls = [] } = room;
  return {
    area: { x: bounds.from, y: -far, width: bounds.to - bounds.from, height: 2 * far },
    solid: [
      ...marks.map((mark) => markBox(mark, clearance - 1)),
      ...others.map((words) => wordsBox(words, room)),
      ...walls.map(wallBox),
      ...uprights.map((upright) => uprightBox(upright, room)),
    ],
  };
}

/** Whether words may be placed there; soft obstacles may be crossed. */
export function hasRoom(words: Obstacle, room: LabelRoom, others: readonly Obstacle[]): boolean {
  return isFree(boxOf(words, room), groundOf(room, others));
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
  if (hasRoom(joined, room, placed.toSpliced(at, 1))) placed[at] = joined;
}

/**
 * What must show takes the place with least in its way, beside its mark, otherwise above or below; the
 * labels it meets there are dropped.
 */
function force(
  request: LabelRequest,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const others = placed.filter(({ ids }) => !ids.includes(request.id));
  const low = room.marks.filter(({ thickness }) => thickness <= highest);
  const high = room.marks.filter(({ thickness }) => thickness > highest);
  const best = placeBox(forcedPlaces(request, room), {
    solid: [],
    soft: [
      { boxes: low.map((mark) => markBox(mark, 1)), cost: 2 },
      { boxes: high.map((mark) => markBox(mark, 1)), cost: 4 },
      { boxes: (room.walls ?? []).map(wallBox), cost: 2 },
      { boxes: others.map((other) => wordsBox(other, room)), cost: 1 },
    ],
  });
  if (best === null) return others;
  const kept = others.filter((other) => !boxesOverlap(wordsBox(other, room), best.box));
  return [...kept, withLeader(best.label, request)];
}

const fromMark = 6;
const fromWords = 7;

function withLeader(label: PlacedLabel, { from, to, y }: LabelRequest): PlacedLabel {
  if (label.y === y) return label;
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

const beyond = 14;

/** Beside the mark first; then a line above or below it, or two; each at its cost. */
function forcedPlaces(request: LabelRequest, room: LabelRoom): readonly LabelPlace[] {
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
