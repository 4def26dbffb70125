import type { Catalogue } from "../catalogue.ts";
import type * as english from "../en/page.ts";
import { alwaysOf, plural } from "./counts.ts";

export const app: Catalogue<typeof english.app> = {
  status: ({ events, relationships }) =>
    `${alwaysOf(events, { one: "Ereignis", other: "Ereignissen" })}, ${alwaysOf(relationships, { one: "Beziehung", other: "Beziehungen" })}`,
  sources: (names) => `Quellen: ${names}`,
  readFrom: (count) => `Aus ${plural(count, { one: "Quelle", other: "Quellen" })}`,
  home: "Musubi, die mitgelieferten Daten",
  show: "Ansicht",
  both: {
    inText: "Netzwerk und Zeitleiste",
    title: "Beides",
    region: "Beide Bilder",
    command: { title: "Beide Bilder zeigen", also: "Ansicht, geteilt" },
  },
  more: "Mehr",
  skipTo: (region) => `Zu ${region} springen`,
  menu: {
    sources: "Quellen",
    guide: "Lesehilfe",
    language: "Sprache",
    theme: "Farben",
  },
  data: "Daten",
  about: "Info",
  language: (name) => `Sprache: ${name}`,
  theme: {
    auto: "Farben wie im System",
    light: "Helle Farben",
    dark: "Dunkle Farben",
  },
  openFull: "In Musubi öffnen",
  open: "Öffnen",
  loading: (name) => `${name} wird geladen`,
  loaded: (kilobytes) => `${kilobytes} kB`,
  rows: (count) => `Zeilen: ${count}`,
  elapsed: (seconds) => `nach ${seconds} s`,
  noAnswer: "Noch keine Antwort",
  cancel: "Abbrechen",
  kept: (name, date) =>
    date === ""
      ? `${name} wird von diesem Gerät gezeigt, weil die Website nicht antwortet.`
      : `${name} wird von diesem Gerät gezeigt, Stand ${date}, weil die Website nicht antwortet.`,
  newVersion: {
    text: "Es gibt eine neue Version. Was Sie geschrieben haben, bleibt auf diesem Gerät erhalten; laden Sie die Seite neu, um fortzufahren.",
    reload: "Neu laden",
  },
  draft: {
    restored: "Nicht gespeicherte Szenen wurden wiederhergestellt.",
    forget: "Verwerfen",
  },
  partFailed: "Dieser Teil ließ sich nicht laden. Alles andere funktioniert weiter.",
  partLate: (seconds) =>
    `Dieser Teil kommt nicht an: Seit ${seconds} Sekunden ist nichts gekommen.`,
  failedTitle: "Nicht anzeigbar",
  pageFailed: "Es ist ein Fehler aufgetreten.",
  viewFailed: (view) =>
    `Die Ansicht „${view}“ konnte nicht gezeigt werden. Alles andere funktioniert weiter.`,
  tryAgain: "Erneut versuchen",
  drop: {
    title: "Loslassen, um hineinzusehen",
    preview: "Sie sehen zuerst eine Vorschau. Was jetzt offen ist, bleibt, bis Sie wählen.",
    families: {
      tables: "Tabellen",
      networks: "Netzwerke",
      letters: "Briefe",
      timelines: "Zeitachsen",
      security: "Sicherheit",
      "linked-data": "Verknüpfte Daten",
    },
    stays: "Nichts verlässt diesen Computer.",
  },
  notices: {
    title: (count) =>
      plural(count, {
        one: "Angabe im Link wurde ignoriert",
        other: "Angaben im Link wurden ignoriert",
      }),
    rest: "Der Rest funktioniert.",
    dismiss: "Ausblenden",
    parameter: (parameter, found, why) =>
      found === "" ? `${parameter}: ${why}` : `${parameter} = ${found}: ${why}`,
    reasons: {
      "unknown-parameter": "diesen Parameter kennt diese Version nicht",
      "unknown-version": "diese Version von Links ist hier nicht bekannt",
      "unknown-value": "keiner der möglichen Werte",
      "not-in-the-data": "kommt in diesen Daten nicht vor",
      "not-a-date": "kein Datum nach EDTF, etwa 2023 oder 2023-01-10",
      "ends-before-it-begins": "das Zeitfenster endet, bevor es beginnt",
      malformed: "fehlerhafte Prozentkodierung",
      "outside-this-site":
        "nur Dateien dieser Website lassen sich laden; gezeigt werden die mitgelieferten Daten",
      repeated: "mehrfach angegeben; die erste Angabe zählt",
      "too-long": "zu lang",
    },
  },
  dataDialog: {
    title: "Daten",
    asOf: (date) => `Stand ${date}`,
    counts: (actors, events, sources) => `${actors}, ${events}, ${sources}`,
    actors: (count) => plural(count, { one: "Akteur", other: "Akteure" }),
    events: (count) => plural(count, { one: "Ereignis", other: "Ereignisse" }),
    sources: (count) => plural(count, { one: "Quelle", other: "Quellen" }),
    sound: "In dieser Datei wurde kein Problem gefunden.",
    drop: "Ziehen Sie eine Datei irgendwohin auf die Seite",
    open: "Datei öffnen …",
    paste: "Einfügen",
    pasteHere: "Fügen Sie hier eine Tabelle oder den Text einer Datei ein",
    pasteUnknown:
      "Das wird nicht erkannt. Fügen Sie alles davon ein, oder speichern Sie es als Datei und öffnen diese.",
    allFormats: "Alle Formate",
    shown: "Wird gezeigt",
    spreadsheet: "Mit einer Tabelle beginnen",
    spreadsheetWhy:
      "Drei Spalten genügen: wann, was, wer. Die Vorlage hat Hinweise, Beispiele und Prüfungen und öffnet sich hier ohne Fragen.",
    template: "Vorlage herunterladen (XLSX)",
    examples: "Beispiele",
    examplesWhy:
      "Öffnen Sie eines, um zu sehen, was daraus wird, oder speichern Sie es, um zu sehen, wie es geschrieben ist.",
    exampleOf: {
      table: "Tabelle: wann, was, wer",
      timeline: "Zeitleiste (TimelineJS)",
      network: "Netzwerk (GEXF)",
      letters: "Briefe (CMIF)",
      calendar: "Kalender (iCalendar)",
      chronology: "Chronologie (Markdown)",
    },
    saveExample: (name) => `${name} speichern`,
    recent: "Zuletzt auf diesem Computer",
    recentWhy: "Dieser Browser behält von jeder eine Kopie, bis 25 MB, nur für Sie.",
    forget: (name) => `${name} vergessen`,
    forgetAll: "Alle vergessen",
    stays:
      "Dateien werden nur in diesem Browser gelesen und behalten. Nichts verlässt diesen Computer.",
    back: "Zurück zu den mitgelieferten Daten",
    close: "Schließen",
  },
};

export const history: Catalogue<typeof english.history> = {
  group: "Verlauf",
  undo: "Rückgängig",
  redo: "Wiederholen",
  reset: "Zurücksetzen",
};

export const host: Catalogue<typeof english.host> = {
  offer: (origin) =>
    `${origin} möchte hier eigene Daten zeigen. Gelesen werden sie nur in dieser Seite.`,
  unnamed: "Die einbettende Seite",
  accept: "Zeigen",
  refuse: "Nein",
  isPrivate:
    "Ihre Daten bleiben auf diesem Computer. Die Seite, die diese hier einbettet oder geöffnet hat, erfährt nicht mehr, was Sie hier tun, und kann sie nicht mehr steuern.",
  isHeard: (origin) =>
    `Ihre Daten bleiben auf diesem Computer; ${origin} erfährt aber weiterhin, was Sie hier auswählen: Diese Website erlaubt es.`,
};
