import type { Language } from "./language.ts";

/** "Italy, Japan and the United Kingdom" → British English, without a comma before "and". */
const formats: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  de: new Intl.ListFormat("de", { type: "conjunction" }),
};

export function listWords(items: Iterable<string>, language: Language): string {
  return formats[language].format(items);
}
