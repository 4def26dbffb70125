import type { FuzzyDate } from "./fuzzyDate.ts";

/**
 * Chronological order of fuzzy dates: by the first day that counts, then the last, then the text,
 * so that the order is total and the same everywhere.
 *
 *   "2022", "2022-01-01", "2022-05"  sort as  "2022-01-01", "2022", "2022-05"
 */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return (
    a.known.earliest - b.known.earliest ||
    a.known.latest - b.known.latest ||
    (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
  );
}
