import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { dateText } from "./dateText.ts";
import type { Language } from "./locales.ts";

/** For sentences: "28 July 2024", "end of August 1999", "by 2040", "May 1998, day unknown". */
export function dateWords(date: FuzzyDate, language: Language): string {
  return dateText(date, language, "long");
}
