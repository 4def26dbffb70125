import { numberWords } from "./numberWords.ts";
import { perLanguage, type Language } from "./locales.ts";

const rules = perLanguage((tag) => new Intl.PluralRules(tag));

/** `plural(1, "en", "event", "events")` → "1 event"; 1,234 → "1,234 events". */
export function plural(count: number, language: Language, one: string, other: string): string {
  return `${numberWords(count, language)} ${nounFor(count, language, one, other)}`;
}

/** The noun alone: `nounFor(1, "en", "event", "events")` → "event". */
export const nounFor = (count: number, language: Language, one: string, other: string): string =>
  rules(language).select(count) === "one" ? one : other;
