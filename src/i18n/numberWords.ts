import { perLanguage, type Language } from "./locales.ts";

const formats = perLanguage((tag) => new Intl.NumberFormat(tag));

/** A count with the language's separators: 1,234 or 1.234. */
export function numberWords(count: number, language: Language): string {
  return formats(language).format(count);
}
