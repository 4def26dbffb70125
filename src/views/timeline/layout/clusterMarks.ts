import type { EventMark } from "./eventMark.ts";
import { dotRadius, isDot, type Span, spanOf, type TimeScale, xOf } from "./timeScale.ts";

/**
 * Which events are alone and which gather. A cell with more events than fit gathers all of its own;
 * how many fit is settled for the whole span of the data at once, so that nowhere a window of that
 * length holds more items than are allowed, and panning changes nothing. With at most 3 items
 *
 *   1 May a b · 9 May c · 20 June d e f g     → a, b, c alone; d e f g together
 */
export interface MarkCluster {
  readonly id: string;
  /** A block at the bottom of its lane; or in a row, as a mark is: long events, or one day. */
  readonly kind: "block" | "bar" | "day";
  readonly lane: number;
  /** In order of time, at least two; of one day the whole before its parts. */
  readonly members: readonly EventMark[];
  /** Its cell: the day it begins on, and the day after its end. */
  readonly cell: Span;
  /** The days that its events are drawn over, with fractions. */
  readonly drawn: Span;
  /** From the first to the last day of any. */
  readonly days: Span;
}

/** An event in a lane that is not its first, where it is alone. */
export interface FurtherMark {
  readonly mark: EventMark;
  readonly lane: number;
}

interface GatheredMarks {
  /** Alone in their first lane, in the order they came in, and their positions in it. */
  readonly places: Int32Array;
  readonly alone: readonly EventMark[];
  readonly further: readonly FurtherMark[];
  readonly clusters: readonly MarkCluster[];
}

export interface ClusterRoom {
  /** Pixels a day. */
  readonly perDay: number;
  /** Days that a window shows at that scale. */
  readonly days: number;
  /** A cell is at least this wide, in px. */
  readonly cellWidth: number;
}

/** What vis-timeline is handed at most; some more are kept for what is chosen, pointed at, focused. */
export const mostItems = 290;
/** Together with those in further lanes, which are three elements each, where a cluster is seven. */
export const mostMarks = 480;
const clusterMarks = 2.5;
/** More could not be told apart in one cell, however high its lane; fewer where many cells are full. */
const mostInCell = 24;
const mostInCellOfMany = 10;
const many = 1000;

interface FittedCells extends MarkCells {
  /** A cell with more events gathers them. */
  readonly fit: number;
}

/** The cells of a scale, coarser where even one item a cell would be too many. */
export function fittedCells(marks: readonly EventMark[], room: ClusterRoom): FittedCells {
  let size = leastCellSize(room.perDay, room.cellWidth);
  for (;;) {
    const cells = markCells(marks, room.perDay, size);
    const fits = fitsWindow(cells.cells, room.days);
    if (fits(1) || size >= 26)
      return {
        ...cells,
        fit: greatestFit(fits, marks.length < many ? mostInCell : mostInCellOfMany),
      };
    size += 1;
  }
}

/** `crowded`: places of cells that gather whatever the number, because their marks hide each other. */
export function gatherMarks(
  { marks, cells, fit }: FittedCells,
  crowded: ReadonlySet<number> = new Set(),
): GatheredMarks {
  const alone: number[] = [];
  const further: FurtherMark[] = [];
  const clusters: MarkCluster[] = [];
  for (const [place, cell] of cells.entries()) {
    const { at } = cell;
    if (at.length > fit || (crowded.has(place) && at.length > 1))
      clusters.push(clusterOf(cell, marks));
    else
      for (const one of at) {
        const mark = marks[one];
        if (mark === undefined) continue;
        if (mark.places[0]?.lane === cell.lane) alone.push(one);
        else further.push({ mark, lane: cell.lane });
      }
  }
  const places = Int32Array.from(alone).sort();
  return { places, alone: [...places].flatMap((one) => marks[one] ?? []), further, clusters };
}

/** Each round of planning gathers the same cells again. */
const known = new WeakMap<MarkCell, MarkCluster>();

function clusterOf(cell: MarkCell, marks: readonly EventMark[]): MarkCluster {
  const found = known.get(cell);
  if (found !== undefined) return found;
  const { key, lane, first, days, long, at } = cell;
  const members: EventMark[] = [];
  for (const one of at) {
    const mark = marks[one];
    if (mark !== undefined) members.push(mark);
  }
  const cluster: MarkCluster = {
    id: `cluster ${key}`,
    kind: long ? "bar" : "block",
    lane,
    members,
    cell: { from: first, to: first + days },
    drawn: { from: cell.from, to: cell.to },
    days: daysOf(members),
  };
  known.set(cell, cluster);
  return cluster;
}

export function daysOf(members: readonly EventMark[]): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const mark of members) {
    from = Math.min(from, mark.from);
    to = Math.max(to, mark.to);
  }
  return { from, to };
}

