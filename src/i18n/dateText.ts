import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type { Language } from "./locales.ts";
import { yearOfEpochDay } from "../model/dates/calendar.ts";
import { dayLabel } from "./dayLabel.ts";
import { yearWords } from "./yearWords.ts";
import { intervalWords } from "./intervalWords.ts";
import { messagesFor } from "./messages.ts";
import type { DateStyle } from "./monthName.ts";
import { oneOfWords } from "./oneOfWords.ts";
import { partWords, type Voice } from "./partWords.ts";

/** For sentences: "28 July 2024", "end of August 1999", "by 2040", "May 1998, day unknown". */
export function dateWords(date: FuzzyDate, language: Language): string {
  return dateText(date, language, "long");
}

/** For labels: "28 Jul 2024", "by 2035", "9–15 Jan 2023". */
export function dateShort(date: FuzzyDate, language: Language): string {
  return dateText(date, language, "short");
}

/**
 * A date as a figure, where there is room for a month and a year: "Sep 2025" of a day, "2022" of a
 * span, and whatever is short already as it is: "May 2022", "by 2035".
 */
export function dateBrief(date: FuzzyDate, language: Language): string {
  if (date.shape === "day") return dayLabel(date.known.earliest, "monthAndYear", language);
  if (date.shape === "period" || date.open !== "none") return dateShort(date, language);
  return yearWords(yearOfEpochDay(date.known.earliest), language);
}

/** A date as a reader would say it: neither more nor less exact than it was written. */
function dateText({ written }: FuzzyDate, language: Language, style: DateStyle): string {
  const voice: Voice = { language, style, words: messagesFor(language).dates };
  switch (written.kind) {
    case "one":
      return partWords(written.part, voice);
    case "interval":
      return intervalWords(written.from, written.to, voice);
    case "oneOf":
      return oneOfWords(written.choices, voice);
  }
}
