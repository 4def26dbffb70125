import { msOfEpochDay, type EpochDay } from "../model/dates/calendar.ts";
import type { Language } from "./language.ts";

/** How much of a day is said at a tick of an axis. */
export type DayLabelParts = "day" | "dayAndMonth" | "month" | "monthAndYear" | "year";

const options: Readonly<Record<DayLabelParts, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric" },
  dayAndMonth: { day: "numeric", month: "short" },
  month: { month: "short" },
  monthAndYear: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** `dayLabel(19828, "dayAndMonth", "en")` → "15 Apr"; the day of a German date has its point. */
export function dayLabel(day: EpochDay, parts: DayLabelParts, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...options[parts], timeZone: "UTC" });
  return format.format(msOfEpochDay(day));
}
