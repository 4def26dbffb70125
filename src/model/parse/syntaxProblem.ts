import { columnAt, excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Problem } from "./problem.ts";
import type { JsonSlip, SlipKind } from "./scanJson.ts";
import { quoted, shown } from "./shown.ts";

/**
 * Where a text stops being JSON, in words.
 *
 *   '{ "a": 1, }'   “,” stands before a closing bracket (line 1, column 9). To fix it: Remove the comma.
 */
export function syntaxProblem(text: string, { at, slip }: JsonSlip): Problem {
  const lines = linesOf(text);
  const place = Math.min(at, Math.max(text.trimEnd().length - 1, 0));
  const where = `(line ${lineAt(lines, place)}, column ${columnAt(lines, place)})`;
  const word = /^(?:[\w$-]+|.)/su.exec(text.slice(at, at + 80))?.[0] ?? "";
  const { message, fix } = slips[slip];
  return {
    severity: "error",
    path: "",
    code: slip === "ends-early" ? "truncated" : "invalid-json",
    found: word === "" ? "the end of the file" : shown(word),
    expected: "JSON text",
    message: `${message.replace("%", quoted(word))} ${where}.`,
    fix,
    count: 1,
    line: lineAt(lines, place),
    excerpt: excerptAt(lines, place, at + Math.max(word.length, 1)),
  };
}

const slips: Readonly<Record<SlipKind, { readonly message: string; readonly fix: string }>> = {
  "ends-early": {
    message: "The file ends in the middle, before everything that was opened is closed",
    fix: "Add the brackets or quotation marks that are missing, or copy the whole file again.",
  },
  "trailing-comma": {
    message: "A comma stands before a closing bracket",
    fix: "Remove the comma behind the last entry.",
  },
  "missing-comma": {
    message: "A comma is missing before %",
    fix: "Write a comma between the two entries.",
  },
  "missing-colon": {
    message: "A colon is missing before %",
    fix: 'Write a colon between the name of the field and its value: "name": value.',
  },
  "missing-value": {
    message: "A value is missing before %",
    fix: "Write the value, or remove the comma or the field.",
  },
  "key-without-quotes": {
    message: "A field begins with % instead of a quotation mark",
    fix: 'Write the name of the field in straight quotation marks: "name".',
  },
  "single-quotes": {
    message: "Text stands in single quotation marks",
    fix: 'Use straight double quotation marks: "text".',
  },
  "curly-quotes": {
    message: "Text stands in curly quotation marks",
    fix: 'Use straight quotation marks: "text". A word processor may have changed them.',
  },
  comment: {
    message: "JSON has no comments",
    fix: "Remove the comment.",
  },
  "line-break-in-text": {
    message: "Text goes on over the end of a line, or a closing quotation mark is missing",
    fix: 'Close the quotation mark; write a line break as "\\n" and a tab as "\\t".',
  },
  "bad-escape": {
    message: "A backslash stands before a character that it cannot change",
    fix: 'Write a backslash as "\\\\".',
  },
  "bad-number": {
    message: "% is not a number in JSON",
    fix: "Write it as 12 or 1.5; put a date, or anything that is not for counting, in quotation marks.",
  },
  "bad-word": {
    message: "% stands where a value belongs",
    fix: "Put text in straight quotation marks; without them only true, false, null and numbers stand.",
  },
  "wrong-bracket": {
    message: "% closes what another bracket opened",
    fix: "Close { with } and [ with ], the inner one first.",
  },
  "text-after-end": {
    message: "Something follows after the end of the data",
    fix: "Remove what follows, or the bracket that closes too early.",
  },
};
