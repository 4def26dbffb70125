import { toEpochDay, yearOfEpochDay, type EpochDay } from "./calendar.ts";
import { possiblyWithin, type DayWindow } from "./dayWindow.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";

/**
 * The years of a date, for the filter by year.
 *
 *   beginOrDueYear("1998-12/2001") → 1998      beginOrDueYear("[..2035]") → 2035
 *   touchesYear("1998-12/2001", 2000) → true   touchesYear("[..2035]", 2034) → false
 */

/** From the first to the last day of some years; null of none. */
export function spanOfYears(years: readonly number[]): DayWindow | null {
  if (years.length === 0) return null;
  return {
    start: toEpochDay(Math.min(...years), 1, 1),
    end: toEpochDay(Math.max(...years), 12, 31),
  };
}

/** Every possible day is in one of the years. */
export function certainlyInYears(date: FuzzyDate | null, years: readonly number[]): boolean {
  if (date === null) return false;
  const { start, end } = date;
  if (!Number.isFinite(start.earliest) || !Number.isFinite(end.latest)) return false;
  const first = yearOfEpochDay(start.earliest);
  const count = yearOfEpochDay(end.latest) - first + 1;
  const inside = new Set(years.filter((year) => year >= first && year < first + count));
  return inside.size === count;
}

/** The day on which it begins, at the earliest, or of a date that is open before, falls due. */
export function beginOrDueDay({ open, known }: FuzzyDate): EpochDay {
  return open === "before" ? known.latest : known.earliest;
}

export function beginOrDueYear(date: FuzzyDate): number {
  return yearOfEpochDay(beginOrDueDay(date));
}

/** What has no date is of no year. */
export function touchesYear(date: FuzzyDate | null, year: number): boolean {
  if (date === null) return false;
  return possiblyWithin(date, { start: toEpochDay(year, 1, 1), end: toEpochDay(year, 12, 31) });
}
