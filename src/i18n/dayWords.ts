import { type EpochDay, fromEpochDay, msOfEpochDay, toEpochDay } from "../model/dates/calendar.ts";
import { type Language, perLanguage } from "./locales.ts";
import { messagesFor } from "./messages.ts";

/** A day in words: `dayWords(19932, "en", "long")` → "28 July 2024". */
export function dayWords(epochDay: EpochDay, language: Language, style: DateStyle): string {
  const { year, month, day } = fromEpochDay(epochDay);
  return messagesFor(language).dates.dayOf(day, monthAndYear(year, month, language, style));
}

/**
 * The one way in which a year is written: "2022", "44 BCE", "44 v. Chr."; year 0 is 1 BCE. Every view,
 * export and label asks here.
 */
export function yearWords(year: number, language: Language): string {
  return year > 0 ? String(year) : messagesFor(language).dates.bce(1 - year);
}

/** "2001–2010", "50–41 BCE", "1 BCE–9": the era is said once if it is the same. */
export function yearRangeWords(first: number, last: number, language: Language): string {
  if (first === last) return yearWords(first, language);
  const from = firstOfYears(first, last, language);
  return messagesFor(language).dates.range(from, yearWords(last, language));
}

/** "March 44 BCE". */
export function monthAndYear(
  year: number,
  month: number,
  language: Language,
  style: DateStyle,
): string {
  const name = monthName(month, language, style);
  return messagesFor(language).dates.inMonth(name, yearWords(year, language));
}

/** The first of two years that are named together: "50" of 50 to 41 BCE. */
export function firstOfYears(first: number, last: number, language: Language): string {
  return last <= 0 ? String(1 - first) : yearWords(first, language);
}

/** "long" for sentences, "short" for labels: "28 July 2024", "28 Jul 2024". */
export type DateStyle = "long" | "short";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const monthsOf = perLanguage((tag) => ({
  long: monthNames(tag, "long"),
  short: monthNames(tag, "short"),
}));

/** Month 1 to 12: `monthName(3, "de", "long")` → "März". */
export function monthName(month: number, language: Language, style: DateStyle): string {
  return monthsOf(language)[style][month - 1] ?? String(month);
}

function monthNames(locale: string, style: DateStyle): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  return months.map((month) => format.format(msOfEpochDay(toEpochDay(2000, month, 15))));
}

/** How much of a day is said at a tick of an axis. */
export type DayLabelParts = "day" | "dayAndMonth" | "month" | "monthAndYear" | "year" | "all";

const options = { day: "numeric", month: "short", timeZone: "UTC" } as const;

/** Made once: an axis asks for many labels at each move. */
const besideNumbers = perLanguage((tag) => new Intl.DateTimeFormat(tag, options));

/** `dayLabel(19828, "dayAndMonth", "en")` → "15 Apr"; beside a month a German day has its point. */
export function dayLabel(epochDay: EpochDay, parts: DayLabelParts, language: Language): string {
  const { dates } = messagesFor(language);
  const { year, month, day } = fromEpochDay(epochDay);
  switch (parts) {
    case "day":
      return String(day);
    case "dayAndMonth":
      return dates.dayOf(day, monthBeside(epochDay, language));
    case "month":
      return monthName(month, language, "short");
    case "monthAndYear":
      return dates.inMonth(monthBeside(epochDay, language), yearWords(year, language));
    case "year":
      return yearWords(year, language);
    case "all":
      return dates.dayOf(
        day,
        dates.inMonth(monthBeside(epochDay, language), yearWords(year, language)),
      );
  }
}

/** Beside a number a month that is cut short has its point in German: "15. Sept.". */
function monthBeside(epochDay: EpochDay, language: Language): string {
  const parts = besideNumbers(language).formatToParts(msOfEpochDay(epochDay));
  return parts.find(({ type }) => type === "month")?.value ?? "";
}
