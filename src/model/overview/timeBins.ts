import { fromEpochDay, toEpochDay, yearOfEpochDay, type EpochDay } from "../dates/calendar.ts";
import { nextRoundYear, roundYears } from "../dates/roundYears.ts";
import type { FoldedScale, ScalePiece } from "./foldedScale.ts";

/**
 * The bins in which events are counted: days, weeks, months, quarters, years or round numbers of
 * years, the finest that are wide enough to see, and never across a fold.
 *
 *   a year of 130 px, bins of 6 px at least → months: 1 January, 1 February …
 */
export interface TimeBins {
  /** First days, ascending, and the day after the last: one more than there are bins. */
  readonly edges: Float64Array;
  /** By bin, 1 if it is a fold. */
  readonly folded: Uint8Array;
}

type NextEdge = (day: EpochDay) => EpochDay;

const yearDays = 365.2425;

export function timeBins(scale: FoldedScale, leastWidth: number): TimeBins {
  const nextEdge = stepFor(leastWidth / Math.max(scale.perDay, 1e-9));
  const edges: number[] = [];
  const folds: number[] = [];
  for (const piece of scale.pieces) {
    if (piece.folded) folds.push(edges.length);
    edges.push(piece.from);
    if (!piece.folded) pushInner(edges, piece, nextEdge);
  }
  const last = scale.pieces.at(-1);
  if (last !== undefined) edges.push(last.to);
  const folded = new Uint8Array(Math.max(edges.length - 1, 0));
  for (const bin of folds) folded[bin] = 1;
  return { edges: Float64Array.from(edges), folded };
}

/** The bin in which a day is; -1 before the first, the number of edges less one after the last. */
export function binOf({ edges }: Pick<TimeBins, "edges">, day: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The edge nearest in days. */
export function nearestEdge({ edges }: Pick<TimeBins, "edges">, day: number): EpochDay {
  const at = Math.min(Math.max(binOf({ edges }, day), 0), edges.length - 1);
  const [before, after] = [edges[at] ?? day, edges[at + 1] ?? edges[at] ?? day];
  return day - before <= after - day ? before : after;
}

function pushInner(edges: number[], { from, to }: ScalePiece, nextEdge: NextEdge): void {
  for (let day = nextEdge(from); day < to; day = nextEdge(day)) edges.push(day);
}

/** The first edge after a day, in the finest unit of at least so many days. */
function stepFor(days: number): NextEdge {
  if (days <= 1) return (day) => day + 1;
  // Day 4 was a Monday.
  if (days <= 7) return (day) => day + 7 - ((((day - 4) % 7) + 7) % 7);
  if (days <= 30) return (day) => monthEdge(day, 1);
  if (days <= 90) return (day) => monthEdge(day, 3);
  const years = roundYears(days / yearDays);
  return (day) => toEpochDay(nextRoundYear(yearOfEpochDay(day), years), 1, 1);
}

function monthEdge(day: EpochDay, months: 1 | 3): EpochDay {
  const { year, month } = fromEpochDay(day);
  const next = month - ((month - 1) % months) + months;
  return next > 12 ? toEpochDay(year + 1, next - 12, 1) : toEpochDay(year, next, 1);
}
