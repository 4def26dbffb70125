import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { intervalWords } from "./intervalWords.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import type { DateStyle } from "./monthName.ts";
import { oneOfWords } from "./oneOfWords.ts";
import { partWords, type Voice } from "./partWords.ts";

/** A date as a reader would say it: neither more nor less exact than it was written. */
export function dateText({ written }: FuzzyDate, language: Language, style: DateStyle): string {
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
