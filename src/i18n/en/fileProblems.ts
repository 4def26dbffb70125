import type { ProblemParams } from "../../model/parse/problem.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { ProblemCatalogue } from "../problemCatalogue.ts";
import { number } from "./counts.ts";

/** Why nothing of a file can be read: its bytes, its encoding, its JSON, its version. */
export const fileProblems = {
  "too-large": ({ characters, most }) => ({
    found: `${number(characters)} characters`,
    expected: `At most ${number(most)} characters`,
    message: "The file is too large to be read.",
    fix: "Split it into several files.",
  }),
  "unknown-format": ({ formats }) => ({
    expected: formats.join(", "),
    message: "This is not a file that Musubi opens.",
    fix: `Choose a file of a format that it opens: ${formats.join(", ")}.`,
  }),
  "empty-file": () => ({
    expected: eventGraph,
    message: "The file is empty.",
    fix: "Check that it was saved, and that this is the right file.",
  }),
  "web-page": () => ({
    expected: eventGraph,
    message: "This looks like a web page, not an event graph.",
    fix: "Check the address: a page that says “not found” or asks to log in often comes in place of a file.",
  }),
  "not-text": ({ kind }) => {
    const [name, fix] = binaries[kind];
    return { found: name, expected: utf8, message: `This is ${name}, not text.`, fix };
  },
  "unreadable-encoding": ({ encoding }) => ({
    found: "an unknown encoding",
    expected: utf8,
    message:
      encoding === null
        ? "The file is not UTF-8, and its encoding could not be guessed."
        : encoding === "UTF-16"
          ? "The file is saved as UTF-16, but it is damaged: parts of it are no text."
          : `The file is saved as ${encoding}, which is not read here.`,
    fix: saveAgain,
  }),
  "encoding-guessed": ({ encoding }) => ({
    expected: utf8,
    message: `The file is not UTF-8. It is read as ${encoding}, which is a guess.`,
    fix: `Check names with special letters. If they are wrong, open the file in its own program. ${saveAgain}`,
  }),
  truncated: ({ line, column }) => ({
    found: "the end of the file",
    expected: "JSON text",
    message: `The file ends in the middle, before everything that was opened is closed (line ${line}, column ${column}).`,
    fix: "Add the brackets or quotation marks that are missing, or copy the whole file again.",
  }),
  "invalid-json": ({ slip, word, line, column }) => {
    const [message, fix] = slips[slip](quoted(word));
    return {
      found: "the end of the file",
      expected: "JSON text",
      message: `${message} (line ${line}, column ${column}).`,
      fix,
    };
  },
  "too-deep": ({ most }) => ({
    expected: most === null ? "Lists and objects a few levels deep" : `At most ${most} levels`,
    message:
      most === null
        ? "Lists and objects stand inside each other too deep to be read."
        : `Lists and objects stand inside each other more than ${most} levels deep.`,
    fix: "Check that this is the right file.",
  }),
  "too-many": ({ most }) => ({
    expected: `At most ${number(most)} lists and objects`,
    message: `There are more than ${number(most)} lists and objects, too many to be read.`,
    fix: "Check that this is the right file, or split it into several files.",
  }),
  "repeated-field": ({ field }) => ({
    expected: "Each field once in an object",
    message: `${quoted(field)} stands in this object for the second time; only the last is read.`,
    fix: "Put the two together, or remove one.",
  }),
  "not-an-event-graph": ({ fields }) => ({
    expected: `An object with ${fields.map(typed).join(", ")}`,
    message: "This is JSON, but not an event graph.",
    fix: "Check that this is the right file; data/README.md shows a small example.",
  }),
  "other-version": ({ version, isNewer, known }) => ({
    expected: known.map(typed).join(" or "),
    message: `The file is of version ${quoted(version)} of the format${isNewer ? ", which is newer" : ""}; this program reads ${known.map(quoted).join(" and ")}.`,
    fix: "Open it with the program that wrote it, or save it in this version.",
  }),
  "no-version": ({ version, known }) => ({
    expected: known.map(typed).join(" or "),
    message: `The file does not say that it is of version ${quoted(version)} of the format.`,
    fix: `Write "musubi": "${version}" at the top.`,
  }),
} satisfies Partial<ProblemCatalogue>;

