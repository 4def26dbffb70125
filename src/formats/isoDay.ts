import { epochDayToIso, toEpochDay, type CalendarDay } from "../model/dates/calendar.ts";

/** { year: 2026, month: 11, day: 22 } → "2026-11-22" */
export function isoDay({ year, month, day }: CalendarDay): string {
  return epochDayToIso(toEpochDay(year, month, day));
}
