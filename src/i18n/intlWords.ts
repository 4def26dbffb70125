import { type Language, perLanguage } from "./locales.ts";

/** "Italy, Japan and the United Kingdom" → British English, without a comma before "and". */
const listFormats = perLanguage((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));

export function listWords(items: Iterable<string>, language: Language): string {
  return listFormats(language).format(items);
}

const numberFormats = perLanguage((tag) => new Intl.NumberFormat(tag));

/** A count with the language's separators: 1,234 or 1.234. */
export function numberWords(count: number, language: Language): string {
  return numberFormats(language).format(count);
}

/** `languageName("de", "en")` → "German"; a code that `Intl` does not take stays as it is. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

const timeFormats = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" }),
);

/** The time of day where the reader is: "14:05". */
export function clockWords(ms: number, language: Language): string {
  return timeFormats(language).format(ms);
}

/** `elapsedWords(3_725_000)` → "1:02:05"; `elapsedWords(65_000)` → "1:05". */
export function elapsedWords(ms: number): string {
  const all = Math.floor(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const end = String(seconds).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${end}` : `${minutes}:${end}`;
}
