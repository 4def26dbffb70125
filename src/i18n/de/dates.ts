import type { Catalogue } from "../catalogue.ts";
import type { dates as english } from "../en/dates.ts";

export const dates: Catalogue<typeof english> = {
  dayOf: (day, month) => `${day}. ${month}`,
  inMonth: (month, year) => `${month} ${year}`,
  bce: (year) => `${year} v. Chr.`,
  days: (first, last, month) => `zwischen ${first}. und ${last}. ${month}`,
  dayRange: (first, last, month) => `${first}.–${last}. ${month}`,
  dayUnknown: (when) => `${when}, Tag unbekannt`,
  monthUnknown: (when) => `${when}, Monat unbekannt`,
  seasons: {
    spring: (year) => `Frühjahr ${year}`,
    summer: (year) => `Sommer ${year}`,
    autumn: (year) => `Herbst ${year}`,
    winter: (year, next) => `Winter ${year}/${next}`,
  },
  decade: (year) => `${year}er-Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  around: (when) => `um ${when}`,
  possibly: (when) => `möglicherweise ${when}`,
  between: (from, to) => `zwischen ${from} und ${to}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  beginningOf: (month) => `Anfang ${month}`,
  middleOf: (month) => `Mitte ${month}`,
  endOf: (month) => `Ende ${month}`,
  by: (when) => `bis ${when}`,
  orLater: (when) => `${when} oder später`,
  fromOpen: (when) => `ab ${when}, Ende offen`,
  fromUnknown: (when) => `ab ${when}, Ende unbekannt`,
  untilOpen: (when) => `bis ${when}, Beginn offen`,
  untilUnknown: (when) => `bis ${when}, Beginn unbekannt`,
};