const eventGraph = "An event graph in JSON";
const utf8 = "Text in UTF-8";
const saveAgain = "Save the file as UTF-8: most editors and spreadsheets offer it under “Save as”.";

const quoted = (text: string): string => `“${plain(text)}”`;

const another = "Choose the file with the event graph: JSON text.";
const unpack = "Unpack it and open the file inside.";
const saveSheet = "Save the sheet as text in UTF-8.";

const binaries: Readonly<
  Record<ProblemParams["not-text"]["kind"], readonly [name: string, fix: string]>
> = {
  spreadsheet: ["a spreadsheet", saveSheet],
  document: ["a word processor’s document", another],
  zip: ["a ZIP archive", unpack],
  "empty-zip": ["an empty ZIP archive", another],
  gzip: ["a gzip archive", unpack],
  bzip2: ["a bzip2 archive", unpack],
  xz: ["an xz archive", unpack],
  "7-zip": ["a 7-Zip archive", unpack],
  zstandard: ["a Zstandard archive", unpack],
  png: ["a PNG picture", another],
  jpeg: ["a JPEG picture", another],
  gif: ["a GIF picture", another],
  webp: ["a WebP picture", another],
  pdf: ["a PDF document", another],
  "old-office": ["a document of an older office program", saveSheet],
  sqlite: ["an SQLite database", "Export its tables as text."],
  parquet: ["a Parquet file", "Export it as text."],
  binary: ["a binary file", another],
};

type Slip = ProblemParams["invalid-json"]["slip"];

const slips: Readonly<Record<Slip, (word: string) => readonly [message: string, fix: string]>> = {
  "trailing-comma": () => [
    "A comma stands before a closing bracket",
    "Remove the comma behind the last entry.",
  ],
  "missing-comma": (word) => [
    `A comma is missing before ${word}`,
    "Write a comma between the two entries.",
  ],
  "missing-colon": (word) => [
    `A colon is missing before ${word}`,
    'Write a colon between the name of the field and its value: "name": value.',
  ],
  "missing-value": (word) => [
    `A value is missing before ${word}`,
    "Write the value, or remove the comma or the field.",
  ],
  "key-without-quotes": (word) => [
    `A field begins with ${word} instead of a quotation mark`,
    'Write the name of the field in straight quotation marks: "name".',
  ],
  "single-quotes": () => [
    "Text stands in single quotation marks",
    'Use straight double quotation marks: "text".',
  ],
  "curly-quotes": () => [
    "Text stands in curly quotation marks",
    'Use straight quotation marks: "text". A word processor may have changed them.',
  ],
  comment: () => ["JSON has no comments", "Remove the comment."],
  "line-break-in-text": () => [
    "Text goes on over the end of a line, or a closing quotation mark is missing",
    'Close the quotation mark; write a line break as "\\n" and a tab as "\\t".',
  ],
  "bad-escape": () => [
    "A backslash stands before a character that it cannot change",
    'Write a backslash as "\\\\".',
  ],
  "bad-number": (word) => [
    `${word} is not a number in JSON`,
    "Write it as 12 or 1.5; put a date, or anything that is not for counting, in quotation marks.",
  ],
  "bad-word": (word) => [
    `${word} stands where a value belongs`,
    "Put text in straight quotation marks; without them only true, false, null and numbers stand.",
  ],
  "wrong-bracket": (word) => [
    `${word} closes what another bracket opened`,
    "Close { with } and [ with ], the inner one first.",
  ],
  "text-after-end": () => [
    "Something follows after the end of the data",
    "Remove what follows, or the bracket that closes too early.",
  ],
};
