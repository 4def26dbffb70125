import { fromEpochDay, type EpochDay } from "../model/dates/calendar.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import type { DateStyle } from "./monthName.ts";
import { monthAndYear } from "./yearWords.ts";

/** A day in words: `dayWords(19932, "en", "long")` → "28 July 2024". */
export function dayWords(epochDay: EpochDay, language: Language, style: DateStyle): string {
  const { year, month, day } = fromEpochDay(epochDay);
  return messagesFor(language).dates.dayOf(day, monthAndYear(year, month, language, style));
}
