import { msOfEpochDay, toEpochDay } from "../model/dates/calendar.ts";
import type { Language } from "./language.ts";

/** "long" for sentences, "short" for labels: "28 July 2024", "28 Jul 2024". */
export type DateStyle = "long" | "short";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Made once: an `Intl.DateTimeFormat` costs more than all the rest of a date in words. */
const names: Readonly<Record<Language, Readonly<Record<DateStyle, readonly string[]>>>> = {
  en: { long: monthNames("en-GB", "long"), short: monthNames("en-GB", "short") },
  de: { long: monthNames("de-DE", "long"), short: monthNames("de-DE", "short") },
};

/** Month 1 to 12: `monthName(3, "de", "long")` → "März". */
export function monthName(month: number, language: Language, style: DateStyle): string {
  return names[language][style][month - 1] ?? String(month);
}

function monthNames(locale: string, style: DateStyle): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  return months.map((month) => format.format(msOfEpochDay(toEpochDay(2000, month, 15))));
}
