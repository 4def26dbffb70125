import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type { Language } from "./language.ts";

export function dateWords(date: FuzzyDate, language: Language): string {
  return language === "de" ? date.edtf : date.edtf;
}