function greatestFit(fits: (fit: number) => boolean, limit: number): number {
  let least = 1;
  let beyond = limit + 1;
  while (beyond - least > 1) {
    const middle = (least + beyond) >> 1;
    if (fits(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}

/** Whether no window of so many days holds more items and marks than are allowed. */
function fitsWindow(cells: readonly MarkCell[], days: number): (fit: number) => boolean {
  const begins = cells.toSorted((a, b) => a.from - b.from);
  const ends = cells.toSorted((a, b) => a.to - b.to);
  return (fit) => {
    const items = ({ at, own }: MarkCell): number => (at.length > fit ? Math.min(own, 1) : own);
    const marks = ({ at }: MarkCell): number => (at.length > fit ? clusterMarks : at.length);
    let [heldItems, heldMarks] = [0, 0];
    let gone = 0;
    for (const cell of begins) {
      heldItems += items(cell);
      heldMarks += marks(cell);
      for (let left = ends[gone]; left !== undefined && left.to < cell.from - days;) {
        heldItems -= items(left);
        heldMarks -= marks(left);
        left = ends[(gone += 1)];
      }
      if (heldItems > mostItems || heldMarks > mostMarks) return false;
    }
    return true;
  };
}

/**
 * The cells in which crowded events may gather: of each lane, stretches of 1, 2, 4, 8 … days counted
 * from 1970, so that panning moves no boundary and zooming in halves them. An event is, in each of its lanes, in
 * the cell of its middle; one longer than a cell in a longer cell, that of its length. At 1 px a day and cells of
 * at least 24 px (32 days)
 *
 *   days 3, 20, 31 → cell 0          day 32 → cell 32          days 0 to 300 → a cell of 512 days
 */
interface MarkCell {
  readonly key: number;
  readonly lane: number;
  /** Its first day, and how many days it has. */
  readonly first: number;
  readonly days: number;
  /** Whether its events are longer than the least cell. */
  readonly long: boolean;
  /** The days that its events are drawn over, with fractions. */
  from: number;
  to: number;
  /** How many of its events have their item in this lane. */
  own: number;
  /** Positions among the marks. */
  readonly at: number[];
}

interface MarkCells {
  readonly marks: readonly EventMark[];
  readonly cells: readonly MarkCell[];
  /** Of each mark, its cell in its first lane. */
  readonly cellOf: Int32Array;
}

/** Cells of 2 ** 28 days hold all days there are. */
const longest = 28;

function leastCellSize(perDay: number, leastWidth: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(leastWidth / perDay)), 0), longest);
}

/** `size`: the power of two that is the days of the least cell. */
function markCells(marks: readonly EventMark[], perDay: number, size: number): MarkCells {
  const scale = { start: 0, perDay, left: 0 };
  const half = dotRadius / perDay;
  const tables: Map<number, number>[] = [];
  const cells: MarkCell[] = [];
  const cellOf = new Int32Array(marks.length);
  for (let place = 0; place < marks.length; place += 1) {
    const mark = marks[place];
    if (mark === undefined) continue;
    const middle = (mark.from + mark.to + 1) / 2;
    // Nearly all are dots, and their extent needs no object.
    const bar = isDot(mark) ? null : spanOf(mark, scale);
    const from = bar === null ? middle - half : bar.from / perDay;
    const to = bar === null ? middle + half : bar.to / perDay;
    const power = bar === null ? size : sizeFor(to - from, size);
    const days = 2 ** power;
    const number = Math.floor((power === size ? (from + to) / 2 : from) / days);
    let own = 1;
    for (const { lane } of mark.places) {
      const table = (tables[lane * 32 + power] ??= new Map());
      const found = table.get(number);
      const cell = found === undefined ? undefined : cells[found];
      if (own === 1) cellOf[place] = found ?? cells.length;
      if (cell === undefined) {
        table.set(number, cells.length);
        const key = ((number + 2 ** 28) * 32 + power) * 4096 + lane;
        const first = number * days;
        cells.push({ key, lane, first, days, long: power > size, from, to, own, at: [place] });
      } else {
        cell.from = Math.min(cell.from, from);
        cell.to = Math.max(cell.to, to);
        cell.own += own;
        cell.at.push(place);
      }
      own = 0;
    }
  }
  return { marks, cells, cellOf };
}

function sizeFor(days: number, least: number): number {
  if (days <= 2 ** least) return least;
  return Math.min(Math.ceil(Math.log2(days)), longest);
}

/** As high as a count needs, and as wide at the least. */
export const pillHeight = 18;
/** Of 13 px, as in a frame. */
const digit = 8.2;
/** The comma or full stop between thousands, and a stroke. */
const sign = 4.2;
const besideDigits = 10;

/** In every language alike, so that a picture is not another one in another language. */
export function countWidth(events: number): number {
  const { length } = String(events);
  return length * digit + Math.floor((length - 1) / 3) * sign + besideDigits;
}

/** Of a count as it is written. */
export function figuresWidth(words: string): number {
  const digits = words.match(/\d/gu)?.length ?? 0;
  return digits * digit + (words.length - digits) * sign;
}

interface ClusterExtent extends Pick<MarkCluster, "cell" | "drawn" | "kind"> {
  readonly members: { readonly length: number };
}

/**
 * As wide as its events within its cell, and as its count needs; then around the middle of its events,
 * because a block moved aside for its neighbour would be at another date.
 */
export function clusterSpan({ cell, drawn, kind, members }: ClusterExtent, scale: TimeScale): Span {
  const whole = { from: xOf(scale, drawn.from), to: xOf(scale, drawn.to) };
  const from = kind === "block" ? Math.max(whole.from, xOf(scale, cell.from) + 1) : whole.from;
  const to = kind === "block" ? Math.min(whole.to, xOf(scale, cell.to) - 1) : whole.to;
  const least = countWidth(members.length);
  if (to - from >= least) return { from, to };
  const middle = (whole.from + whole.to) / 2;
  return { from: middle - least / 2, to: middle + least / 2 };
}
