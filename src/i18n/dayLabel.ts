import { fromEpochDay, msOfEpochDay, type EpochDay } from "../model/dates/calendar.ts";
import { perLanguage, type Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import { monthName } from "./monthName.ts";
import { yearWords } from "./yearWords.ts";

/** How much of a day is said at a tick of an axis. */
export type DayLabelParts = "day" | "dayAndMonth" | "month" | "monthAndYear" | "year" | "all";

const options = { day: "numeric", month: "short", timeZone: "UTC" } as const;

/** Made once: an axis asks for many labels at each move. */
const besideNumbers = perLanguage((tag) => new Intl.DateTimeFormat(tag, options));

/** `dayLabel(19828, "dayAndMonth", "en")` → "15 Apr"; beside a month a German day has its point. */
export function dayLabel(epochDay: EpochDay, parts: DayLabelParts, language: Language): string {
  const { dates } = messagesFor(language);
  const { year, month, day } = fromEpochDay(epochDay);
  switch (parts) {
    case "day":
      return String(day);
    case "dayAndMonth":
      return dates.dayOf(day, monthBeside(epochDay, language));
    case "month":
      return monthName(month, language, "short");
    case "monthAndYear":
      return dates.inMonth(monthBeside(epochDay, language), yearWords(year, language));
    case "year":
      return yearWords(year, language);
    case "all":
      return dates.dayOf(
        day,
        dates.inMonth(monthBeside(epochDay, language), yearWords(year, language)),
      );
  }
}

/** Beside a number a month that is cut short has its point in German: "15. Sept.". */
function monthBeside(epochDay: EpochDay, language: Language): string {
  const parts = besideNumbers(language).formatToParts(msOfEpochDay(epochDay));
  return parts.find(({ type }) => type === "month")?.value ?? "";
}
