import type { DateChoice, FuzzyDate, IntervalEnd } from "../model/dates/fuzzyDate.ts";
import { type Language, perLanguage } from "./locales.ts";
import { daysInMonth, yearOfEpochDay } from "../model/dates/calendar.ts";
import {
  type DateStyle,
  dayLabel,
  firstOfYears,
  monthAndYear,
  monthName,
  yearRangeWords,
  yearWords,
} from "./dayWords.ts";
import { type Messages, messagesFor } from "./messages.ts";
import type { DatePart, Grain } from "../model/dates/datePart.ts";
import type { When } from "./en/dates.ts";

/** For sentences: "28 July 2024", "end of August 1999", "by 2040", "May 1998, day unknown", of null "without a date". */
export function dateWords(date: FuzzyDate | null, language: Language): string {
  return dateText(date, language, "long");
}

/** For labels: "28 Jul 2024", "by 2035", "9–15 Jan 2023". */
export function dateShort(date: FuzzyDate | null, language: Language): string {
  return dateText(date, language, "short");
}

/**
 * A date as a figure, where there is room for a month and a year: "Sep 2025" of a day, "2022" of a
 * span, and whatever is short already as it is: "May 2022", "by 2035".
 */
export function dateBrief(date: FuzzyDate | null, language: Language): string {
  if (date === null) return dateText(date, language, "short");
  if (date.shape === "day") return dayLabel(date.known.earliest, "monthAndYear", language);
  if (date.shape === "period" || date.open !== "none") return dateShort(date, language);
  return yearWords(yearOfEpochDay(date.known.earliest), language);
}

/** A date as a reader would say it: neither more nor less exact than it was written. */
function dateText(date: FuzzyDate | null, language: Language, style: DateStyle): string {
  if (date === null) return messagesFor(language).dates.none;
  const { written } = date;
  const voice: Voice = { language, style, words: messagesFor(language).dates };
  switch (written.kind) {
    case "one":
      return partWords(written.part, voice);
    case "interval":
      return intervalWords(written.from, written.to, voice);
    case "oneOf":
      return oneOfWords(written.choices, voice);
  }
}

/** In which words a date is said. */
interface Voice {
  readonly language: Language;
  readonly style: DateStyle;
  readonly words: Messages["dates"];
}

/** A date on its own: "May 1998, day unknown", "between 20 and 29 May 1998", "around 1998". */
function partWords(part: DatePart, voice: Voice): string {
  const { words, style } = voice;
  if (style === "short") return partWithin(part, voice).text;
  const text = part.approximate
    ? words.around({ text: grainWithin(part.grain, voice), day: part.grain.kind === "day" })
    : grainAlone(part.grain, voice);
  return part.uncertain ? words.possibly(text) : text;
}

/** A date inside a longer phrase, "from … to …", "by …": what would need a phrase of its own is left out. */
function partWithin(part: DatePart, voice: Voice): When {
  const { words, style } = voice;
  const short = style === "short";
  let text = grainWithin(part.grain, voice);
  if (part.approximate) text = short ? words.aroundShort(text) : words.aroundWithin(text);
  if (part.uncertain) text = short ? words.possiblyShort(text) : words.possibly(text);
  return { text, day: isPlain(part) && part.grain.kind === "day" };
}

function isPlain(part: DatePart): boolean {
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

/**
 * Several dates of one phrase, what all share said once, with the last: "22", "24 March 2025";
 * "9 January", "3 March 2023"; "March", "May 2022".
 */
function sharedWords(parts: readonly DatePart[], voice: Voice): readonly When[] {
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

/** "9–15 January 2023", "December 1998 to 2001", "from around 1998 to 2001", "from 2024, end open". */
function intervalWords(from: IntervalEnd, to: IntervalEnd, voice: Voice): string {
  if (typeof from !== "string" && typeof to !== "string") return closed(from, to, voice);
  if (typeof from !== "string") return openAfter(from, to === "open", voice);
  return typeof to === "string" ? "" : openBefore(to, from === "open", voice);
}

function closed(from: DatePart, to: DatePart, voice: Voice): string {
  const { words } = voice;
  const [alone, last] = [partWithin(from, voice).text, partWithin(to, voice).text];
  if (alone === last) return partWords(to, voice);
  if (!isPlain(from) || !isPlain(to)) return words.fromTo(alone, last);
  const first = sharedWords([from, to], voice)[0]?.text ?? alone;
  return isWithinMonth(from, to) ? words.range(first, last) : words.to(first, last);
}

function isWithinMonth({ grain: a }: DatePart, { grain: b }: DatePart): boolean {
  return a.kind === "day" && b.kind === "day" && a.year === b.year && a.month === b.month;
}

/** Short or long, an end that is open and one that is unknown are not worded alike. */
function openAfter(from: DatePart, open: boolean, voice: Voice): string {
  const { words, style } = voice;
  const text = words.from(partWithin(from, voice));
  if (open) return words.endOpen(text);
  return style === "short" ? text : words.endUnknown(text);
}

function openBefore(to: DatePart, open: boolean, voice: Voice): string {
  const { words, style } = voice;
  const text = words.until(partWithin(to, voice));
  if (!open) return words.beginningUnknown(text);
  return style === "short" ? text : words.beginningOpen(text);
}

const alternatives = perLanguage((tag) => new Intl.ListFormat(tag, { type: "disjunction" }));

/** "by 2040", "28 July 2024 or later", "22 or 24 March 2025", "end of August 1999". */
function oneOfWords(choices: readonly DateChoice[], voice: Voice): string {
  const [only, ...more] = choices;
  if (only && more.length === 0) return aloneWords(only, voice);
  const parts = choices.flatMap((choice) => (choice.kind === "one" ? [choice.part] : []));
  const texts =
    parts.length === choices.length
      ? sharedWords(parts, voice).map(({ text }) => text)
      : choices.map((choice) => amongWords(choice, voice));
  return alternatives(voice.language).format(texts);
}

function aloneWords(choice: DateChoice, voice: Voice): string {
  if (choice.kind === "one") return partWords(choice.part, voice);
  if (choice.kind === "orEarlier") return voice.words.by(partWithin(choice.part, voice));
  return amongWords(choice, voice);
}

function amongWords(choice: DateChoice, voice: Voice): string {
  if (choice.kind === "run") return runWords(choice.from, choice.to, voice);
  const { text } = partWithin(choice.part, voice);
  if (choice.kind === "one") return text;
  return choice.kind === "orEarlier" ? voice.words.orEarlier(text) : voice.words.orLater(text);
}

function runWords(from: DatePart, to: DatePart, voice: Voice): string {
  const third = thirdOfMonth(from, to, voice);
  if (third !== null) return third;
  const [first, last] = sharedWords([from, to], voice);
  if (first === undefined || last === undefined) return "";
  return first.text === last.text ? partWords(to, voice) : voice.words.between(first, last);
}

/** The thirds in which sources speak of a month: its first ten days, the next ten, and the rest. */
function thirdOfMonth(from: DatePart, to: DatePart, voice: Voice): string | null {
  const [a, b] = [from.grain, to.grain];
  if (a.kind !== "day" || b.kind !== "day" || !isPlain(from) || !isPlain(to)) return null;
  if (a.year !== b.year || a.month !== b.month) return null;
  const month = monthAndYear(a.year, a.month, voice.language, voice.style);
  if (a.day === 1 && b.day === 10) return voice.words.beginningOf(month);
  if (a.day === 11 && b.day === 20) return voice.words.middleOf(month);
  const isLast = b.day === daysInMonth(b.year, b.month);
  return a.day === 21 && isLast ? voice.words.endOf(month) : null;
}
