import type { EventId } from "../../model/eventGraph.ts";
import type { Span } from "./timeScale.ts";

/**
 * Where the labels of marks go: right of the mark, left when the right is taken, together with the
 * neighbour's when the two marks touch, else nowhere. Nothing placed overlaps a mark, another label or
 * the edge. With marks at 0..10 and 16..26 in one row and 300 px of room
 *
 *   b (40 px) → right of its mark, x = 32        a (50 px) → no room on either side: "a; b" at x = 32
 */
export interface LabelRequest extends Span {
  readonly id: EventId;
  /** Counted through all lanes, so that equal rows share a line. */
  readonly row: number;
  readonly width: number;
  /** Higher chooses first. */
  readonly weight: number;
  /** Selected, hovered or focused: it always shows, and what it would overlap gives way. */
  readonly always: boolean;
}

export interface PlacedLabel extends Span {
  /** Whose text it is, in order; two where marks touch. */
  readonly ids: readonly EventId[];
  readonly row: number;
  readonly side: "left" | "right";
}

export interface Obstacle extends Span {
  readonly row: number;
}

export interface LabelRoom {
  readonly bounds: Span;
  /** Marks and beads. */
  readonly marks: readonly Obstacle[];
  /** Threads and lines, which a label crosses only where there is no other place. */
  readonly lines: readonly Obstacle[];
  /** Width of what joins two labels. */
  readonly joint: number;
}

const gap = 6;
const clearance = 5;
const touching = 8;

export function placeLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const waiting = requests
    .filter(({ always }) => !always)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from);
  const unplaced = [true, false].reduce(
    (left, avoidLines) =>
      left.filter((request) => {
        const spot = candidates(request).find((label) => isFree(label, room, placed, avoidLines));
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
  const { id, row, from, to, width } = request;
  return [
    { ids: [id], row, side: "right", from: to + gap, to: to + gap + width },
    { ids: [id], row, side: "left", from: from - gap - width, to: from - gap },
  ];
}

function isFree(
  label: PlacedLabel,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
  avoidLines: boolean,
): boolean {
  return (
    label.from >= room.bounds.from &&
    label.to <= room.bounds.to &&
    !room.marks.some((mark) => collides(label, mark, clearance - 1)) &&
    !placed.some((other) => collides(label, other, clearance)) &&
    !(avoidLines && room.lines.some((line) => collides(label, line, 2)))
  );
}

function collides(a: Obstacle, b: Obstacle, margin: number): boolean {
  return a.row === b.row && a.from < b.to + margin && b.from < a.to + margin;
}

function joinNeighbour(
  request: LabelRequest,
  requests: readonly LabelRequest[],
  room: LabelRoom,
  placed: PlacedLabel[],
): void {
  const neighbour = requests.find(
    ({ row, from }) => row === request.row && from >= request.to && from - request.to <= touching,
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

/** What must show takes the side with less in its way, and the labels it meets are dropped. */
function force(
  request: LabelRequest,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const others = placed.filter(({ ids }) => !ids.includes(request.id));
  const cost = (label: PlacedLabel): number =>
    8 * Number(shiftInto(label, room.bounds) !== 0) +
    2 * room.marks.filter((mark) => collides(label, mark, 1)).length +
    others.filter((other) => collides(label, other, clearance)).length;
  const [right, left] = candidates(request);
  const cheapest = cost(left) < cost(right) ? left : right;
  const shift = shiftInto(cheapest, room.bounds);
  const label = { ...cheapest, from: cheapest.from + shift, to: cheapest.to + shift };
  return [...others.filter((other) => !collides(label, other, clearance)), label];
}

function shiftInto(label: Span, bounds: Span): number {
  if (label.to > bounds.to) return bounds.to - label.to;
  return label.from < bounds.from ? bounds.from - label.from : 0;
}
