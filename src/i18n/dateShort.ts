import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { dateText } from "./dateText.ts";
import type { Language } from "./locales.ts";

/** For labels: "28 Jul 2024", "by 2035", "9–15 Jan 2023". */
export function dateShort(date: FuzzyDate, language: Language): string {
  return dateText(date, language, "short");
}
