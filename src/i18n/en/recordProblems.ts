import type { ProblemCatalogue } from "../problemCatalogue.ts";
import { noun, number } from "./counts.ts";

/** What is odd about files of other formats: their rows, their cells, what they are packed in. */
export const recordProblems = {
  "too-many-columns": ({ columns, most }) => ({
    found: `${number(columns)} columns`,
    expected: `At most ${number(most)} columns`,
    message: "The first line has more columns than a table of events has.",
    fix: "Check what separates the cells, or keep only the columns with dates, titles and names.",
  }),
  "unclosed-quote": ({ row }) => ({
    expected: "A quotation mark at the end of the cell",
    message: `A quotation mark that opens in row ${number(row)} is never closed, so nothing after it can be read.`,
    fix: "Close the quotation mark, or double it if it belongs to the text.",
  }),
  "no-records": ({ sought }) =>
    ({
      rows: {
        expected: "Rows with a date, a title or names",
        message: "No row of this file holds anything.",
        fix: "Check that the file was saved, and that this is the right file.",
      },
      chronology: {
        expected:
          "Lines, list items or headings that begin with a date, or a table with dates in it",
        message: "This text is no chronology: what it says of dates is no list of events.",
        fix: "Begin each event with its date, as in “2021-03-05: Talks in Rome”.",
      },
      letters: {
        expected: "Letters, each with who sent or received it (correspDesc)",
        message: "This file describes no letter.",
        fix: "Check that this is the right file, and that its letters were exported with it.",
      },
      "security-objects": {
        expected: "Relationships, sightings, reports, incidents or campaigns",
        message: "Nothing in this file is an event: it holds only what others can refer to.",
        fix: "Export it again with the relationships, sightings or reports of its objects.",
      },
      "timed-entries": {
        expected: "Entries with a title or a date",
        message: "This file is of a known format, but no event is in it.",
        fix: "Check that this is the right file, and that its events were exported with it.",
      },
    })[sought],
  "revoked-left": ({ objects }) => ({
    found: noun(objects, { one: "1 revoked object", other: `${number(objects)} revoked objects` }),
    expected: "Objects that still hold",
    message: "What its makers have taken back (“revoked”) is left out.",
    fix: "Nothing need be done. If it is to be shown, remove “revoked” from the file.",
  }),
  "no-ties": ({ nodes }) => ({
    found: noun(nodes, { one: "1 node", other: `${number(nodes)} nodes` }),
    expected: "Edges between nodes: each becomes an event",
    message: "This network has no edges, so nothing in it is an event.",
    fix: "Export it again with its edges.",
  }),
  "unreadable-entries": ({ count }) => ({
    found: noun(count, { one: "1 broken entry", other: `${number(count)} broken entries` }),
    expected: "Whole entries, each with a date or a title",
    message: "Some entries cannot be read and are left out; all others are here.",
    fix: "Correct them in the program they come from, and export again.",
  }),
  "missing-resource": ({ path }) => ({
    found: "no such file",
    expected: "Each file that datapackage.json names, in the same folder or archive",
    message: `“${path}” is described, but is not there.`,
    fix: "Add the file, or correct its path in datapackage.json. Files of other sites are not fetched.",
  }),
  "tables-left": ({ read, left, isDescribed }) => ({
    found: left.join(", "),
    expected: "One table of events, or several that are joined by keys",
    message: `Of several tables, “${read}” is read. ${noun(left.length, { one: "One is", other: `${number(left.length)} are` })} not: ${left.join(", ")}.`,
    fix: isDescribed
      ? "Choose another table in the import dialog, or state under foreignKeys in datapackage.json how they belong together."
      : "Choose another table in the import dialog, or put a datapackage.json beside them that states under foreignKeys how they belong together.",
  }),
  "repeats-cut": ({ rules }) => ({
    found: noun(rules, {
      one: "1 event that goes on repeating",
      other: `${number(rules)} events that go on repeating`,
    }),
    expected: "A rule with an end",
    message:
      "Events repeat without end, or very often. At most 500 times are shown, and none later than ten years after the last other event.",
    fix: "Give the rule an end, if it has one.",
  }),
  "invalid-xml": ({ line, column }) => ({
    expected: "XML",
    message: `This is not XML from line ${number(line)}, character ${number(column)} on.`,
    fix: "Save the file once more in the program that made it.",
  }),
  "xml-entities": () => ({
    expected: "XML without a declaration of entities",
    message:
      "The file declares entities of its own, which can grow without end; they are not read.",
    fix: "Save the file without a document type (DOCTYPE).",
  }),
  "broken-archive": () => ({
    expected: "A whole archive",
    message: "The archive is damaged, or it is locked by a password.",
    fix: "Copy it again, or save it without a password.",
  }),
  "broken-parquet": () => ({
    expected: "A whole Parquet file",
    message: "The Parquet file is damaged or was cut off.",
    fix: "Copy it again, or write it again.",
  }),
  "unreadable-codec": ({ codec }) => ({
    found: codec,
    expected: "Snappy, gzip or no compression",
    message:
      codec === "AES"
        ? "The Parquet file is encrypted."
        : `The Parquet file is compressed with ${codec}, which Musubi cannot read.`,
    fix:
      codec === "AES"
        ? "Write it without encryption."
        : "Write it with Snappy. In DuckDB: COPY (FROM 'in.parquet') TO 'out.parquet' (FORMAT parquet, COMPRESSION snappy). In pandas: df.to_parquet('out.parquet', compression='snappy').",
  }),
  "columns-left": ({ columns }) => ({
    expected: "Columns of text, numbers, dates, or lists of them",
    message: `Columns that a table cannot show are left out: ${columns.join(", ")}.`,
    fix: "If you need them, write them as text.",
  }),
  "unpacks-too-large": ({ most }) => ({
    expected: `At most ${number(Math.round(most / 2 ** 20))} MB when unpacked`,
    message: "Unpacked, the file is far larger than it should be.",
    fix: "Unpack it with another program and choose the file inside.",
  }),
  "known-format": ({ format, next }) => ({
    found: format,
    expected: "A format that Musubi opens",
    message: `This is ${format}, which Musubi knows and does not read.`,
    fix: {
      csv: "Export its table as CSV and open that.",
      "json-ld": "Convert it to JSON-LD and open that.",
      "save-as": "Open it in its own program and save it in a newer format (XLSX, ODS or CSV).",
      text: "Copy its text into a plain text file, one event a line that begins with its date, and open that.",
      network:
        "Open it in Gephi or a similar program, export it as GEXF or GraphML, and open that.",
      results: "Run the query, download the results as JSON or CSV, and open those.",
      stix: "Convert it to STIX 2.1, which is JSON, and open that.",
      folder:
        "Open the folder in which it lies, with the tables that it describes, or a ZIP of both.",
    }[next],
  }),
  "unreadable-date": ({ column }) => ({
    expected: "A date, such as 2024-07-28, 28 July 2024 or July 2024",
    message: `What stands in “${column}” cannot be read as a date. The event is kept, without a date.`,
    fix: "Write the date in one of these forms, or leave the cell empty.",
  }),
  "short-year": ({ column }) => ({
    expected: "A year of four digits",
    message: `Years in “${column}” have two digits: the century is a guess.`,
    fix: "Write the year with four digits.",
  }),
  "end-first": ({ column }) => ({
    expected: "An end that is not before the beginning",
    message: `What stands in “${column}” is before the beginning. Only the beginning is taken.`,
    fix: "Correct one of the two dates.",
  }),
  "extra-spaces": ({ column }) => ({
    expected: "One space between words, none at the ends",
    message: `“${column}” has extra spaces. They stay as they are written.`,
    fix: "Remove them here, or choose “Fix all” in the import dialog: no word changes.",
  }),
  "near-value": ({ column, meant }) => ({
    expected: "A value of the list, spelled as the others",
    message: `“${column}” has what looks like a slip of ${JSON.stringify(meant)}. It stays as it is written.`,
    fix: `Write ${JSON.stringify(meant)}, or choose “Fix all” in the import dialog.`,
  }),
  "unknown-status": ({ column }) => ({
    expected: "happened, ongoing, planned, expected, cancelled or claimed",
    message: `What stands in “${column}” is no status. The event is kept, its status is not recorded.`,
    fix: "Write one of these words, or leave the cell empty.",
  }),
  "unknown-precision": ({ column }) => ({
    expected: "day, month, year, decade, century, about or uncertain",
    message: `What stands in “${column}” does not say how exact a date is. The date is kept as it is written.`,
    fix: "Write one of these words, or leave the cell empty.",
  }),
  "unknown-language": ({ column }) => ({
    expected: "The name or the code of a language: German, de",
    message: `What stands in “${column}” is no known language. The record is taken to be in the language of the others.`,
    fix: "Write the name of the language in English, or its code, or leave the cell empty.",
  }),
  "unknown-role": ({ column }) => ({
    expected: "participant, host, initiator, signatory, speaker, recipient, named or subject",
    message: `What stands in “${column}” is no role. Who is named there takes part.`,
    fix: "Write one of these words, or leave the cell empty.",
  }),
  "unknown-basis": ({ column }) => ({
    expected: "stated, relative or inferred",
    message: `What stands in “${column}” does not say how a date is known. The date is kept, and how it is known is not recorded.`,
    fix: "Write one of these words, or leave the cell empty.",
  }),
  "no-title": ({ column }) => ({
    expected: "What happened, in a few words",
    message: `“${column}” is empty. The title is made of the kind and the names.`,
    fix: "Write a title.",
  }),
  "no-source": ({ column }) => ({
    expected: "Where it is from",
    message: `“${column}” is empty. The file itself is cited.`,
    fix: "Write the source, or leave the row out.",
  }),
  "same-party": ({ column }) => ({
    expected: "Two different names",
    message: `“${column}” names the same actor again. It takes part once, and there is no tie.`,
    fix: "Check whether another name was meant.",
  }),
  "differing-records": () => ({
    expected: "The same date and title in all rows of an event",
    message: "Rows that share an id differ in date or title. What the first row says is taken.",
    fix: "Give other events ids of their own.",
  }),
  "near-names": ({ name, other, records, otherRecords }) => ({
    expected: "One spelling for each name",
    message: `“${name}” (${rows(records)}) may be “${other}” (${rows(otherRecords)}). They are kept apart.`,
    fix: `If they are the same, write ${JSON.stringify(other)}.`,
  }),
} satisfies Partial<ProblemCatalogue>;

const rows = (count: number): string =>
  noun(count, { one: `${number(count)} row`, other: `${number(count)} rows` });
