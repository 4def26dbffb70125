import { perLanguage, type Language } from "./locales.ts";

const formats = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" }),
);

/** The time of day where the reader is: "14:05". */
export function clockWords(ms: number, language: Language): string {
  return formats(language).format(ms);
}

/** `elapsedWords(3_725_000)` → "1:02:05"; `elapsedWords(65_000)` → "1:05". */
export function elapsedWords(ms: number): string {
  const all = Math.floor(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const end = String(seconds).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${end}` : `${minutes}:${end}`;
}
