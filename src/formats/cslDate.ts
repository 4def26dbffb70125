import { dateWords } from "../i18n/dateWords.ts";
import type { Language } from "../i18n/locales.ts";
import type { DatePart, Season } from "../model/dates/datePart.ts";
import type { FuzzyDate, IntervalEnd } from "../model/dates/fuzzyDate.ts";

/**
 * A date as CSL-JSON holds it: one or two lists of year, month and day, as far as each is known. What
 * that cannot say (one of several, open at an end, before the year 1) is said in words.
 *
 *   "2024-07"  → { "date-parts": [[2024, 7]] }      "[..2035]" → { "literal": "by 2035" }
 *
 * Source: csl-data.json, the JSON Schema of the Citation Style Language 1.0.2.
 */
export type CslDate =
  | { readonly literal: string }
  | {
      readonly "date-parts": readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: true;
    };

const seasons: Readonly<Record<Season, number>> = { spring: 1, summer: 2, autumn: 3, winter: 4 };

export function cslDate(date: FuzzyDate, language: Language): CslDate {
  const { written, approximate, uncertain } = date;
  const circa = (approximate || uncertain) && { circa: true as const };
  if (written.kind === "one") {
    const parts = partsOf(written.part);
    const { grain } = written.part;
    const season = grain.kind === "season" && { season: seasons[grain.season] };
    if (parts !== null) return { "date-parts": [parts], ...season, ...circa };
  } else if (written.kind === "interval") {
    const [from, to] = [endOf(written.from), endOf(written.to)];
    if (from !== null && to !== null) return { "date-parts": [from, to], ...circa };
  }
  return { literal: dateWords(date, language) };
}

/** An end in a season has no place of its own in a range. */
function endOf(end: IntervalEnd): readonly number[] | null {
  if (end === "open" || end === "unknown" || end.grain.kind === "season") return null;
  return partsOf(end);
}

function partsOf({ grain }: DatePart): readonly number[] | null {
  if (grain.kind === "years" || grain.year < 1) return null;
  switch (grain.kind) {
    case "day":
      return [grain.year, grain.month, grain.day];
    case "month":
      return [grain.year, grain.month];
    case "season":
    case "year":
      return [grain.year];
    // Some days of a month, some months of a year: words say it more exactly.
    case "days":
    case "months":
      return null;
  }
}
