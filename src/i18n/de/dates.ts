import type { Catalogue } from "../catalogue.ts";
import type { dates as english, When } from "../en/dates.ts";

export const dates: Catalogue<typeof english> = {
  none: "ohne Datum",
  dayNumber: (day) => `${day}.`,
  dayOf: (day, month) => `${day}. ${month}`,
  inMonth: (month, year) => `${month} ${year}`,
  bce: (year) => `${year} v. Chr.`,
  range: (first, last) => `${first}–${last}`,
  dayUnknown: (when) => `${when}, Tag unbekannt`,
  monthUnknown: (when) => `${when}, Monat unbekannt`,
  seasons: {
    spring: (year) => `Frühjahr ${year}`,
    summer: (year) => `Sommer ${year}`,
    autumn: (year) => `Herbst ${year}`,
    winter: (years) => `Winter ${years}`,
  },
  decade: (year) => `${year}er-Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  around: (when) => (when.day ? `um den ${when.text}` : `um ${when.text}`),
  aroundWithin: (when) => `etwa ${when}`,
  aroundShort: (when) => `ca. ${when}`,
  possibly: (when) => `möglicherweise ${when}`,
  possiblyShort: (when) => `${when}?`,
  between: (from, to) => `zwischen ${dative(from)} und ${dative(to)}`,
  to: (from, to) => `${from} bis ${to}`,
  fromTo: (from, to) => `von ${from} bis ${to}`,
  beginningOf: (month) => `Anfang ${month}`,
  middleOf: (month) => `Mitte ${month}`,
  endOf: (month) => `Ende ${month}`,
  by: until,
  orEarlier: (when) => `${when} oder früher`,
  orLater: (when) => `${when} oder später`,
  from: (when) => `ab ${dative(when)}`,
  until,
  endOpen: (from) => `${from}, Ende offen`,
  endUnknown: (from) => `${from}, Ende unbekannt`,
  beginningOpen: (until) => `${until}, Beginn offen`,
  beginningUnknown: (until) => `${until}, Beginn unbekannt`,
};

function dative({ text, day }: When): string {
  return day ? `dem ${text}` : text;
}

function until({ text, day }: When): string {
  return day ? `bis zum ${text}` : `bis ${text}`;
}
