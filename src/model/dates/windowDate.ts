import { epochDayToIso, type EpochDay } from "./calendar.ts";
import type { DayWindow } from "./dayWindow.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { readEdtf } from "./readEdtf.ts";

/**
 * The days of a window as EDTF and as a date; a window that begins at -Infinity is all the time until its
 * end. `write` may write its days less exactly.
 *
 *   windowEdtf(all of 2022)    "2022-01-01/2022-12-31"      windowEdtf(a single day)    "2022-01-01"
 */
export function windowEdtf(
  { start, end }: DayWindow,
  write: (day: EpochDay) => string = epochDayToIso,
): string {
  if (start === -Infinity) return `[..${write(end)}]`;
  const [from, to] = [write(start), write(end)];
  return from === to ? from : `${from}/${to}`;
}

/** null: EDTF has no days in so distant a year. */
export function windowDate(window: DayWindow, write?: (day: EpochDay) => string): FuzzyDate | null {
  const date = readEdtf(windowEdtf(window, write));
  return date.ok ? date.value : null;
}
