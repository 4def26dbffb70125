import type { Catalogue } from "../catalogue.ts";
import type * as english from "../en/story.ts";
import { noun, plural } from "./counts.ts";

export const story: Catalogue<typeof english.story> = {
  region: "Geschichte",
  present: "Präsentieren",
  next: "Nächste Szene",
  previous: "Vorige Szene",
  scene: (at, count) => `Szene ${at} von ${count}`,
  count: (count) => plural(count, { one: "Szene", other: "Szenen" }),
  scenes: "Szenen",
  goTo: (at, title) => `Szene ${at}: ${title}`,
  fullscreen: "Vollbild",
  noFullscreen: "Vollbild verlassen",
  leave: "Geschichte verlassen",
  black: "Bildschirm schwarz; jede Taste geht weiter",
  keysTitle: "Tasten auf der Bühne",
  keyNames: {
    space: "Leertaste",
    back: "Umschalt + Leertaste",
    first: "Pos1",
    last: "Ende",
    escape: "Esc-Taste",
  },
  keys: {
    next: "Nächste Szene; auch Enter, Bild ab und ↓",
    previous: "Vorige Szene; auch Bild auf und ↑",
    ends: "Erste oder letzte Szene",
    number: "Zur Szene mit dieser Nummer",
    fullscreen: "Vollbild und zurück",
    black: "Bildschirm schwarz",
    keys: "Diese Tasten",
    leave: "Geschichte verlassen",
  },
  close: "Schließen",
  sources: "Quellen",
  paragraphs: (locators) =>
    `${noun(locators.length, { one: "Absatz", other: "Absätze" })} ${locators.join(", ")}`,
};

export const presenter: Catalogue<typeof english.presenter> = {
  open: "Referentenansicht",
  blocked:
    "Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es erneut.",
  title: "Referentenansicht",
  now: "Jetzt",
  upNext: "Danach",
  last: "Das ist die letzte Szene.",
  notes: "Notizen",
  noNotes: "Keine Notizen zu dieser Szene.",
  clock: "Uhrzeit",
  elapsed: "Vergangen",
  start: "Starten",
  pause: "Anhalten",
  reset: "Auf null",
  black: "Bildschirm schwarz",
  noBlack: "Schwarzen Bildschirm beenden",
  waiting: "Warten auf die Bühne …",
  alone:
    "Die Bühne ist geschlossen. Notizen und Szenen sind noch hier; öffnen Sie die Bühne erneut, um fortzufahren.",
  elsewhere: "Die Bühne hat die Geschichte verlassen.",
  back: "Zurück zu dieser Szene",
};

export const handOut: Catalogue<typeof english.handOut> = {
  open: "Handzettel",
  region: "Handzettel",
  print: "Drucken",
  withNotes: "Mit Sprechernotizen",
  back: "Zurück zur Bühne",
  notes: "Notizen",
  sources: "Quellen",
  asOf: (date) => `Datenstand ${date}`,
};
