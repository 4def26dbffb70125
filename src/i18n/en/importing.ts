import type { RecordUnit } from "../../model/parse/problem.ts";
import { noun, number, plural } from "./counts.ts";

const units: Readonly<Record<RecordUnit, readonly [one: string, other: string]>> = {
  row: ["row", "rows"],
  edge: ["edge", "edges"],
  letter: ["letter", "letters"],
  entry: ["entry", "entries"],
  object: ["object", "objects"],
  line: ["line", "lines"],
  item: ["item", "items"],
};

const records = (count: number, unit: RecordUnit): string =>
  plural(count, { one: units[unit][0], other: units[unit][1] });

/** Files of other formats: how they are read, and the words that they do not have themselves. */
export const importing = {
  description: (count: number, unit: RecordUnit, file: string) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} of ${file}`,
  locator: (unit: RecordUnit, place: string) => `${unit} ${place}`,
  /** "Sign agreement: Italy and Japan", "Italy and Japan". */
  titleOf: (type: string, names: string) =>
    type === "" ? names : names === "" ? type : `${type}: ${names}`,
  untitled: "Without a title",
  /** What an event is, where the file does not say. */
  types: {
    row: "Event",
    edge: "Tie",
    letter: "Letter",
    entry: "Event",
    object: "Event",
    line: "Event",
    item: "Event",
  } satisfies Record<RecordUnit, string>,
  noLicence: "not stated",
  title: "Import",
  close: "Close",
  another: "Choose another file",
  stays: "Nothing leaves this computer.",
  reading: (file: string) => `Reading ${file}`,
  /** How much of a table is read, and which table of several. */
  progress: (so: {
    readonly rows?: number;
    readonly file?: { readonly at: number; readonly of: number };
  }): string =>
    [
      ...(so.file === undefined ? [] : [`File ${number(so.file.at)} of ${number(so.file.of)}`]),
      ...(so.rows === undefined ? [] : [records(so.rows, "row")]),
    ].join(" · "),
  untilChosen: "What is open now stays until you choose.",
  blocks: "Without a server it is read in the page itself, which may not answer until it is done.",
  cancel: "Cancel",
  refused: "This file cannot be opened",
  readAs: "Read as",
  change: "Change",
  encoding: "How its letters are encoded",
  delimiter: {
    label: "What separates the cells",
    names: {
      ",": "separated by commas",
      ";": "separated by semicolons",
      "\t": "separated by tabs",
      "|": "separated by bars",
    },
  },
  headings: {
    label: "Where the headings are",
    none: "without headings",
    row: (row: number) => `headings in row ${number(row)}`,
  },
  sheet: "Sheet",
  facts: (count: number, unit: RecordUnit, columns: number) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} · ${plural(columns, { one: "column", other: "columns" })}`,
  withoutDate: (count: number) => `${number(count)} without a date`,
  columns: {
    heading: "What the columns hold",
    back: "Back to the guesses",
    use: (column: string) => `What “${column}” holds`,
    more: (column: string) => `How “${column}” is read`,
    empty: "(empty)",
    changed: "You changed this",
    question: "Please decide",
  },
  uses: {
    nothing: "Nothing that is shown",
    date: "When it happened",
    end: "When it ended",
    "date-text": "The date in words",
    precision: "How exact the date is",
    basis: "How the date is known",
    year: "Year",
    month: "Month",
    day: "Day",
    "end-year": "Year of the end",
    "end-month": "Month of the end",
    "end-day": "Day of the end",
    title: "Title",
    sentence: "Title and summary",
    summary: "Summary",
    participant: "Who takes part",
    initiator: "Who acts",
    recipient: "Whom it is for",
    host: "Host",
    signatory: "Who signs",
    speaker: "Who speaks",
    named: "Who is named",
    subject: "Who is mentioned only",
    role: "Role of who takes part",
    type: "Kind of event",
    topics: "Topics",
    place: "Place",
    status: "Status",
    source: "Source",
    locator: "Place in the source",
    language: "Language",
    id: "Id: rows that share it are one event",
  },
  orders: {
    plain: "Year, month, day",
    "day-first": "Day first",
    "month-first": "Month first",
  },
  separated: (separator: string | null) =>
    separator === null
      ? "One name in a cell"
      : `Names separated by ${{ ";": "semicolons", ",": "commas", "|": "bars", "\n": "line breaks" }[separator] ?? `“${separator.trim()}”`}`,
  reasons: {
    format: () => "The format says so.",
    heading: () => "Guess: the heading says so.",
    empty: () => "The column is empty.",
    "no-clue": () => "Neither the heading nor the cells tell.",
    "long-text": () =>
      "Guess: long texts. The first sentence is the title, the whole text the summary.",
    "days-certain": (count: number) =>
      count === 1
        ? "Guess: it can only be read in one order."
        : `Guess: all ${number(count)} can only be read in one order.`,
    "order-proven": (count: number) =>
      `Guess: of ${number(count)} dates, some can only be read in this order.`,
    "order-sorted": (count: number) =>
      `Guess: only in this order do the ${number(count)} dates rise from row to row.`,
    "order-open": (count: number) =>
      `Nothing in the ${number(count)} dates tells whether the day or the month comes first.`,
    years: (count: number) => `Guess: ${number(count)} years.`,
    addresses: (count: number, named: number, others: number) =>
      `Guess: ${plural(count, { one: "cell is", other: "cells are" })} a web address.${named > 0 ? ` ${plural(named, { one: "names", other: "name" })} another source.` : ""}${others > 0 ? ` For the other ${number(others)}, this file is cited, with their places in it.` : ""}`,
    names: (count: number) =>
      `Guess: ${plural(count, { one: "cell holds", other: "cells hold" })} a name.`,
    "names-separated": (count: number) =>
      `Guess: ${plural(count, { one: "cell holds", other: "cells hold" })} names, several in some.`,
  },
  bce: {
    label: "Years below 0",
    historical: "−44 is 44 BCE",
    astronomical: "−44 is 45 BCE (with a year 0)",
  },
  people: {
    heading: "Who takes part",
    label: "Where who takes part is found",
    none: "No column holds names. The guess is nobody, with an empty network.",
    columns: "Names in columns",
    nobody: "Nobody",
    text: "Names found in the text",
    dotted: "Drawn dotted: the text names them. It does not say that they took part.",
    more: "More names…",
  },
  preview: {
    heading: "Preview",
    middle: "In the middle",
    ofFile: "The file is about this one",
    guess: (count: number) => `Guess: most shared events, ${number(count)}`,
    network: "Network",
    timeline: "Timeline",
    /** `isSample`: they are not the first of all. */
    first: (shown: number, count: number, isSample: boolean) =>
      isSample
        ? `${number(shown)} of ${plural(count, { one: "event", other: "events" })}, as they will read`
        : shown === count
          ? "The events, as they will read"
          : `The first ${number(shown)} of ${plural(count, { one: "event", other: "events" })}, as they will read`,
    sample: (shown: number) =>
      `The pictures, and the counts in them, are of ${number(shown)} events; all are opened.`,
    nobody: "Nobody takes part, so there is no network.",
    noDates: "No event has a date, so there is no timeline.",
    wait: (count: number, unit: RecordUnit) => `Looking at ${records(count, unit)}…`,
  },
  problems: {
    wait: "Looking for problems…",
    none: "No problem was found.",
    kinds: (kinds: number, places: number) =>
      `${plural(kinds, { one: "kind of problem", other: "kinds of problem" })}, ${plural(places, { one: "place", other: "places" })}`,
    kept: "Nothing is left out.",
    leftOut: (count: number, unit: RecordUnit) =>
      `${plural(count, { one: `${units[unit][0]} is`, other: `${units[unit][1]} are` })} left out`,
    look: "Look at them",
    heading: "Problems",
    backToColumns: "Back to columns",
    undo: "Undo",
    redo: "Redo",
    merge: (name: string) => `Merge into “${name}”`,
    merged: (name: string) => `Merged into “${name}”`,
    apart: "Keep apart",
    keptApart: "Kept apart",
    leaveOut: "Leave out",
    leaveOutAll: "Leave out all",
    isLeftOut: "Left out",
    putBack: "Put back",
    putAllBack: "Put all back",
    fixAll: (count: number) => `Fix all ${number(count)}`,
    asWritten: "Keep as written",
    decided: "Every problem is decided.",
    empty: "empty",
    records,
    beside: (count: number, unit: RecordUnit) => `${records(count, unit)}, beside`,
    names: (count: number, places: number, unit: RecordUnit) =>
      `${plural(count, { one: "name", other: "names" })}, ${records(places, unit)}`,
    place: {
      row: "Row",
      edge: "Edge",
      letter: "Letter",
      entry: "Entry",
      object: "Object",
      line: "Line",
      item: "Item",
    } satisfies Record<RecordUnit, string>,
    column: "Column",
    value: "Value",
    fix: "Fix",
    spaces: (isAtEnd: boolean, isFixed: boolean): string =>
      isAtEnd ? "Removed at the end" : isFixed ? "Became one space" : "Becomes one space",
    slip: (meant: string, isFixed: boolean): string =>
      isFixed ? `Became “${meant}”` : `Becomes “${meant}”`,
    /** What a record without a source cites, and all of them. */
    cite: {
      label: (unit: RecordUnit, place: string) => `Source of ${unit} ${place}`,
      labelAll: "Source of all",
      file: (unit: RecordUnit, place: string) => `Cite this file, ${unit} ${place}`,
      fileAll: "Cite this file in all",
      several: "Different sources",
      other: "Another source…",
      name: "Name of the source",
      take: "Cite it",
    },
    /** Each kind of problem, what is to know of all of them, and what becomes of one. */
    of: {
      "near-names": "Two spellings of a name",
      "extra-spaces": "Extra spaces",
      "near-value": "Slips of a value",
      "unknown-status": "No known status",
      "unknown-precision": "No known precision",
      "unknown-language": "No known language",
      "unknown-role": "No known role",
      "unknown-basis": "No known basis of a date",
      "unreadable-date": "Dates that cannot be read",
      "short-year": "Years of two digits",
      "end-first": "An end before the beginning",
      "no-title": "No title given",
      "no-source": "No source given",
      "same-party": "One actor named twice",
      "differing-records": "One event, told differently",
    },
    notes: {
      "near-names": "Are they the same? Only you can say.",
      "extra-spaces": "Safe to fix: no word changes.",
      "near-value": "Others in the list are spelled so.",
      "unknown-status": "Known: happened, ongoing, planned, expected, cancelled, claimed.",
      "unknown-precision": "Known: day, month, year, decade, century, about, uncertain.",
      "unknown-language": "Known: names and codes of languages, such as German or de.",
      "unknown-role":
        "Known: participant, host, initiator, signatory, speaker, recipient, named, subject.",
      "unknown-basis": "Known: stated, relative, inferred.",
      "unreadable-date": "The event is kept, without a date.",
      "short-year": "The century is a guess.",
      "end-first": "Only the beginning is taken.",
      "no-title": "The title is made of the kind and the names.",
      "no-source": "The file itself is cited, unless you decide otherwise.",
      "same-party": "It takes part once, and there is no tie.",
      "differing-records": "They share an id. What the first says is taken.",
    },
    fixes: {
      "unreadable-date": () => "Kept without a date",
      "unknown-status": () => "Kept without a status",
      "unknown-precision": () => "Kept with its date as written",
      "unknown-language": () => "Kept in the language of the others",
      "unknown-role": () => "Kept as taking part",
      "unknown-basis": () => "Kept with its date",
      "short-year": () => "Kept as guessed",
      "end-first": () => "Kept without an end",
      "no-title": () => "Kept with a title made up",
      "same-party": () => "Kept with one party",
      "differing-records": () => "Kept as the first says",
    },
    download: "Download left-out rows",
    more: (count: number) => `and ${number(count)} more`,
  },
  tabs: {
    columns: "Columns",
    preview: "Preview",
    problems: (count: number) => `Problems ${number(count)}`,
  },
  save: "Save mapping",
  open: (count: number) =>
    `Open ${noun(count, { one: `${number(count)} event`, other: `${number(count)} events` })}`,
};
