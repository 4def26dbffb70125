import { msOfEpochDay, toEpochDay } from "../model/dates/calendar.ts";
import { perLanguage, type Language } from "./locales.ts";

/** "long" for sentences, "short" for labels: "28 July 2024", "28 Jul 2024". */
export type DateStyle = "long" | "short";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const names = perLanguage((tag) => ({
  long: monthNames(tag, "long"),
  short: monthNames(tag, "short"),
}));

/** Month 1 to 12: `monthName(3, "de", "long")` → "März". */
export function monthName(month: number, language: Language, style: DateStyle): string {
  return names(language)[style][month - 1] ?? String(month);
}

function monthNames(locale: string, style: DateStyle): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  return months.map((month) => format.format(msOfEpochDay(toEpochDay(2000, month, 15))));
}
