import type { EventMark } from "./eventMark.ts";
import { dotRadius, isDot, spanOf } from "./timeScale.ts";

/**
 * The cells in which crowded events may gather: of each lane, stretches of 1, 2, 4, 8 … days counted
 * from 1970, so that panning moves no boundary and zooming in halves them. An event is, in each of its lanes, in
 * the cell of its middle; one longer than a cell in a longer cell, that of its length. At 1 px a day and cells of
 * at least 24 px (32 days)
 *
 *   days 3, 20, 31 → cell 0          day 32 → cell 32          days 0 to 300 → a cell of 512 days
 */
export interface MarkCell {
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

export interface MarkCells {
  readonly marks: readonly EventMark[];
  readonly cells: readonly MarkCell[];
  /** Of each mark, its cell in its first lane. */
  readonly cellOf: Int32Array;
}

/** Cells of 2 ** 28 days hold all days there are. */
const longest = 28;

export function leastCellSize(perDay: number, leastWidth: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(leastWidth / perDay)), 0), longest);
}

/** `size`: the power of two that is the days of the least cell. */
export function markCells(marks: readonly EventMark[], perDay: number, size: number): MarkCells {
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
