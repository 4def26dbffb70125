import { yearOfEpochDay } from "../model/dates/calendar.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { dateShort } from "./dateShort.ts";
import { dayLabel } from "./dayLabel.ts";
import type { Language } from "./locales.ts";
import { yearWords } from "./yearWords.ts";

/**
 * A date as a figure, where there is room for a month and a year: "Sep 2025" of a day, "2022" of a
 * span, and whatever is short already as it is: "May 2022", "by 2035".
 */
export function dateBrief(date: FuzzyDate, language: Language): string {
  if (date.shape === "day") return dayLabel(date.known.earliest, "monthAndYear", language);
  if (date.shape === "period" || date.open !== "none") return dateShort(date, language);
  return yearWords(yearOfEpochDay(date.known.earliest), language);
}
