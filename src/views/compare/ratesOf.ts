import { perYear, type Compared, type PeriodLengths } from "../../model/comparison.ts";

/** The counts as events a year, in words. */
export function ratesOf(
  { before, now }: Compared,
  lengths: PeriodLengths,
  words: (before: number, now: number) => string,
): string {
  return words(perYear(before, lengths.before), perYear(now, lengths.now));
}
