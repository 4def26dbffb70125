import { toEpochDay, msOfEpochDay } from "../model/dates/calendar.ts";
import type { DatePart, Grain } from "../model/dates/datePart.ts";
import type { Language } from "./language.ts";
import { messagesFor } from "./messages.ts";

/** "long" for sentences, "short" for labels: "28 July 2024", "28 Jul 2024". */
export type DateStyle = "long" | "short";

/** One written date in words, with what qualifies it. */
export function partWords(part: DatePart, language: Language, style: DateStyle): string {
  const words = messagesFor(language).dates;
  let text = grainWords(part.grain, language, style);
  if (part.approximate) text = words.around(text);
  return part.uncertain ? words.possibly(text) : text;
}

function grainWords(grain: Grain, language: Language, style: DateStyle): string {
  const words = messagesFor(language).dates;
  const year = (number: number): string => yearWords(number, language);
  const month = (at: number, of: number): string =>
    words.inMonth(monthName(at, language, style), year(of));
  switch (grain.kind) {
    case "day":
      return words.dayOf(grain.day, month(grain.month, grain.year));
    case "days":
      return words.days(grain.first, grain.last, month(grain.month, grain.year));
    case "month": {
      const text = month(grain.month, grain.year);
      return grain.dayUnknown && style === "long" ? words.dayUnknown(text) : text;
    }
    case "months": {
      const first = monthName(grain.first, language, style);
      return words.between(first, month(grain.last, grain.year));
    }
    case "season":
      return words.seasons[grain.season](
        year(grain.year),
        String((grain.year + 1) % 100).padStart(2, "0"),
      );
    case "year": {
      const text = year(grain.year);
      if (style === "short" || grain.unknown === "none") return text;
      return grain.unknown === "month" ? words.monthUnknown(text) : words.dayUnknown(text);
    }
    case "years": {
      const { first, last } = grain;
      if (first > 0 && last - first === 9) return words.decade(first);
      if (first > 0 && last - first === 99) return words.century(first / 100 + 1);
      return words.between(year(first), year(last));
    }
  }
}

/** Year 0 is 1 BCE. */
export function yearWords(year: number, language: Language): string {
  return year > 0 ? String(year) : messagesFor(language).dates.bce(1 - year);
}

export function monthName(month: number, language: Language, style: DateStyle): string {
  const locale = language === "de" ? "de-DE" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  return format.format(msOfEpochDay(toEpochDay(2000, month, 15)));
}
