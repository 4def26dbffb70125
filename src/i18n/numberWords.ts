import type { Language } from "./language.ts";

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-GB"),
  de: new Intl.NumberFormat("de-DE"),
};

/** A count with the language's separators: 1,234 or 1.234. */
export function numberWords(count: number, language: Language): string {
  return formats[language].format(count);
}
