import { yearOfEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import { windowDate, windowEdtf } from "../model/dates/windowDate.ts";
import { isWholeYears, wholePart } from "../model/periods.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { dateShort, dateWords } from "./dateText.ts";
import { yearRangeWords } from "./dayWords.ts";
import type { Language } from "./locales.ts";

/** A window as one would say it, no more exact than need be: "2022 to 2023", "March to May 2024", "9–15 January 2023". */
export function periodWords(window: DayWindow, language: Language): string {
  return inWords(window, (date) => dateWords(date, language));
}

/** The same in short: "2022–2023", "Mar to May 2024". */
export function periodShort(window: DayWindow, language: Language): string {
  return isWholeYears(window)
    ? yearRangeWords(yearOfEpochDay(window.start), yearOfEpochDay(window.end), language)
    : inWords(window, (date) => dateShort(date, language));
}

function inWords(window: DayWindow, words: (date: FuzzyDate) => string): string {
  const write = (day: number): string => wholePart(window, day);
  const date = windowDate(window, write);
  return date === null ? windowEdtf(window, write) : words(date);
}
