import type { EpochDay } from "./calendar.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";

/**
 * A window of whole days, both ends inside, and how a fuzzy date is matched against it. In a
 * window over the year 2022:
 *
 *   "2022-05"      possibly and certainly within
 *   "2022/2023"    possibly, not certainly: some of its days are outside
 *   "2010/.."      possibly: it goes on; "2010/", of which the end is unknown, neither
 *   "[2021,2023]"  neither: no day of 2022 is possible, though `overlaps` says the span crosses it
 *   "[..2035]"     neither, and certain in no window; possible where 2035 is
 *   no date        possibly within every window, certainly in none
 */
export interface DayWindow {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/** How an event must lie within a window to be shown: on some of its possible days, or on all of them. */
export const dateMatchings = ["possible", "certain"] as const;

export type DateMatching = (typeof dateMatchings)[number];

export function isWithin(
  date: FuzzyDate | null,
  window: DayWindow,
  matching: DateMatching,
): boolean {
  return matching === "certain" ? certainlyWithin(date, window) : possiblyWithin(date, window);
}

/** The span that is drawn crosses the window. */
export function overlaps({ reach }: FuzzyDate, window: DayWindow): boolean {
  return reach.earliest <= window.end && reach.latest >= window.start;
}

/** At least one possible day is inside; what goes on is within every later window. */
export function possiblyWithin(date: FuzzyDate | null, window: DayWindow): boolean {
  if (date === null) return true;
  if (date.shape === "interval") return overlaps(date, window);
  return date.possible.some((run) => run.earliest <= window.end && run.latest >= window.start);
}

/** Every possible day is inside, those of the open side too. */
export function certainlyWithin(date: FuzzyDate | null, window: DayWindow): boolean {
  return date !== null && date.start.earliest >= window.start && date.end.latest <= window.end;
}
