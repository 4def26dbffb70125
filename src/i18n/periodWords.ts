import { epochDayToIso, yearOfEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import { windowDate, windowEdtf } from "../model/dates/windowDate.ts";
import { wholeMonths } from "../model/periods.ts";
import { dateWords } from "./dateText.ts";
import type { Language } from "./locales.ts";

/** A window as one would say it, no more exact than need be: "2022 to 2023", "March to May 2024", "9–15 January 2023". */
export function periodWords(window: DayWindow, language: Language): string {
  const write = (day: number): string => wholePart(window, day);
  const date = windowDate(window, write);
  return date === null ? windowEdtf(window, write) : dateWords(date, language);
}

/** "2022" of whole years, "2022-03" of whole months, otherwise the day. */
function wholePart(window: DayWindow, day: number): string {
  const months = wholeMonths(window);
  const iso = epochDayToIso(day);
  if (months === null) return iso;
  const year = iso.slice(0, -6);
  const wholeYears =
    months % 12 === 0 && yearOfEpochDay(window.start - 1) < yearOfEpochDay(window.start);
  return wholeYears ? year : iso.slice(0, -3);
}
