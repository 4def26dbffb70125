import { perLanguage, type Language } from "./locales.ts";

/** "Italy, Japan and the United Kingdom" → British English, without a comma before "and". */
const formats = perLanguage((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));

export function listWords(items: Iterable<string>, language: Language): string {
  return formats(language).format(items);
}
