import type { Catalogue } from "../catalogue.ts";
import type * as english from "../en/timeline.ts";
import { noun, number, plural, pluralOf } from "./counts.ts";

export const timeline: Catalogue<typeof english.timeline> = {
  noDates: {
    title: "Keine Daten in dieser Datei",
    why: (count) =>
      `${noun(count, { one: "Das Ereignis steht", other: `Alle ${number(count)} Ereignisse stehen` })} im Netz, in der Matrix und in der Tabelle. Um sie auch hier zu sehen, laden Sie die Liste herunter, füllen Sie die Spalte „date“ aus und öffnen Sie sie wieder.`,
    hide: "Zeitachse ausblenden",
    add: "Datumsangaben in einer Tabelle ergänzen",
  },
  region: "Zeitleiste",
  title: "Zeitleiste",
  command: { title: "Nur die Zeitleiste zeigen", also: "Ansicht, Zeitstrahl" },
  events: "Ereignisse",
  loading: "Die Zeitleiste wird gezeichnet",
  noEvents: "Kein Ereignis passt zu den Filtern.",
  counted: (events, sources) =>
    `${pluralOf(events, { one: "Ereignis", other: "Ereignisse" }, { one: "Ereignis", other: "Ereignissen" })} aus ${plural(sources, { one: "Quelle", other: "Quellen" })}`,
  onDay: (date) => `am ${date}`,
  outsideCount: (count) => plural(count, { one: "Ereignis", other: "Ereignisse" }),
  today: "Heute",
  atHome: "Im Inland",
  elsewhere: "Anderswo",
  lane: {
    only: "nur",
    remove: "entfernen",
    partners: "Weitere Partner",
    background: "Hintergrund",
    others: "Weitere",
    codes: {
      partners: "Weitere",
      background: "Rest",
      others: "Weitere",
      home: "Inland",
      elsewhere: "Sonst",
    },
    open: "öffnen",
    close: "schließen",
  },
  toolbar: {
    name: "Zeitfenster",
    earlier: "Früher",
    later: "Später",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    fit: "Alle Jahre",
    home: "Jahre mit den meisten Ereignissen",
    today: "Zum heutigen Tag",
  },
  outside: {
    before: (count, year) =>
      `${plural(count, { one: "früheres Ereignis", other: "frühere Ereignisse" })}: ${year}`,
    after: (count, year) =>
      `${plural(count, { one: "späteres Ereignis", other: "spätere Ereignisse" })}: ${year}`,
  },
  option: {
    participants: (names) => `mit ${names}`,
    status: {
      happened: "",
      ongoing: "dauert an",
      planned: "geplant",
      expected: "erwartet",
      cancelled: "abgesagt",
      claimed: "behauptet",
      unrecorded: "Stand nicht vermerkt",
    },
    basis: {
      stated: "Datum genannt",
      relative: "Datum aus dem Wortlaut der Quelle errechnet",
      inferred: "Datum erschlossen",
      unrecorded: "nicht vermerkt, woher das Datum bekannt ist",
    },
  },
};

export const overview: Catalogue<typeof english.overview> = {
  region: "Überblick",
  start: "Anfang des Zeitfensters",
  end: "Ende des Zeitfensters",
  earlier: "Ein Jahr früher",
  later: "Ein Jahr später",
  years: "Jahre",
  yearHint: (year) => `Nur ${year}; Doppelklick passt das Zeitfenster an`,
  emptyYears: (count) => plural(count, { one: "Jahr", other: "Jahre" }),
  emptyYearsShort: (count) => `${number(count)} J.`,
  unfold: (first, last, count) =>
    `${first} bis ${last} aufklappen, ${plural(count, { one: "Jahr", other: "Jahre" })} in denen nichts beginnt oder endet`,
  fold: (first, last, count) =>
    `${first} bis ${last} zuklappen, ${plural(count, { one: "Jahr", other: "Jahre" })} in denen nichts beginnt oder endet`,
  period: (first, last) => `${first} – ${last}`,
  today: "Heute",
};

export const dateMatching: Catalogue<typeof english.dateMatching> = {
  name: "Umgang mit unsicheren Datumsangaben",
  possible: "Möglicherweise im Zeitraum",
  certain: "Sicher im Zeitraum",
  shown: (count) =>
    plural(count, {
      one: "unsicheres Ereignis in diesem Zeitraum",
      other: "unsichere Ereignisse in diesem Zeitraum",
    }),
  leftOut: (count) =>
    `${plural(count, { one: "Ereignis", other: "Ereignisse" })} ausgelassen: unsicher`,
  same: "Keine unsicheren Ereignisse in diesem Zeitraum",
};

export const player: Catalogue<typeof english.player> = {
  region: "Wiedergabe",
  play: "Abspielen",
  pause: "Anhalten",
  stepForward: "Schritt vor",
  stepBack: "Schritt zurück",
  position: "Zeitpunkt",
  speed: "Tempo",
  times: (factor) => `${number(factor)}×`,
  mode: "Vergangene Ereignisse",
  modes: { accumulate: "Alle behalten", window: "Nur das Neueste" },
  settings: "Einstellungen der Wiedergabe",
  pace: "Ablauf",
  paces: { time: "Nach der Zeit", event: "Ereignis für Ereignis" },
  pauseAtEach: "Bei jedem Ereignis anhalten",
  stop: "Beenden",
  nothingYet: "Noch nichts",
  latest: (title, others) =>
    others === 0 ? title : `${title} und ${plural(others, { one: "weiteres", other: "weitere" })}`,
};
