import type { Catalogue } from "../catalogue.ts";
import type { author as english } from "../en/author.ts";
import { alwaysOf, noun, plural } from "./counts.ts";

export const author: Catalogue<typeof english> = {
  save: "Szene speichern",
  edit: "Geschichte bearbeiten",
  dialog: "Geschichte",
  close: "Schließen",
  story: "Geschichte",
  newStory: "Neue Geschichte",
  newTitle: "Meine Geschichte",
  storyTitle: "Titel der Geschichte",
  inLanguage: (field, language) => `${field}, auf ${language}`,
  scenes: "Szenen",
  count: (count) => plural(count, { one: "Szene", other: "Szenen" }),
  none: "Noch keine Szene. Wählen Sie in den Bildern aus, was zu sehen sein soll, und speichern Sie es als Szene.",
  nameless: "Ohne Titel",
  title: "Titel",
  caption: "Text",
  alt: "Was das Bild zeigt, für alle, die es nicht sehen",
  notes: "Sprechernotizen",
  up: "Nach oben",
  down: "Nach unten",
  moved: (title, at, count) => `„${title}“ ist nun ${at} von ${count}.`,
  duplicate: "Duplizieren",
  copyOf: (title) => `${title} (Kopie)`,
  remove: "Löschen",
  removed: (title) => `„${title}“ ist gelöscht.`,
  undo: "Rückgängig",
  present: "Ab hier präsentieren",
  retake: "Jetzige Ansicht übernehmen",
  retaken: "Die Szene zeigt nun, was jetzt zu sehen ist.",
  exportFile: "Daten und Geschichten exportieren",
  exported: "Die Datei mit den Geschichten ist geschrieben.",
  unsaved: "Ihre Änderungen sind nur auf diesem Gerät, bis Sie sie exportieren.",
  partial: "Zeilen der Datei mit Fehlern fehlen darin.",
  view: (events, of) => alwaysOf({ shown: events, of }, { one: "Ereignis", other: "Ereignissen" }),
  pair: (names, count) =>
    `${plural(count, { one: "Ereignis", other: "Ereignisse" })} zwischen ${names}.`,
  actor: (name, count) => `${plural(count, { one: "Ereignis", other: "Ereignisse" })} mit ${name}.`,
  paragraphs: (locators) =>
    `${noun(locators.length, { one: "Absatz", other: "Absätze" })} ${locators.join(", ")}`,
  altView: (picture, window, events, relationships, chosen) =>
    `${picture}, ${window}: ${plural(events, { one: "Ereignis", other: "Ereignisse" })}, ${plural(relationships, { one: "Beziehung", other: "Beziehungen" })}.${chosen === "" ? "" : ` Ausgewählt: ${chosen}.`}`,
  leave: {
    title: "Nicht gespeicherte Szenen",
    text: (name) =>
      `Die Geschichten haben Änderungen, die noch in keiner Datei stehen. Wenn Sie jetzt ${name} öffnen, bleiben sie auf diesem Gerät, bis Sie diese Daten wieder öffnen.`,
    exportFirst: "Exportieren, dann öffnen",
    open: "Öffnen, ohne zu exportieren",
    stay: "Hier bleiben",
  },
};
