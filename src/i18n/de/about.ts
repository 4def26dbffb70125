import type { about as en } from "../en/about.ts";
import type { Catalogue } from "../catalogue.ts";
import { plural } from "./counts.ts";

export const about: Catalogue<typeof en> = {
  title: "Über diese Seite",
  close: "Schließen",
  what: "Was das ist",
  whatText:
    "Musubi heißt: einen Knoten knüpfen. Es zeigt, wer wen traf, was vereinbart wurde, wann, und wie man das weiß. Zeitleiste und Netzwerk sind zwei Bilder derselben Ereignisse: Was Sie in einem wählen, antwortet im anderen.",
  data: "Die gezeigten Daten",
  asOf: (date) => `Zuletzt geprüft: ${date}.`,
  counts: (events, actors, sources) =>
    `${plural(events, { one: "Ereignis", other: "Ereignisse" })}, ${plural(actors, { one: "Akteur", other: "Akteure" })}, ${plural(sources, { one: "Quelle", other: "Quellen" })}.`,
  licence: (name) => `Lizenz der Daten: ${name}.`,
  how: "Wie es entstand",
  howText: [
    "Die mitgelieferten Daten wurden Satz für Satz aus deutschsprachigen Nachrichtenartikeln gelesen. Jedes Ereignis nennt die Quelle und den Absatz, aus dem es stammt. Versehen einer Quelle stehen neben der richtigen Lesart.",
    "Ein Datum wird so genau gezeichnet, wie es bekannt ist: ein Tag als Punkt, ein ungenaues Datum als weicher Balken. Nichts wird genauer gemacht, als es ist.",
  ],
  evidence: "Wie sicher die Datierungen sind",
  evidenceText: {
    stated: "Die Quelle nennt dieses Datum.",
    relative: "Aus dem Wortlaut der Quelle errechnet, etwa „letzte Woche“.",
    inferred: "Steht nicht in der Quelle. Eine Anmerkung sagt, woraus es erschlossen ist.",
    unrecorded: "Die Daten sagen nicht, woher das Datum bekannt ist.",
  },
  mistakes: "Einen Fehler gefunden?",
  mistakesText:
    "Wenden Sie sich an die Person, die Ihnen diese Seite gegeben hat, mit dem Link aus der Adresszeile: Er enthält genau das, was Sie sehen. Nennen Sie Quelle und Absatz, die Sie anders lesen.",
  sources: "Quellen",
  software: "Verwendete Software",
  notices: "Lizenzen der verwendeten Software und Schriften",
  keyboard: "Tastatur",
  singleKeys: {
    name: "Tastenkürzel aus einer Taste",
    note: "wie / und ?, beim Präsentieren auch Buchstaben und Ziffern. Schalten Sie sie aus, wenn Sie mit Spracheingabe arbeiten; dieser Browser merkt sich die Wahl.",
  },
  keys: [
    { keys: ["Strg/Cmd + K", "/"], does: "Suchen, überall hingehen, nach Text filtern" },
    { keys: ["Tab"], does: "Zum nächsten Teil der Seite" },
    { keys: ["F6", "Umschalt + F6"], does: "Zum nächsten oder vorigen Bereich der Seite" },
    { keys: ["Pfeiltasten"], does: "Durch Ereignisse, Beziehungen und die Matrix" },
    { keys: ["Enter"], does: "Auswählen und zu den Details gehen" },
    { keys: ["+", "−"], does: "Das Bild vergrößern oder verkleinern, das den Fokus hat" },
    {
      keys: ["Bild auf", "Bild ab"],
      does: "Ein Ende des Zeitfensters um ein Jahr verschieben, im Überblick",
    },
    {
      keys: ["Leertaste"],
      does: "Auswählen und bleiben; in der Wiedergabe: starten oder anhalten",
    },
    { keys: ["Esc"], does: "Auswahl aufheben und dorthin zurück, wo ausgewählt wurde" },
    { keys: ["Strg/Cmd + Z"], does: "Rückgängig" },
    { keys: ["Strg + Y", "Umschalt + Cmd + Z"], does: "Wiederholen" },
  ],
};
