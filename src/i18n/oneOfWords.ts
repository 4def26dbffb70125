import { daysInMonth } from "../model/dates/calendar.ts";
import type { DatePart } from "../model/dates/datePart.ts";
import type { DateChoice } from "../model/dates/fuzzyDate.ts";
import { perLanguage } from "./locales.ts";
import { isPlain, partWithin, partWords, type Voice } from "./partWords.ts";
import { monthAndYear } from "./yearWords.ts";
import { sharedWords } from "./sharedWords.ts";

const alternatives = perLanguage((tag) => new Intl.ListFormat(tag, { type: "disjunction" }));

/** "by 2040", "28 July 2024 or later", "22 or 24 March 2025", "end of August 1999". */
export function oneOfWords(choices: readonly DateChoice[], voice: Voice): string {
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
