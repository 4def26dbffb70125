import type { CommandLineWords } from "../en/commandLine.ts";
import { number, plural } from "./counts.ts";

export const commandLine: CommandLineWords = {
  sheet: (name) => `Blatt „${name}“`,
  nothingElse: (columns, names) =>
    `${plural(columns, { one: "weitere Spalte enthält", other: "weitere Spalten enthalten" })} nichts, was gezeigt wird: ${names}`,
  more: (count) => `und ${number(count)} weitere`,
  orderOpen: "Dass der Tag vorn steht, ist nur eine Vermutung.",
  decide:
    "Mit --mapping DATEI entscheiden Sie anders: Der Import-Dialog der Seite speichert eine Zuordnung.",
  needsNoMapping: (file) => `${file} ist ein Ereignisgraph und braucht keine Zuordnung.`,
  noMapping: (file, why) =>
    `${file} ist keine Zuordnung (${why}). Der Import-Dialog der Seite speichert eine.`,
  otherColumns: (missing, columns) =>
    `Die Zuordnung gehört zu einer anderen Tabelle: Die Spalte ${missing} gibt es nicht. Die Spalten sind ${columns}.`,
  otherTables: (missing, tables) =>
    `Die Zuordnung gehört zur Tabelle ${missing}, die es nicht gibt. ${tables === "" ? "Die Datei hat eine Tabelle ohne Namen." : `Die Tabellen sind ${tables}.`}`,
  partly: (file, verdict, shown) =>
    `${file}: ${verdict}; ${shown}. Warum, sagt: npx musubi validate ${file}`,
  notWritten: (why) => `Sie ließ sich nicht schreiben. ${why}`,
  noFolder: "Den Ordner, den sie nennt, gibt es nicht.",
  noRoom: "Auf dem Datenträger ist kein Platz mehr.",
  written: (file, format, events) =>
    `${file}: ${format}, ${plural(events, { one: "Ereignis", other: "Ereignisse" })}`,
  open: {
    noApp: "Die App ist nicht da. Bauen Sie sie zuerst: npm run build",
    ends: "Strg-C beendet es.",
    noBrowser:
      "Es ließ sich kein Browser öffnen: Öffnen Sie die Adresse selbst. Strg-C beendet es.",
  },
  engine: {
    missing: (name) => `${name} ist nicht installiert. Installieren Sie es: npm install ${name}`,
    failed: (why) => `Die Datenbank lässt sich nicht verwenden. ${why}`,
    noPort: (code) =>
      `Der Server kann diese Adresse nicht verwenden (${code}): Wählen Sie einen anderen --port oder --host.`,
    loading: (database) => `${database} wird geladen`,
    loaded: (database, events) =>
      `${database}: ${plural(events, { one: "Ereignis", other: "Ereignisse" })} geladen`,
    there: (database, events) =>
      `${database}: ${plural(events, { one: "Ereignis", other: "Ereignisse" })}, schon alles da`,
  },
  stats: {
    withoutDate: (count) => `${number(count)} ohne Datum`,
    noDates: "kein Ereignis hat ein Datum",
    actors: "Akteure mit den meisten Ereignissen",
    ties: "Stärkste Verbindungen",
    sources: "Quellen, mit den Ereignissen, die sie belegen",
    none: "keine",
  },
};
