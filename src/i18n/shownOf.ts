import type { EventCount } from "../model/eventCounts.ts";
import type { Language } from "./locales.ts";
import { numberWords } from "./numberWords.ts";
import { nounFor } from "./plural.ts";

const of: Readonly<Record<Language, string>> = { en: "of", de: "von" };

/** What is shown of the whole: `{ shown: 19, of: 21 }` → "19 of 21"; where all are shown, "21". */
export function shownOf({ shown, of: whole }: EventCount, language: Language): string {
  const words = numberWords(whole, language);
  return shown === whole ? words : `${numberWords(shown, language)} ${of[language]} ${words}`;
}

/** `{ shown: 0, of: 1 }` → "0 of 1 event"; after "von" German has its own plural. */
export function pluralOf(
  count: EventCount,
  language: Language,
  one: string,
  other: string,
  otherAfterOf = other,
): string {
  const many = count.shown === count.of ? other : otherAfterOf;
  return `${shownOf(count, language)} ${nounFor(count.of, language, one, many)}`;
}

/** The same for the status line, which always names the whole and whose digits have no separators. */
export function alwaysOf(
  { shown, of: whole }: EventCount,
  language: Language,
  one: string,
  other: string,
): string {
  return `${shown} ${of[language]} ${whole} ${nounFor(whole, language, one, other)}`;
}
