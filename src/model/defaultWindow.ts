import { toEpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import { beginOrDueYear } from "./dates/years.ts";
import type { GraphIndex } from "./graphIndex.ts";

/**
 * The years on which a timeline opens: those where most events are. Years with events that lie at
 * most two empty years apart make a run; the run with most events wins, the later one of equals.
 *
 *   1965, 2022, 2023, 2025, 2035 → 1 January 2022 to 31 December 2025
 */
const emptyYearsWithinARun = 2;

export function defaultWindow(index: Pick<GraphIndex, "events" | "years">): DayWindow {
  const counts = new Map<number, number>();
  for (const { date } of index.events) {
    const year = beginOrDueYear(date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best = { first: 1970, last: 1970, events: 0 };
  let run = best;
  for (const year of index.years) {
    const events = counts.get(year) ?? 0;
    const goesOn = run.events > 0 && year - run.last <= emptyYearsWithinARun + 1;
    run = goesOn
      ? { first: run.first, last: year, events: run.events + events }
      : { first: year, last: year, events };
    if (run.events >= best.events) best = run;
  }
  return { start: toEpochDay(best.first, 1, 1), end: toEpochDay(best.last, 12, 31) };
}

/** From the first to the last known day of all events; null where there is none. */
export function extent(index: Pick<GraphIndex, "events">): DayWindow | null {
  let start = Infinity;
  let end = -Infinity;
  for (const { date } of index.events) {
    start = Math.min(start, date.known.earliest);
    end = Math.max(end, date.known.latest);
  }
  return start <= end ? { start, end } : null;
}
