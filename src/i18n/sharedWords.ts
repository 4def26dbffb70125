import type { DatePart } from "../model/dates/datePart.ts";
import type { When } from "./en/dates.ts";
import { monthName } from "./monthName.ts";
import { isPlain, partWithin, type Voice } from "./partWords.ts";

/**
 * Several dates of one phrase, what all share said once, with the last: "22", "24 March 2025";
 * "9 January", "3 March 2023"; "March", "May 2022".
 */
export function sharedWords(parts: readonly DatePart[], voice: Voice): readonly When[] {
  const says = parts.map((part) => partWithin(part, voice));
  if (!parts.every(isPlain)) return says;
  const shorter = parts.map((part) => withoutYear(part, parts, voice));
  return says.map((full, at) => {
    const short = shorter[at];
    return at === says.length - 1 || short === undefined || short === null
      ? full
      : { ...full, text: short };
  });
}

/** Null where the year, or how exact the dates are, is not the same in all. */
function withoutYear(
  { grain }: DatePart,
  parts: readonly DatePart[],
  { words, language, style }: Voice,
): string | null {
  if (grain.kind !== "day" && grain.kind !== "month") return null;
  const { year, month, kind } = grain;
  const ofYear = parts.every(({ grain: other }) => other.kind === kind && other.year === year);
  if (!ofYear) return null;
  const name = monthName(month, language, style);
  if (grain.kind === "month") return name;
  const ofMonth = parts.every(({ grain: other }) => other.kind === "day" && other.month === month);
  return ofMonth ? words.dayNumber(grain.day) : words.dayOf(grain.day, name);
}
