import type { DatePart, Grain } from "../model/dates/datePart.ts";
import type { When } from "./en/dates.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import { monthName, type DateStyle } from "./monthName.ts";

/** In which words a date is said. */
export interface Voice {
  readonly language: Language;
  readonly style: DateStyle;
  readonly words: Messages["dates"];
}

type Years = Pick<Extract<Grain, { kind: "years" }>, "first" | "last">;

/** A date that stands alone: "May 1998, day unknown", "between 20 and 29 May 1998", "around 1998". */
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

/** Year 0 is 1 BCE. */
function yearWords(year: number, { words }: Voice): string {
  return year > 0 ? String(year) : words.bce(1 - year);
}

export function monthWords(month: number, year: number, voice: Voice): string {
  return voice.words.inMonth(monthName(month, voice.language, voice.style), yearWords(year, voice));
}

function grainAlone(grain: Grain, voice: Voice): string {
  const { words, language, style } = voice;
  const text = grainWithin(grain, voice);
  switch (grain.kind) {
    case "days": {
      const last = words.dayOf(grain.last, monthWords(grain.month, grain.year, voice));
      return words.between(
        { text: words.dayNumber(grain.first), day: true },
        { text: last, day: true },
      );
    }
    case "months":
      return words.between(
        { text: monthName(grain.first, language, style), day: false },
        { text: monthWords(grain.last, grain.year, voice), day: false },
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
          { text: firstOfYears(grain, voice), day: false },
          { text: yearWords(grain.last, voice), day: false },
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
      return words.dayOf(grain.day, monthWords(grain.month, grain.year, voice));
    case "days":
      return words.range(
        words.dayNumber(grain.first),
        words.dayOf(grain.last, monthWords(grain.month, grain.year, voice)),
      );
    case "month":
      return monthWords(grain.month, grain.year, voice);
    case "months":
      return words.range(
        monthName(grain.first, language, style),
        monthWords(grain.last, grain.year, voice),
      );
    case "season":
      return words.seasons[grain.season](
        grain.season === "winter" ? winterYears(grain.year, voice) : yearWords(grain.year, voice),
      );
    case "year":
      return yearWords(grain.year, voice);
    case "years":
      return (
        roundYears(grain, voice) ??
        words.range(firstOfYears(grain, voice), yearWords(grain.last, voice))
      );
  }
}

/** A winter ends in the year after it begins: "2022/23", "44–43 BCE". */
function winterYears(year: number, voice: Voice): string {
  if (year > 0) return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  const years = { first: year, last: year + 1 };
  return voice.words.range(firstOfYears(years, voice), yearWords(years.last, voice));
}

/** "between 50 and 41 BCE", "between 1 BCE and 9": the era is said once if it is the same. */
function firstOfYears({ first, last }: Years, voice: Voice): string {
  return last <= 0 ? String(1 - first) : yearWords(first, voice);
}

/** "the 1990s", but not "the 1900s", which may be ten years or a hundred. */
function roundYears({ first, last }: Years, { words }: Voice): string | null {
  if (first <= 0) return null;
  if (last - first === 99) return words.century(first / 100 + 1);
  return last - first === 9 && first % 100 !== 0 ? words.decade(first) : null;
}
