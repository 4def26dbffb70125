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

const records = (count: number, unit: RecordUnit): string =>
  plural(count, { one: units[unit][0], other: units[unit][1] });

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
  progress: ({ rows, file }) =>
    [
      ...(file === undefined ? [] : [`Datei ${number(file.at)} von ${number(file.of)}`]),
      ...(rows === undefined ? [] : [records(rows, "row")]),
    ].join(" · "),
  untilChosen: "Was jetzt offen ist, bleibt, bis Sie wählen.",
  blocks:
    "Ohne Server wird sie in der Seite selbst gelesen, die so lange vielleicht nicht reagiert.",
  cancel: "Abbrechen",
  refused: "Diese Datei lässt sich nicht öffnen",
  readAs: "Gelesen als",
  change: "Ändern",
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
    precision: "Wie genau das Datum ist",
    basis: "Wie das Datum bekannt ist",
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
    role: "Rolle der Beteiligten",
    type: "Art des Ereignisses",
    topics: "Themen",
    place: "Ort",
    status: "Stand",
    source: "Quelle",
    locator: "Stelle in der Quelle",
    language: "Sprache",
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
    "days-certain": (count) =>
      count === 1
        ? "Geraten: Nur auf eine Art zu lesen."
        : `Geraten: Alle ${number(count)} sind nur auf eine Art zu lesen.`,
    "order-proven": (count) =>
      `Geraten: Von ${number(count)} Daten sind einige nur in dieser Reihenfolge zu lesen.`,
    "order-sorted": (count) =>
      `Geraten: Nur in dieser Reihenfolge steigen die ${number(count)} Daten von Zeile zu Zeile.`,
    "order-open": (count) =>
      `Nichts in den ${number(count)} Daten verrät, ob der Tag oder der Monat zuerst kommt.`,
    years: (count) => `Geraten: ${number(count)} Jahreszahlen.`,
    addresses: (count, named, others) =>
      `Geraten: ${plural(count, { one: "Zelle ist", other: "Zellen sind" })} eine Webadresse.${named > 0 ? ` ${plural(named, { one: "nennt", other: "nennen" })} eine andere Quelle.` : ""}${others > 0 ? ` Für die übrigen ${number(others)} wird diese Datei mit der Stelle zitiert.` : ""}`,
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
    ofFile: "Davon handelt die Datei",
    guess: (count) => `Geraten: am meisten gemeinsame Ereignisse, ${number(count)}`,
    network: "Netz",
    timeline: "Zeitachse",
    first: (shown, count, isSample) =>
      isSample
        ? `${number(shown)} von ${plural(count, { one: "Ereignis", other: "Ereignissen" })}, wie sie zu lesen sein werden`
        : shown === count
          ? "Die Ereignisse, wie sie zu lesen sein werden"
          : `Die ersten ${number(shown)} von ${plural(count, { one: "Ereignis", other: "Ereignissen" })}, wie sie zu lesen sein werden`,
    sample: (shown) =>
      `Die Bilder und die Zahlen darin gelten für ${number(shown)} Ereignisse; geöffnet werden alle.`,
    nobody: "Niemand ist beteiligt, darum gibt es kein Netz.",
    noDates: "Kein Ereignis hat ein Datum, darum gibt es keine Zeitachse.",
    wait: (count, unit) => `${records(count, unit)}: wird angesehen …`,
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
    merged: (name) => `Zu „${name}“ zusammengelegt`,
    apart: "Getrennt lassen",
    keptApart: "Getrennt gelassen",
    leaveOut: "Weglassen",
    leaveOutAll: "Alle weglassen",
    isLeftOut: "Weggelassen",
    putBack: "Zurückholen",
    putAllBack: "Alle zurückholen",
    fixAll: (count) => `Alle ${number(count)} beheben`,
    asWritten: "Lassen, wie es dasteht",
    decided: "Über alle Probleme ist entschieden.",
    empty: "leer",
    records,
    beside: (count, unit) => `${records(count, unit)}, neben`,
    names: (count, places, unit) =>
      `${plural(count, { one: "Name", other: "Namen" })}, ${records(places, unit)}`,
    place: {
      row: "Zeile",
      edge: "Kante",
      letter: "Brief",
      entry: "Eintrag",
      object: "Objekt",
      line: "Zeile",
      item: "Element",
    },
    column: "Spalte",
    value: "Wert",
    fix: "Behebung",
    spaces: (isAtEnd, isFixed) =>
      isAtEnd
        ? isFixed
          ? "Am Ende entfernt"
          : "Wird am Ende entfernt"
        : isFixed
          ? "Wurde ein Leerzeichen"
          : "Wird ein Leerzeichen",
    slip: (meant, isFixed) => (isFixed ? `Wurde „${meant}“` : `Wird „${meant}“`),
    cite: {
      label: (unit, place) => `Quelle von ${units[unit][0]} ${place}`,
      labelAll: "Quelle von allen",
      file: (unit, place) => `Diese Datei zitieren, ${units[unit][0]} ${place}`,
      fileAll: "Überall diese Datei zitieren",
      several: "Verschiedene Quellen",
      other: "Andere Quelle…",
      name: "Name der Quelle",
      take: "Zitieren",
    },
    of: {
      "near-names": "Zwei Schreibweisen eines Namens",
      "extra-spaces": "Überzählige Leerzeichen",
      "near-value": "Verschriebene Werte",
      "unknown-status": "Kein bekannter Status",
      "unknown-precision": "Keine bekannte Genauigkeit",
      "unknown-language": "Keine bekannte Sprache",
      "unknown-role": "Keine bekannte Rolle",
      "unknown-basis": "Keine bekannte Art der Datierung",
      "unreadable-date": "Daten, die nicht lesbar sind",
      "short-year": "Jahre mit zwei Ziffern",
      "end-first": "Ein Ende vor dem Anfang",
      "no-title": "Kein Titel angegeben",
      "no-source": "Keine Quelle angegeben",
      "same-party": "Ein Akteur zweimal genannt",
      "differing-records": "Ein Ereignis, verschieden erzählt",
    },
    notes: {
      "near-names": "Sind sie dasselbe? Das wissen nur Sie.",
      "extra-spaces": "Gefahrlos: Kein Wort ändert sich.",
      "near-value": "Andere in der Liste sind so geschrieben.",
      "unknown-status": "Bekannt: happened, ongoing, planned, expected, cancelled, claimed.",
      "unknown-precision":
        "Bekannt: day, month, year, decade, century, about, uncertain; auch Tag, Monat, Jahr, circa.",
      "unknown-language": "Bekannt: Namen und Codes von Sprachen, etwa Deutsch oder de.",
      "unknown-role":
        "Bekannt: participant, host, initiator, signatory, speaker, recipient, named, subject.",
      "unknown-basis":
        "Bekannt: stated, relative, inferred; auch angegeben, berechnet, erschlossen.",
      "unreadable-date": "Das Ereignis bleibt, ohne Datum.",
      "short-year": "Das Jahrhundert ist eine Vermutung.",
      "end-first": "Nur der Anfang wird übernommen.",
      "no-title": "Der Titel wird aus Art und Namen gebildet.",
      "no-source": "Die Datei selbst wird zitiert, wenn Sie nicht anders entscheiden.",
      "same-party": "Er nimmt einmal teil, und es gibt keine Verbindung.",
      "differing-records": "Sie haben dieselbe Kennung. Es gilt, was zuerst dasteht.",
    },
    fixes: {
      "unreadable-date": () => "Bleibt, ohne Datum",
      "unknown-status": () => "Bleibt, ohne Status",
      "unknown-precision": () => "Bleibt, mit dem Datum, wie es dasteht",
      "unknown-language": () => "Bleibt, in der Sprache der anderen",
      "unknown-role": () => "Bleibt, als beteiligt",
      "unknown-basis": () => "Bleibt, mit seinem Datum",
      "short-year": () => "Bleibt, wie vermutet",
      "end-first": () => "Bleibt, ohne Ende",
      "no-title": () => "Bleibt, mit gebildetem Titel",
      "same-party": () => "Bleibt, mit einem Beteiligten",
      "differing-records": () => "Bleibt, wie zuerst erzählt",
    },
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
