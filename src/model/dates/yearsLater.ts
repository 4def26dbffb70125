import { daysInMonth, fromEpochDay, toEpochDay, type EpochDay } from "./calendar.ts";

/** The same day of another year; of 29 February, where there is none, the 28th. */
export function yearsLater(day: EpochDay, years: number): EpochDay {
  const { year, month, day: number } = fromEpochDay(day);
  return toEpochDay(year + years, month, Math.min(number, daysInMonth(year + years, month)));
}
