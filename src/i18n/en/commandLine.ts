import { number, plural } from "./counts.ts";

/** What the commands say, beside the words that they share with the page. They are no part of the page's catalogue. */
export const commandLine = {
  sheet: (name: string) => `sheet “${name}”`,
  nothingElse: (columns: number, names: string) =>
    `${plural(columns, { one: "other column holds", other: "other columns hold" })} nothing that is shown: ${names}`,
  more: (count: number) => `and ${number(count)} more`,
  orderOpen: "Day first is only a guess.",
  decide: "Decide otherwise with --mapping FILE: the page’s import dialog saves one.",
  needsNoMapping: (file: string) => `${file} is an event graph: it needs no mapping.`,
  noMapping: (file: string, why: string) =>
    `${file} is no mapping (${why}). The page’s import dialog saves one.`,
  otherColumns: (missing: string, columns: string) =>
    `The mapping is for another table: there is no column ${missing}. The columns are ${columns}.`,
  otherTables: (missing: string, tables: string) =>
    `The mapping is for the table ${missing}, which is not there. ${tables === "" ? "The file has one table without a name." : `The tables are ${tables}.`}`,
  partly: (file: string, verdict: string, shown: string) =>
    `${file}: ${verdict}; ${shown}. See why with: npx musubi validate ${file}`,
  notWritten: (why: string) => `It could not be written. ${why}`,
  noFolder: "The folder that it names does not exist.",
  noRoom: "There is no room left on the disk.",
  written: (file: string, format: string, events: number) =>
    `${file}: ${format}, ${plural(events, { one: "event", other: "events" })}`,
  open: {
    noApp: "The app is not there. Build it first: npm run build",
    ends: "Ctrl-C ends it.",
    noBrowser: "No browser could be opened: open the address yourself. Ctrl-C ends it.",
  },
  engine: {
    missing: (name: string) => `${name} is not installed. Install it: npm install ${name}`,
    failed: (why: string) => `The database cannot be used. ${why}`,
    noPort: (code: string) =>
      `The server cannot use this address (${code}): choose another --port or --host.`,
    loading: (database: string) => `Loading into ${database}`,
    loaded: (database: string, events: number) =>
      `${database}: ${plural(events, { one: "event", other: "events" })} loaded`,
    there: (database: string, events: number) =>
      `${database}: ${plural(events, { one: "event", other: "events" })}, all there already`,
  },
  stats: {
    withoutDate: (count: number) => `${number(count)} without a date`,
    noDates: "no event has a date",
    actors: "Actors with most events",
    ties: "Strongest ties",
    sources: "Sources, with the events that cite them",
    none: "none",
  },
};

export type CommandLineWords = typeof commandLine;
