import type { Catalogue } from "../catalogue.ts";
import type { search as en } from "../en/search.ts";
import { plural, pluralOf } from "./counts.ts";

export const search: Catalogue<typeof en> = {
  title: "Suche",
  placeholder: "Ereignisse, Akteure, Quellen, Befehle",
  key: "Strg K",
  keyOnMac: "⌘K",
  results: "Ergebnisse",
  close: "Schließen",
  hint: "Namen in jeder Sprache und Schreibung. Ein, zwei Buchstaben dürfen falsch sein.",
  none: (query) => `Zu „${query}“ ist nichts zu finden.`,
  reading: (share) => `Die Ereignisse werden noch gelesen: ${share}`,
  found: (count) => plural(count, { one: "Ergebnis", other: "Ergebnisse" }),
  firstOf: (shown, total) => `${shown} von ${total}`,
  pair: (one, other) => `${one} – ${other}`,
  events: (count) =>
    pluralOf(
      count,
      { one: "Ereignis", other: "Ereignisse" },
      { one: "Ereignis", other: "Ereignissen" },
    ),
  onlyThis: "Zeigt nur ihre Ereignisse",
  groups: {
    actor: "Akteure",
    relationship: "Beziehungen",
    event: "Ereignisse",
    source: "Quellen",
    command: "Befehle",
  },
  why: {
    name: "Name",
    title: "Titel",
    alias: "Auch geschrieben",
    shortTitle: "Kurztitel",
    author: "Verfasser oder Verlag",
    keyword: "Stichwort",
    summary: "Zusammenfassung",
    note: "Anmerkung",
    place: "Ort",
    date: "Datum",
    party: "Beteiligt",
    kind: "Art oder Thema",
    source: "Quelle",
  },
  language: { title: (name: string) => `Sprache: ${name}`, also: "Sprache" },
  commands: {
    undo: { title: "Rückgängig", also: "zurück, widerrufen" },
    redo: { title: "Wiederholen", also: "vorwärts, wiederherstellen" },
    reset: { title: "Zurücksetzen", also: "von vorn, alles aufheben" },
    clearFilters: { title: "Alle Filter aufheben", also: "zurücksetzen, löschen" },
    fitAll: { title: "Alle Ereignisse zeigen", also: "verkleinern, alle Jahre, ganze Zeitleiste" },
    openingWindow: {
      title: "Zurück zu den üblichen Jahren",
      also: "Zeitfenster zurücksetzen, Zoom",
    },
    letGo: { title: "Auswahl aufheben", also: "nichts auswählen, Details schließen" },
    light: { title: "Helle Farben", also: "Aussehen, Tag" },
    dark: { title: "Dunkle Farben", also: "Aussehen, Nacht" },
    system: { title: "Farben wie im System", also: "Aussehen, automatisch" },
    export: {
      title: "Exportieren",
      also: "herunterladen, speichern, Bild, PNG, SVG, PowerPoint, PPTX, Folien",
    },
    about: { title: "Über diese Seite und Tastatur", also: "Hilfe, Anleitung, Kürzel" },
    data: { title: "Daten: Datei öffnen, Probleme sehen", also: "laden, hochladen, importieren" },
  },
};
