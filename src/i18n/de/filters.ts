import type { Catalogue } from "../catalogue.ts";
import type { filters as en } from "../en/filters.ts";
import { plural, pluralOf } from "./counts.ts";

export const filters: Catalogue<typeof en> = {
  region: "Filter",
  partners: "Partner",
  years: "Jahre",
  menu: (period) => `${period}, Filter`,
  close: "Filter schließen",
  facets: {
    partner: "Partner",
    year: "Jahr",
    type: "Art",
    topic: "Thema",
    source: "Quelle",
    text: "Text",
  },
  window: {
    name: "Gezeigter Zeitraum",
    to: "bis",
    hint: "Ein Jahr, ein Monat oder ein Tag, oder zwei davon: 2022, 2022-03 bis 2022-09.",
    show: "Zeigen",
    fit: "An Ereignisse anpassen",
    all: "Alle Jahre",
    unreadable: (text) =>
      text === ""
        ? "Eine Datumsangabe fehlt. Schreiben Sie zum Beispiel 2022 oder 2022-03 bis 2022-09."
        : `„${text}“ ist keine Datumsangabe. Schreiben Sie zum Beispiel 2022 oder 2022-03 bis 2022-09.`,
    backwards: "Der Zeitraum endet, bevor er beginnt.",
  },
  active: "Aktive Filter",
  activeRegion: "Gesetzte Filter",
  counted: (events) =>
    pluralOf(
      events,
      { one: "Ereignis", other: "Ereignisse" },
      { one: "Ereignis", other: "Ereignissen" },
    ),
  lead: {
    partner: "mit",
    year: "aus",
    type: "der Art",
    topic: "zum Thema",
    source: "aus der Quelle",
    text: "mit dem Text",
  },
  or: "oder",
  and: "und",
  switchJoin: (word, other) => `${word}: zu „${other}“ wechseln`,
  remove: (value) => `${value} entfernen`,
  clear: "Alle Filter aufheben",
  quoted: (text) => `„${text}“`,
  empty: {
    title: "Kein Ereignis bleibt übrig",
    alone: (value) => `Nichts passt zu ${value}.`,
    together: (values) => `Nichts passt zugleich zu ${values}.`,
    window: (count) =>
      `${plural(count, { one: "Ereignis passt", other: "Ereignisse passen" })} zu den Filtern, aber keines in den gezeigten Jahren.`,
    without: (value, count) =>
      `Ohne ${value}: ${plural(count, { one: "Ereignis", other: "Ereignisse" })}`,
    only: (value, count) =>
      `Nur ${value}: ${plural(count, { one: "Ereignis", other: "Ereignisse" })}`,
    showThem: "Passende Jahre zeigen",
    noEvents: "Noch keine Ereignisse",
    noEventsWhy: "Diese Datei enthält kein Ereignis. Unter „Daten“ lässt sich eine andere öffnen.",
    openOther: "Andere Daten öffnen …",
  },
};
