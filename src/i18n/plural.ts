import { numberWords } from "./numberWords.ts";
import type { Language } from "./language.ts";

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules("en-GB"),
  de: new Intl.PluralRules("de-DE"),
};

/** `plural(1, "en", "event", "events")` → "1 event"; 1,234 → "1,234 events". */
export function plural(count: number, language: Language, one: string, other: string): string {
  return `${numberWords(count, language)} ${nounFor(count, language, one, other)}`;
}

/** The noun alone: `nounFor(1, "en", "event", "events")` → "event". */
export const nounFor = (count: number, language: Language, one: string, other: string): string =>
  rules[language].select(count) === "one" ? one : other;
