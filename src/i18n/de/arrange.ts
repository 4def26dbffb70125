import type { Catalogue } from "../catalogue.ts";
import type * as english from "../en/arrange.ts";

export const arrange: Catalogue<typeof english.arrange> = {
  button: "Anordnen",
  thisLane: "Diese Zeile anordnen",
  lanes: "Zeilen anordnen",
  of: (name) => `${name} anordnen`,
  centre: "Mitte beider Bilder",
  lane: (at, of) => `Zeile ${at} von ${of}`,
  noLane: "Keine eigene Zeile",
  makeCentre: "In die Mitte stellen",
  addLane: "Eigene Zeile geben",
  removeLane: "Zeile entfernen",
  up: "Nach oben",
  down: "Nach unten",
  colour: "Farbe",
  tone: (tone) => `Farbe ${tone}`,
  asItComes: "Wie es kommt",
  same: "Dasselbe wie …",
  sameHint:
    "Alle Ereignisse gehen auf den anderen Akteur über. Der Name bleibt als andere Schreibung.",
  find: "Den anderen Namen suchen",
  nobody: "Kein Name hat diese Buchstaben.",
  merge: (name) => `Mit ${name} zusammenführen`,
  merged: "Damit zusammengeführt",
  split: (name) => `${name} wieder herausnehmen`,
  kept: "Der Link dieser Seite behält es, und eine Datei, die Sie exportieren, hat es. Die geöffnete Datei bleibt, wie sie ist.",
  asInFile: "Wie in der Datei",
};
