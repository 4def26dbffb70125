import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import { monthName, type DateStyle } from "./monthName.ts";

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
