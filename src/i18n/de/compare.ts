import type { Change, Compared } from "../../model/comparison.ts";
import type { Catalogue } from "../catalogue.ts";
import type { compare as english } from "../en/compare.ts";
import { number, plural } from "./counts.ts";

const rate = (events: number): string => number(Number(events.toPrecision(2)));

const spoken: Readonly<Record<Change, string>> = {
  new: "neu",
  gone: "keine in diesen Quellen",
  stronger: "mehr",
  weaker: "weniger",
  same: "unverändert",
};

const groups: Readonly<Record<Exclude<Change, "gone">, string>> = {
  new: "Neu",
  stronger: "Mehr",
  weaker: "Weniger",
  same: "Unverändert",
};

export const compare: Catalogue<typeof english> = {
  button: "Vergleichen",
  stop: "Vergleich beenden",
  periods: { before: "Erster Zeitraum", now: "Zweiter Zeitraum" },
  periodHint: "Ein Jahr, ein Monat oder ein Tag oder zwei davon, etwa 2022-03 bis 2022-09.",
  onlyChanges: "Nur Änderungen",
  swap: "Tauschen",
  swapHint: "Die beiden Zeiträume tauschen",
  previous: "Zeitraum davor",
  halves: "Erste Hälfte mit zweiter",
  region: "Verglichene Zeiträume",
  heading: (before, now) => `${before} → ${now}`,
  same: (period) =>
    `Beide Zeiträume sind ${period}. Verschieben Sie einen davon, in der Übersicht oder hier.`,
  or: "Oder gleich vergleichen:",
  nothing: "In keinem der Zeiträume liegt ein Ereignis.",
  overlap: "Die Zeiträume überschneiden sich: Ereignisse beider zählen in beiden.",
  byRate: (before, now) =>
    `Die Zeiträume sind verschieden lang (${before} und ${now}); mehr und weniger richten sich daher nach Ereignissen im Jahr.`,
  length: (days) =>
    days < 365
      ? plural(days, { one: "Tag", other: "Tage" })
      : plural(Math.round((days / 365.2425) * 10) / 10, { one: "Jahr", other: "Jahre" }),
  years: (years) => `Der Filter nach Jahren (${years}) gilt nur für den zweiten Zeitraum.`,
  group: (change, now) =>
    change === "gone" ? `Keine in diesen Quellen für ${now}` : groups[change],
  changes: spoken,
  noneNote: (now) =>
    `Keine Quelle hier berichtet darüber für ${now}; die Beziehungen können weiter bestehen.`,
  sources: {
    title: "Was die Quellen abdecken",
    count: (count) =>
      count === 0 ? "Keine Quelle" : plural(count, { one: "Quelle", other: "Quellen" }),
    span: (first, last) => `${first} bis ${last}`,
    undated: (count) => `${number(count)} ohne Datum`,
  },
  tie: (one, other) => `${one} und ${other}`,
  concern: "nur erwähnt",
  fromTo: (before, now) => (before === now ? number(now) : `${number(before)} → ${number(now)}`),
  ratesUpTo: (before, now) => `${rate(before)} → ${rate(now)}/J.`,
  eventsFromTo: (before, now) =>
    `${number(before)} → ${plural(now, { one: "Ereignis", other: "Ereignisse" })}`,
  rates: (before, now) => `${rate(before)} → ${rate(now)} im Jahr`,
  more: (count) => `${number(count)} weitere`,
  spoken: ({ change, before }: Compared) =>
    change === "new" || change === "same"
      ? spoken[change]
      : `${spoken[change]}, zuvor ${number(before)}`,
  all: "Alle Änderungen",
  legend: "So ist der Vergleich zu lesen",
  lead: (events, relationships) => `${events}, ${relationships}`,
  relationshipsFromTo: (before, now) =>
    `${number(before)} → ${plural(now, { one: "Beziehung", other: "Beziehungen" })}`,
  sourcesFromTo: (before, now) =>
    `${before === now ? "" : `${number(before)} → `}${plural(now, { one: "Quelle", other: "Quellen" })}`,
  events: (count) => plural(count, { one: "Ereignis", other: "Ereignisse" }),
  ends: { start: "Beginn des ersten Zeitraums", end: "Ende des ersten Zeitraums" },
};
