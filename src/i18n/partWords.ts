import type { DatePart, Grain } from "../model/dates/datePart.ts";
import type { When } from "./en/dates.ts";
import type { Language } from "./locales.ts";
import type { Messages } from "./messages.ts";
import { monthName, type DateStyle } from "./monthName.ts";
import { firstOfYears, monthAndYear, yearRangeWords, yearWords } from "./yearWords.ts";

/** In which words a date is said. */
export interface Voice {
  readonly language: Language;
  readonly style: DateStyle;
  readonly words: Messages["dates"];
}

/** A date on its own: "May 1998, day unknown", "between 20 and 29 May 1998", "around 1998". */
export function partWords(part: DatePart, voice: Voice): string {
  const { words, style } = voice;
  if (style === "short") return partWithin(part, voice).text;
  const text = part.approximate
    ? words.around({ text: grainWithin(part.grain, voice), day: part.grain.kind === "day" })
    : grainAlone(part.grain, voice);
  return part.uncertain ? words.possibly(text) : text;
}

/** A date inside a longer phrase, "from … to …", "by …": what would need a phrase of its own is left out. */
export function partWithin(part: DatePart, voice: Voice): When {
  const { words, style } = voice;
  const short = style === "short";
  let text = grainWithin(part.grain, voice);
  if (part.approximate) text = short ? words.aroundShort(text) : words.aroundWithin(text);
  if (part.uncertain) text = short ? words.possiblyShort(text) : words.possibly(text);
  return { text, day: isPlain(part) && part.grain.kind === "day" };
}

export function isPlain(part: DatePart): boolean {
  return !part.approximate && !part.uncertain;
}

function grainAlone(grain: Grain, voice: Voice): string {
  const { words, language, style } = voice;
  const text = grainWithin(grain, voice);
  switch (grain.kind) {
    case "days": {
      const last = words.dayOf(grain.last, monthAndYear(grain.year, grain.month, language, style));
      return words.between(
        { text: words.dayNumber(grain.first), day: true },
        { text: last, day: true },
      );
    }
    case "months":
      return words.between(
        { text: monthName(grain.first, language, style), day: false },
        { text: monthAndYear(grain.year, grain.last, language, style), day: false },
      );
    case "month":
      return grain.dayUnknown ? words.dayUnknown(text) : text;
    case "year":
      if (grain.unknown === "none") return text;
      return grain.unknown === "month" ? words.monthUnknown(text) : words.dayUnknown(text);
    case "years":
      return (
        roundYears(grain, voice) ??
        words.between(
          { text: firstOfYears(grain.first, grain.last, language), day: false },
          { text: yearWords(grain.last, language), day: false },
        )
      );
    default:
      return text;
  }
}

function grainWithin(grain: Grain, voice: Voice): string {
  const { words, language, style } = voice;
  switch (grain.kind) {
    case "day":
      return words.dayOf(grain.day, monthAndYear(grain.year, grain.month, language, style));
    case "days":
      return words.range(
        words.dayNumber(grain.first),
        words.dayOf(grain.last, monthAndYear(grain.year, grain.month, language, style)),
      );
    case "month":
      return monthAndYear(grain.year, grain.month, language, style);
    case "months":
      return words.range(
        monthName(grain.first, language, style),
        monthAndYear(grain.year, grain.last, language, style),
      );
    case "season":
      return words.seasons[grain.season](
        grain.season === "winter"
          ? winterYears(grain.year, language)
          : yearWords(grain.year, language),
      );
    case "year":
      return yearWords(grain.year, language);
    case "years":
      return roundYears(grain, voice) ?? yearRangeWords(grain.first, grain.last, language);
  }
}

/** A winter ends in the year after it begins: "2022/23", "44–43 BCE". */
function winterYears(year: number, language: Language): string {
  return year > 0
    ? `${yearWords(year, language)}/${String((year + 1) % 100).padStart(2, "0")}`
    : yearRangeWords(year, year + 1, language);
}

/** "the 1990s", but not "the 1900s", which may be ten years or a hundred. */
function roundYears(
  { first, last }: Extract<Grain, { kind: "years" }>,
  { words }: Voice,
): string | null {
  if (first <= 0) return null;
  if (last - first === 99) return words.century(first / 100 + 1);
  return last - first === 9 && first % 100 !== 0 ? words.decade(first) : null;
}
