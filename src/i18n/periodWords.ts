import { epochDayToIso, yearOfEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import { parseEdtf } from "../model/dates/parseEdtf.ts";
import { wholeMonths } from "../model/periods.ts";
import { dateWords } from "./dateText.ts";
import type { Language } from "./locales.ts";

/** A window as one would say it, no more exact than need be: "2022 to 2023", "March to May 2024", "9–15 January 2023". */
export function periodWords(window: DayWindow, language: Language): string {
  const [start, end] = [shortened(window, window.start), shortened(window, window.end)];
  const date = parseEdtf(start === end ? start : `${start}/${end}`);
  return date.ok ? dateWords(date.value, language) : `${start}/${end}`;
}

/** "2022" of whole years, "2022-03" of whole months, otherwise the day. */
function shortened(window: DayWindow, day: number): string {
  const months = wholeMonths(window);
  const iso = epochDayToIso(day);
  if (months === null) return iso;
  const year = iso.slice(0, -6);
  const wholeYears =
    months % 12 === 0 && yearOfEpochDay(window.start - 1) < yearOfEpochDay(window.start);
  return wholeYears ? year : iso.slice(0, -3);
}
