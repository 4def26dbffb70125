import { rememberedInSteps } from "../../lib/memoize.ts";
import type { Steps } from "../../lib/shortTasks.ts";
import type { DayBounds } from "../dates/fuzzyDate.ts";
import { extent } from "../defaultWindow.ts";
import type { GraphIndex, IndexedEvent } from "../graphIndex.ts";
import { type IntLists, intListsWriter } from "../intLists.ts";
import { laneForms, type LaneForms } from "../laneForms.ts";
import { rowsOfStep } from "../packed/rowsOfStep.ts";
import { binOf, type TimeBins } from "./timeBins.ts";

/**
 * What the density needs of all events, in typed arrays: 90,000 events are gone through at each
 * change of a filter.
 */
interface DensityTable {
  readonly lanes: LaneForms;
  /** By event, its possible days as pairs: first, last, first, last … */
  readonly days: IntLists;
  readonly laneCount: number;
}

export const densityTable = rememberedInSteps(tableOf);

function* tableOf(index: Pick<GraphIndex, "events" | "lanes">): Steps<DensityTable> {
  const lanes = yield* laneForms.ahead(index);
  // What goes on is spread as far as there is anything to see.
  const all = extent(index) ?? { start: 0, end: 0 };
  const days = intListsWriter();
  let row = 0;
  for (const event of index.events) {
    if (row % rowsOfStep === 0) yield;
    row += 1;
    for (const { earliest, latest } of daysOf(event)) {
      days.push(Math.max(earliest, all.start));
      days.push(Math.min(latest, all.end));
    }
    days.endRow();
  }
  return { lanes, days: days.written(), laneCount: index.lanes.length };
}

function daysOf({ date }: IndexedEvent): readonly DayBounds[] {
  if (date === null) return [];
  return date.shape === "interval" ? [date.reach] : date.possible;
}

/**
 * How many events there are in each bin, by lane. An event counts one in all: it is spread evenly
 * over the days on which it may be, and shared evenly by its lanes. So a day is a full count in its
 * bin, and a year that is not known nearer is a low, long line, not a spike on the first of January.
 *
 *   months, "2022-05-03" in one lane, "2022" in another → May: 1 + 31/365, every other month: days/365
 */
export interface Density {
  readonly binCount: number;
  readonly laneCount: number;
  /** Of the events that are kept, lane after lane: `kept[lane * binCount + bin]`. */
  readonly kept: Float64Array;
  /** Of all others, whatever their lane. */
  readonly rest: Float64Array;
  /** The highest of all bins that are not folded, kept and rest together. */
  readonly most: number;
}

/** `kept` in any order, out of the events that the table was made of. */
export function density(
  table: DensityTable,
  bins: TimeBins,
  kept: readonly Pick<IndexedEvent, "order">[],
): Density {
  const { laneCount, lanes, days } = table;
  const binCount = Math.max(bins.edges.length - 1, 0);
  const events = days.starts.length - 1;
  const isKept = new Uint8Array(events);
  for (const { order } of kept) isKept[order] = 1;
  // One row of counts a lane, and a last one for the rest.
  const spread = createSpread(bins, laneCount + 1, binCount);
  for (let event = 0; event < events; event += 1) {
    const firstDay = days.starts[event] ?? 0;
    const endDay = days.starts[event + 1] ?? 0;
    let total = 0;
    for (let at = firstDay; at < endDay; at += 2) total += daysFrom(days.values, at);
    const own = lanes.forms[lanes.of[event] ?? 0] ?? [];
    for (let at = firstDay; at < endDay; at += 2) {
      const from = days.values[at] ?? 0;
      const to = (days.values[at + 1] ?? 0) + 1;
      if (isKept[event] === 0) spread.add(laneCount, from, to, 1 / total);
      else for (const lane of own) spread.add(lane, from, to, 1 / total / own.length);
    }
  }
  const counts = spread.summed();
  const rest = counts.subarray(laneCount * binCount);
  return {
    binCount,
    laneCount,
    kept: counts.subarray(0, laneCount * binCount),
    rest,
    most: most(),
  };

  function most(): number {
    let highest = 0;
    for (let bin = 0; bin < binCount; bin += 1) {
      if (bins.folded[bin] === 1) continue;
      let sum = 0;
      for (let row = 0; row <= laneCount; row += 1) sum += counts[row * binCount + bin] ?? 0;
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}

function daysFrom(values: Int32Array, at: number): number {
  return (values[at + 1] ?? 0) - (values[at] ?? 0) + 1;
}

/**
 * Sums of flat stretches. The bins at both ends are added at once, those between as a step up and a
 * step down, so that a date over centuries costs no more than a day.
 */
function createSpread(bins: TimeBins, rows: number, binCount: number) {
  const { edges } = bins;
  const counts = new Float64Array(rows * binCount);
  const steps = new Float64Array(rows * (binCount + 1));
  const bump = (array: Float64Array, at: number, by: number): void => {
    array[at] = (array[at] ?? 0) + by;
  };
  // Events are in order of time: of 350,000 there are 7,000 days.
  let [lastFrom, lastBin] = [NaN, 0];
  const firstBin = (from: number): number => {
    if (from !== lastFrom) [lastFrom, lastBin] = [from, Math.max(binOf(bins, from), 0)];
    return lastBin;
  };
  return {
    /** From a day up to, not including, another. */
    add(row: number, from: number, to: number, perDay: number): void {
      const first = firstBin(from);
      // Most dates are days: they need not be looked for twice.
      const isDay = to - from === 1;
      const last = isDay ? first : Math.min(binOf(bins, to - 1), binCount - 1);
      const base = row * binCount;
      if (first > last || first >= binCount) return;
      if (first === last) bump(counts, base + first, perDay * (to - from));
      else {
        bump(counts, base + first, perDay * ((edges[first + 1] ?? 0) - from));
        bump(counts, base + last, perDay * (to - (edges[last] ?? 0)));
        bump(steps, base + row + first + 1, perDay);
        bump(steps, base + row + last, -perDay);
      }
    },
    summed(): Float64Array {
      for (let row = 0; row < rows; row += 1) {
        let perDay = 0;
        for (let bin = 0; bin < binCount; bin += 1) {
          perDay += steps[row * (binCount + 1) + bin] ?? 0;
          // Below this it is what adding and taking away of fractions leaves over.
          if (perDay > 1e-12)
            bump(
              counts,
              row * binCount + bin,
              perDay * ((edges[bin + 1] ?? 0) - (edges[bin] ?? 0)),
            );
        }
      }
      return counts;
    },
  };
}
