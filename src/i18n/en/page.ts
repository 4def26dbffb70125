import type { EventCount } from "../../model/eventCounts.ts";
import { alwaysOf, plural } from "./counts.ts";

interface ShownCounts {
  readonly events: EventCount;
  readonly relationships: EventCount;
}

export const app = {
  status: ({ events, relationships }: ShownCounts) =>
    `${alwaysOf(events, { one: "event", other: "events" })}, ${alwaysOf(relationships, { one: "relationship", other: "relationships" })}`,
  sources: (names: string) => `Sources: ${names}`,
  readFrom: (count: number) => `Read from ${plural(count, { one: "source", other: "sources" })}`,
  home: "Musubi, the default data",
  show: "View",
  both: {
    inText: "Network and timeline",
    title: "Both",
    region: "Both pictures",
    command: { title: "Show both pictures", also: "view, split" },
  },
  more: "More",
  /** The name of a region of the page. */
  skipTo: (region: string) => `Skip to ${region}`,
  menu: {
    sources: "Sources",
    guide: "How to read this",
    language: "Language",
    theme: "Colours",
  },
  data: "Data",
  about: "About",
  language: (name: string) => `Language: ${name}`,
  theme: {
    auto: "Use system colours",
    light: "Light colours",
    dark: "Dark colours",
  },
  openFull: "Open in Musubi",
  open: "Open",
  loading: (name: string) => `Loading ${name}`,
  loaded: (kilobytes: string) => `${kilobytes} kB`,
  rows: (count: string) => `Rows: ${count}`,
  elapsed: (seconds: number) => `after ${seconds} s`,
  noAnswer: "No answer yet",
  cancel: "Cancel",
  kept: (name: string, date: string) =>
    date === ""
      ? `${name} is shown from this device, because the site does not answer.`
      : `${name} is shown from this device, as of ${date}, because the site does not answer.`,
  newVersion: {
    text: "A new version is here. What you have written is kept on this device; reload the page to go on.",
    reload: "Reload",
  },
  draft: {
    restored: "Unsaved scenes were restored.",
    forget: "Forget them",
  },
  partFailed: "This part could not be loaded. Everything else still works.",
  partLate: (seconds: number) =>
    `This part does not arrive: nothing has come for ${seconds} seconds.`,
  failedTitle: "Could not be shown",
  pageFailed: "Something went wrong on this page.",
  viewFailed: (view: string) =>
    `The view “${view}” could not be shown. Everything else still works.`,
  tryAgain: "Try again",
  drop: {
    title: "Let go to look inside",
    preview: "You see a preview first. What is open now stays until you choose.",
    families: {
      tables: "Tables",
      networks: "Networks",
      letters: "Letters",
      timelines: "Timelines",
      security: "Security",
      "linked-data": "Linked data",
    },
    stays: "Nothing leaves this computer.",
  },
  notices: {
    title: (count: number) =>
      plural(count, {
        one: "setting in this link was ignored",
        other: "settings in this link were ignored",
      }),
    rest: "The rest of it works.",
    dismiss: "Dismiss",
    parameter: (parameter: string, found: string, why: string) =>
      found === "" ? `${parameter}: ${why}` : `${parameter} = ${found}: ${why}`,
    reasons: {
      "unknown-parameter": "this version knows no such parameter",
      "unknown-version": "this version of links is not known here",
      "unknown-value": "not one of the possible values",
      "not-in-the-data": "not in this data",
      "not-a-date": "not a date in EDTF, such as 2023 or 2023-01-10",
      "ends-before-it-begins": "the window ends before it begins",
      malformed: "broken percent escapes",
      "outside-this-site":
        "only files of this site can be loaded; the default data is shown instead",
      repeated: "given more than once; the first counts",
      "too-long": "too long",
    },
  },
  dataDialog: {
    title: "Data",
    asOf: (date: string) => `Checked ${date}`,
    counts: (actors: string, events: string, sources: string) => `${actors}, ${events}, ${sources}`,
    actors: (count: number) => plural(count, { one: "actor", other: "actors" }),
    events: (count: number) => plural(count, { one: "event", other: "events" }),
    sources: (count: number) => plural(count, { one: "source", other: "sources" }),
    sound: "No problem was found in this file.",
    drop: "Drop a file anywhere on the page",
    open: "Open a file…",
    paste: "Paste",
    pasteHere: "Paste a table or a file’s text here",
    pasteUnknown:
      "This is not recognised. Paste the whole of it, or save it as a file and open that.",
    allFormats: "All formats",
    shown: "Shown now",
    spreadsheet: "Start from a spreadsheet",
    spreadsheetWhy:
      "Three columns are enough: when, what, who. The template has notes, examples and checks, and opens here without questions.",
    template: "Download template (XLSX)",
    examples: "Examples",
    examplesWhy: "Open one to see what becomes of it, or save it to see how it is written.",
    exampleOf: {
      table: "Table: when, what, who",
      timeline: "Timeline (TimelineJS)",
      network: "Network (GEXF)",
      letters: "Letters (CMIF)",
      calendar: "Calendar (iCalendar)",
      chronology: "Chronology (Markdown)",
    },
    saveExample: (name: string) => `Save ${name}`,
    recent: "Recent on this computer",
    recentWhy: "This browser keeps a copy of each, up to 25 MB, for you alone.",
    forget: (name: string) => `Forget ${name}`,
    forgetAll: "Forget all",
    stays: "Files are read and kept in this browser only. Nothing leaves this computer.",
    back: "Back to the default data",
    close: "Close",
  },
};

export const history = {
  group: "History",
  undo: "Undo",
  redo: "Redo",
  reset: "Reset",
};

export const host = {
  offer: (origin: string) =>
    `${origin} would like to show data of its own here. It is read in this page only.`,
  unnamed: "The page around this one",
  accept: "Show it",
  refuse: "No",
  isPrivate:
    "Your data stays on this computer. The page that embeds or opened this one no longer learns what you do here, and can no longer control it.",
  isHeard: (origin: string) =>
    `Your data stays on this computer, but ${origin} still learns what you select here: this site allows it.`,
};
