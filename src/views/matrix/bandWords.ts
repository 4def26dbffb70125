import type { Language } from "../../i18n/locales.ts";
import { monthName } from "../../i18n/monthName.ts";
import { yearWords } from "../../i18n/yearWords.ts";
import type { TimeBand } from "../../model/matrix/timeBands.ts";

/** Four digits of 13 px, in px. */
const roomForYear = 44;
const letter = 8.5;

/** What stands over the columns of a year: "2024", "’24" over a single narrow one; no era is ever cut off. */
export function yearWord(
  { year, from, to }: TimeBand,
  columnWidth: number,
  language: Language,
): string {
  const word = yearWords(year, language);
  const room = (to - from) * columnWidth;
  if (year <= 0 && room < word.length * letter) return "";
  const short = to - from === 1 && year >= 1000 && columnWidth < roomForYear;
  return short ? `’${word.slice(-2)}` : word;
}

export function monthWord({ month, from, to }: TimeBand, language: Language): string {
  const name = monthName(month, language, "short");
  return to - from === 1 ? name.slice(0, 3) : name;
}
