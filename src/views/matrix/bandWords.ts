import type { Language } from "../../i18n/language.ts";
import type { Messages } from "../../i18n/messages.ts";
import { monthName } from "../../i18n/monthName.ts";
import type { TimeBand } from "../../model/matrix/timeBands.ts";

/** Four digits of 13 px, in px. */
const roomForYear = 44;

/** What stands over the columns of a year: "2024", "’24" over a single narrow one. */
export function yearWord(
  { year, from, to }: TimeBand,
  columnWidth: number,
  dates: Messages["dates"],
): string {
  if (year <= 0) return dates.bce(1 - year);
  const short = to - from === 1 && year >= 1000 && columnWidth < roomForYear;
  return short ? `’${String(year).slice(-2)}` : String(year);
}

export function monthWord({ month, from, to }: TimeBand, language: Language): string {
  const name = monthName(month, language, "short");
  return to - from === 1 ? name.slice(0, 3) : name;
}
