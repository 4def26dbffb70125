import { toEpochDay, yearOfEpochDay } from "./calendar.ts";
import { possiblyWithin } from "./dayWindow.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";

/**
 * The years of a date, for the filter by year.
 *
 *   beginOrDueYear("1998-12/2001") → 1998      beginOrDueYear("[..2035]") → 2035
 *   touchesYear("1998-12/2001", 2000) → true   touchesYear("[..2035]", 2034) → false
 */

/** The year in which it begins, at the earliest, or of a date that is open before, falls due. */
export function beginOrDueYear(date: FuzzyDate): number {
  return yearOfEpochDay(date.open === "before" ? date.known.latest : date.known.earliest);
}

export function touchesYear(date: FuzzyDate, year: number): boolean {
  return possiblyWithin(date, { start: toEpochDay(year, 1, 1), end: toEpochDay(year, 12, 31) });
}
