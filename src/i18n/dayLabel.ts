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

type Formats = Readonly<Record<DayLabelParts, Intl.DateTimeFormat>>;

/** Made once: an axis asks for many labels at each move. */
const formats: Readonly<Record<Language, Formats>> = {
  en: formatsOf("en-GB"),
  de: formatsOf("de-DE"),
};

/** `dayLabel(19828, "dayAndMonth", "en")` → "15 Apr"; the day of a German date has its point. */
export function dayLabel(day: EpochDay, parts: DayLabelParts, language: Language): string {
  return formats[language][parts].format(msOfEpochDay(day));
}

function formatsOf(locale: string): Formats {
  const format = (parts: DayLabelParts): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options[parts], timeZone: "UTC" });
  return {
    day: format("day"),
    dayAndMonth: format("dayAndMonth"),
    month: format("month"),
    monthAndYear: format("monthAndYear"),
    year: format("year"),
  };
}
