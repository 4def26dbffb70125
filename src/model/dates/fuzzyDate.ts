import type { DatePart, DayBounds } from "./datePart.ts";

/**
 * A date as sources give it: rarely a day. It holds the days it may mean, for drawing, sorting and
 * filtering, and how it was written, for words.
 *
 *   "2024-07-28"               shape day       start = end = known = 28 July 2024
 *   "2022-05"                  shape period    one day (or all) of May 2022: 1 to 31 May
 *   "[1999-08-21..1999-08-31]" shape oneOf     one of these days, not known which
 *   "2023-01-09/2023-01-15"    shape interval  began on the 9th, ended on the 15th
 *   "2010/.."                  shape interval  goes on: reach 1 January 2010 to Infinity
 *   "[..2035]"                 shape oneOf     start.earliest -Infinity, known = the days of 2035
 *
 * Source: Extended Date/Time Format (EDTF) Specification, Library of Congress, 4 February 2019;
 * the same as ISO 8601-2:2019, profile for levels 0 and 1, with the one-of sets of level 2.
 */
export interface FuzzyDate {
  readonly edtf: string;
  readonly shape: "day" | "period" | "oneOf" | "interval";
  /** The days on which it may have begun. */
  readonly start: DayBounds;
  /** The days on which it may have ended; unless an interval, the same object as `start`. */
  readonly end: DayBounds;
  /** Always finite. Where one side is open, only the side that was written counts. */
  readonly known: DayBounds;
  /** The finite runs of days that `known` spans, in order: several for "[2022,2025]". */
  readonly possible: readonly DayBounds[];
  /**
   * The days on which it may be: `known`, and where an interval is open ("..") all days on from there. Of
   * an end that is unknown, and of an open set, only the side that was written counts.
   */
  readonly reach: DayBounds;
  readonly open: "none" | "before" | "after";
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly written: WrittenDate;
}

type WrittenDate =
  | { readonly kind: "one"; readonly part: DatePart }
  | { readonly kind: "interval"; readonly from: IntervalEnd; readonly to: IntervalEnd }
  | { readonly kind: "oneOf"; readonly choices: readonly DateChoice[] };

/** "open" is written "..", "unknown" is written as nothing. */
export type IntervalEnd = DatePart | "open" | "unknown";

/** A member of a one-of set: a date, or a run of which one or both ends are written. */
export type DateChoice =
  | { readonly kind: "one"; readonly part: DatePart }
  | { readonly kind: "run"; readonly from: DatePart; readonly to: DatePart }
  | { readonly kind: "orEarlier"; readonly part: DatePart }
  | { readonly kind: "orLater"; readonly part: DatePart };

export type { DayBounds } from "./datePart.ts";

/**
 * Chronological order of fuzzy dates: by the first day that counts, then the last, then the text,
 * so that the order is total and the same everywhere.
 *
 *   "2022", "2022-01-01", "2022-05", none  sort as  "2022-01-01", "2022", "2022-05", none
 */
export function compareDates(a: FuzzyDate | null, b: FuzzyDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    a.known.earliest - b.known.earliest ||
    a.known.latest - b.known.latest ||
    (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
  );
}
