import type { RecordUnit } from "../../model/parse/problem.ts";
import type { importing as english } from "../en/importing.ts";
import { noun, number, plural } from "./counts.ts";

const units: Readonly<Record<RecordUnit, readonly [one: string, other: string]>> = {
  row: ["Zeile", "Zeilen"],
  edge: ["Kante", "Kanten"],
  letter: ["Brief", "Briefe"],
  entry: ["Eintrag", "Einträge"],
  object: ["Objekt", "Objekte"],
  line: ["Zeile", "Zeilen"],
  item: ["Element", "Elemente"],
};

export const importing: typeof english = {
  description: (count, unit, file) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} aus ${file}`,
  locator: (unit, place) => `${units[unit][0]} ${place}`,
  titleOf: (type, names) => (type === "" ? names : names === "" ? type : `${type}: ${names}`),
  untitled: "Ohne Titel",
  types: {
    row: "Ereignis",
    edge: "Verbindung",
    letter: "Brief",
    entry: "Ereignis",
    object: "Ereignis",
    line: "Ereignis",
    item: "Ereignis",
  },
  noLicence: "nicht angegeben",
  title: "Import",
  close: "Schließen",
  another: "Andere Datei wählen",
  stays: "Nichts verlässt diesen Computer.",
  reading: (file) => `${file} wird gelesen`,
  untilChosen: "Was jetzt offen ist, bleibt, bis Sie wählen.",
  cancel: "Abbrechen",
  refused: "Diese Datei lässt sich nicht öffnen",
  readAs: "Gelesen als",
  encoding: "Wie die Buchstaben kodiert sind",
  delimiter: {
    label: "Was die Zellen trennt",
    names: {
      ",": "durch Kommas getrennt",
      ";": "durch Semikolons getrennt",
      "\t": "durch Tabulatoren getrennt",
      "|": "durch Striche getrennt",
    },
  },
  headings: {
    label: "Wo die Überschriften stehen",
    none: "ohne Überschriften",
    row: (row) => `Überschriften in Zeile ${number(row)}`,
  },
  sheet: "Blatt",
  facts: (count, unit, columns) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} · ${plural(columns, { one: "Spalte", other: "Spalten" })}`,
  withoutDate: (count) => `${number(count)} ohne Datum`,
  columns: {
    heading: "Was in den Spalten steht",
    back: "Zurück zum Geratenen",
    use: (column) => `Was in „${column}“ steht`,
    more: (column) => `Wie „${column}“ gelesen wird`,
    empty: "(leer)",
    changed: "Von Ihnen geändert",
    question: "Bitte entscheiden",
  },
  uses: {
    nothing: "Nichts, was gezeigt wird",
    date: "Wann es geschah",
    end: "Wann es endete",
    "date-text": "Das Datum in Worten",
    year: "Jahr",
    month: "Monat",
    day: "Tag",
    "end-year": "Jahr des Endes",
    "end-month": "Monat des Endes",
    "end-day": "Tag des Endes",
    title: "Titel",
    sentence: "Titel und Zusammenfassung",
    summary: "Zusammenfassung",
    participant: "Wer beteiligt ist",
    initiator: "Wer handelt",
    recipient: "Wem es gilt",
    host: "Gastgeber",
    signatory: "Wer unterzeichnet",
    speaker: "Wer spricht",
    named: "Wer genannt wird",
    subject: "Wer nur erwähnt wird",
    type: "Art des Ereignisses",
    topics: "Themen",
    place: "Ort",
    status: "Stand",
    source: "Quelle",
    locator: "Stelle in der Quelle",
    id: "Id: Zeilen mit derselben sind ein Ereignis",
  },
  orders: {
    plain: "Jahr, Monat, Tag",
    "day-first": "Tag zuerst",
    "month-first": "Monat zuerst",
  },
  separated: (separator) =>
    separator === null
      ? "Ein Name je Zelle"
      : `Namen getrennt durch ${{ ";": "Semikolons", ",": "Kommas", "|": "Striche", "\n": "Zeilenumbrüche" }[separator] ?? `„${separator.trim()}“`}`,
  reasons: {
    format: () => "Das Format sagt es.",
    heading: () => "Geraten: Die Überschrift sagt es.",
    empty: () => "Die Spalte ist leer.",
    "no-clue": () => "Weder Überschrift noch Zellen verraten es.",
    "long-text": () =>
      "Geraten: lange Texte. Der erste Satz ist der Titel, der ganze Text die Zusammenfassung.",
    "days-certain": (count) => `Geraten: Alle ${number(count)} sind nur auf eine Art zu lesen.`,
    "order-proven": (count) =>
      `Geraten: Von ${number(count)} Daten sind einige nur in dieser Reihenfolge zu lesen.`,
    "order-sorted": (count) =>
      `Geraten: Nur in dieser Reihenfolge steigen die ${number(count)} Daten von Zeile zu Zeile.`,
    "order-open": (count) =>
      `Nichts in den ${number(count)} Daten verrät, ob der Tag oder der Monat zuerst kommt.`,
    years: (count) => `Geraten: ${number(count)} Jahreszahlen.`,
    addresses: (count, others) =>
      `Geraten: ${plural(count, { one: "Zelle ist", other: "Zellen sind" })} eine Webadresse.${others > 0 ? ` Für die übrigen ${number(others)} werden diese Datei und die Zeile zitiert.` : ""}`,
    names: (count) =>
      `Geraten: ${plural(count, { one: "Zelle enthält", other: "Zellen enthalten" })} einen Namen.`,
    "names-separated": (count) =>
      `Geraten: ${plural(count, { one: "Zelle enthält", other: "Zellen enthalten" })} Namen, manche mehrere.`,
  },
  bce: {
    label: "Jahre unter 0",
    historical: "−44 ist 44 v. Chr.",
    astronomical: "−44 ist 45 v. Chr. (mit einem Jahr 0)",
  },
  people: {
    heading: "Wer beteiligt ist",
    label: "Woher kommt, wer beteiligt ist",
    none: "In keiner Spalte stehen Namen. Geraten ist: niemand, mit leerem Netz.",
    columns: "Namen in Spalten",
    nobody: "Niemand",
    text: "Namen aus dem Text",
    dotted: "Gepunktet gezeichnet: Der Text nennt sie. Er sagt nicht, dass sie beteiligt waren.",
    more: "Mehr Namen …",
  },
  preview: {
    heading: "Vorschau",
    middle: "In der Mitte",
    guess: (count) => `Geraten: am meisten gemeinsame Ereignisse, ${number(count)}`,
    network: "Netz",
    timeline: "Zeitachse",
    first: (shown, count) =>
      shown === count
        ? "Die Ereignisse, wie sie zu lesen sein werden"
        : `Die ersten ${number(shown)} von ${plural(count, { one: "Ereignis", other: "Ereignissen" })}, wie sie zu lesen sein werden`,
    sample: (shown) => `Die Bilder zeigen ${number(shown)} davon.`,
    nobody: "Niemand ist beteiligt, darum gibt es kein Netz.",
    noDates: "Kein Ereignis hat ein Datum, darum gibt es keine Zeitachse.",
    wait: "Wird gezeichnet …",
  },
  problems: {
    wait: "Probleme werden gesucht …",
    none: "Es wurde kein Problem gefunden.",
    kinds: (kinds, places) =>
      `${plural(kinds, { one: "Art von Problem", other: "Arten von Problemen" })}, ${plural(places, { one: "Stelle", other: "Stellen" })}`,
    kept: "Nichts fällt weg.",
    leftOut: (count, unit) =>
      `${plural(count, { one: `${units[unit][0]} fällt`, other: `${units[unit][1]} fallen` })} weg`,
    look: "Ansehen",
    heading: "Probleme",
    backToColumns: "Zurück zu den Spalten",
    undo: "Rückgängig",
    redo: "Wiederholen",
    merge: (name) => `Zu „${name}“ zusammenlegen`,
    merged: (name, other) => `„${name}“ ist mit „${other}“ zusammengelegt`,
    apart: "Getrennt lassen",
    putBack: "Zurückholen",
    leaveOutAll: "Alle weglassen",
    mergeAll: (count) => `Alle ${number(count)} zusammenlegen`,
    download: "Weggelassene Zeilen herunterladen",
    more: (count) => `und ${number(count)} weitere`,
  },
  tabs: {
    columns: "Spalten",
    preview: "Vorschau",
    problems: (count) => `Probleme ${number(count)}`,
  },
  save: "Zuordnung speichern",
  open: (count) =>
    `${noun(count, { one: `${number(count)} Ereignis`, other: `${number(count)} Ereignisse` })} öffnen`,
};
