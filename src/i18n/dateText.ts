import { daysInMonth } from "../model/dates/calendar.ts";
import type { DatePart } from "../model/dates/datePart.ts";
import type { DateChoice, FuzzyDate, IntervalEnd } from "../model/dates/fuzzyDate.ts";
import type { Language } from "./language.ts";
import { messagesFor, type Messages } from "./messages.ts";
import { monthName, partWords, yearWords, type DateStyle } from "./partWords.ts";

const alternatives: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat("en-GB", { type: "disjunction" }),
  de: new Intl.ListFormat("de", { type: "disjunction" }),
};

/** A date as a reader would say it: neither more nor less exact than it was written. */
export function dateText(date: FuzzyDate, language: Language, style: DateStyle): string {
  const { written } = date;
  const say = (part: DatePart): string => partWords(part, language, style);
  switch (written.kind) {
    case "one":
      return say(written.part);
    case "interval":
      return intervalWords(written.from, written.to, language, style);
    case "oneOf":
      return alternatives[language].format(
        written.choices.map((choice) => choiceWords(choice, language, style)),
      );
  }
}

function intervalWords(
  from: IntervalEnd,
  to: IntervalEnd,
  language: Language,
  style: DateStyle,
): string {
  const words = messagesFor(language).dates;
  const say = (part: DatePart): string => partWords(part, language, style);
  if (typeof from === "string") {
    const until = typeof to === "string" ? "" : say(to);
    return from === "open" ? words.untilOpen(until) : words.untilUnknown(until);
  }
  if (typeof to === "string")
    return to === "open" ? words.fromOpen(say(from)) : words.fromUnknown(say(from));
  return shortened(from, to, language, style) ?? words.fromTo(say(from), say(to));
}

/** "9–15 January 2023", "9 January to 3 March 2023", "March to May 2022": what both ends share is said once. */
function shortened(
  from: DatePart,
  to: DatePart,
  language: Language,
  style: DateStyle,
): string | null {
  const words = messagesFor(language).dates;
  const [a, b] = [from.grain, to.grain];
  if (from.approximate || from.uncertain || to.approximate || to.uncertain) return null;
  if (a.kind === "day" && b.kind === "day" && a.year === b.year) {
    const end = words.inMonth(monthName(b.month, language, style), yearWords(b.year, language));
    if (a.month !== b.month)
      return words.fromTo(
        words.dayOf(a.day, monthName(a.month, language, style)),
        words.dayOf(b.day, end),
      );
    return a.day === b.day ? words.dayOf(a.day, end) : words.dayRange(a.day, b.day, end);
  }
  if (a.kind === "month" && b.kind === "month" && a.year === b.year && a.month < b.month)
    return words.fromTo(monthName(a.month, language, style), partWords(to, language, style));
  return null;
}

function choiceWords(choice: DateChoice, language: Language, style: DateStyle): string {
  const words = messagesFor(language).dates;
  if (choice.kind === "run") return runWords(choice.from, choice.to, language, style);
  const text = partWords(choice.part, language, style);
  if (choice.kind === "one") return text;
  return choice.kind === "orEarlier" ? words.by(text) : words.orLater(text);
}

function runWords(from: DatePart, to: DatePart, language: Language, style: DateStyle): string {
  const words = messagesFor(language).dates;
  const [a, b] = [from.grain, to.grain];
  if (a.kind === "day" && b.kind === "day" && a.year === b.year && a.month === b.month) {
    const month = words.inMonth(monthName(a.month, language, style), yearWords(a.year, language));
    const third = thirdOfMonth(a.day, b.day, daysInMonth(a.year, a.month));
    return third === null ? words.days(a.day, b.day, month) : words[third](month);
  }
  return words.between(partWords(from, language, style), partWords(to, language, style));
}

/** The thirds in which sources speak of a month: its first ten days, the next ten, and the rest. */
function thirdOfMonth(
  first: number,
  last: number,
  length: number,
): keyof Pick<Messages["dates"], "beginningOf" | "middleOf" | "endOf"> | null {
  if (first === 1 && last === 10) return "beginningOf";
  if (first === 11 && last === 20) return "middleOf";
  return first === 21 && last === length ? "endOf" : null;
}
