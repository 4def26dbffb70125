import type { Change, Compared } from "../../model/comparison.ts";
import type { Catalogue } from "../catalogue.ts";
import type { compare as english } from "../en/compare.ts";
import { number, plural } from "./counts.ts";

const rate = (events: number): string => number(Number(events.toPrecision(2)));

const spoken: Readonly<Record<Change, string>> = {
  new: "neu",
  gone: "keine in diesen Quellen",
  stronger: "stärker",
  weaker: "schwächer",
  same: "unverändert",
};

const groups: Readonly<Record<Exclude<Change, "gone">, string>> = {
  new: "Neu",
  stronger: "Stärker",
  weaker: "Schwächer",
  same: "Unverändert",
};

export const compare: Catalogue<typeof english> = {
  button: "Vergleichen",
  pin: (period) =>
    `${period} festhalten, dann das Fenster bewegen und sehen, was sich geändert hat`,
  letGo: (period) => `Nicht mehr mit ${period} vergleichen`,
  with: (period) => `mit ${period}`,
  swap: "Tauschen",
  swapHint: "Festgehaltenen Zeitraum und Fenster tauschen",
  previous: "Zeitraum davor",
  previousHint: (period) => `Mit dem Zeitraum unmittelbar davor vergleichen: ${period}`,
  halves: "Erste Hälfte mit zweiter",
  region: "Verglichene Zeiträume",
  heading: (before, now) => `${before} → ${now}`,
  same: (period) => `Bewegen Sie das Fenster, um mit ${period} zu vergleichen.`,
  or: "Oder gleich vergleichen:",
  nothing: "In keinem der Zeiträume liegt ein Ereignis.",
  overlap: "Die Zeiträume überschneiden sich: Ereignisse beider zählen in beiden.",
  byRate: (before, now) =>
    `Die Zeiträume sind verschieden lang (${before} und ${now}); stärker und schwächer richten sich daher nach Ereignissen im Jahr.`,
  length: (days) =>
    days < 365
      ? plural(days, { one: "Tag", other: "Tage" })
      : plural(Math.round((days / 365.2425) * 10) / 10, { one: "Jahr", other: "Jahre" }),
  years: (years) =>
    `Der Filter nach Jahren (${years}) gilt nur für das Fenster, nicht für den festgehaltenen Zeitraum.`,
  group: (change, now) =>
    change === "gone" ? `Keine in diesen Quellen für ${now}` : groups[change],
  changes: spoken,
  noneNote: (now) =>
    `Keine Quelle hier berichtet darüber für ${now}; die Beziehungen können weiter bestehen.`,
  sources: {
    title: "Was die Quellen abdecken",
    of: (period, count, dates) =>
      `${period}: ${count === 0 ? "keine Quelle" : plural(count, { one: "Quelle", other: "Quellen" })}${dates === "" ? "" : `, ${dates}`}`,
    span: (first, last) => `${first} bis ${last}`,
    undated: (count) => `${number(count)} ohne Datum`,
  },
  tie: (one, other) => `${one} und ${other}`,
  concern: "nur erwähnt",
  fromTo: (before, now) => (before === now ? number(now) : `${number(before)} → ${number(now)}`),
  eventsUpTo: (before, now) =>
    `${before === now ? "" : `${number(before)} → `}${plural(now, { one: "Ereignis", other: "Ereignisse" })}`,
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
  summary: {
    new: (count) => `${number(count)} neu`,
    gone: (count) => `${number(count)} nicht in diesen Quellen`,
    stronger: (count) => `${number(count)} stärker`,
    weaker: (count) => `${number(count)} schwächer`,
    same: (count) => `${number(count)} unverändert`,
  },
  legend: {
    label: "So ist der Vergleich zu lesen",
    only: (period) => `nur ${period}`,
    now: (period) => period,
    ring: "Größe damals",
  },
  pinned: (period) => `Verglichen: ${period}`,
};
