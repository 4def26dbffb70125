import type { Ledger } from "./ledger.ts";
import type { Path } from "./path.ts";
import { shown } from "./shown.ts";
import { eachRow, type Table } from "./table.ts";

/**
 * Text that is legal but most likely not meant: very long, with marks that turn the direction of
 * what follows, with marks piled on a letter, with half characters or control characters. It is kept
 * as it is; whatever shows it must bear it.
 *
 *   "Rome\u202E.png"   warning direction-marks
 */
export function warnOddText(ledger: Ledger, table: Table<object>): void {
  eachRow(table, (row, index) => {
    if (table.sound?.[index] !== 1 && isOdd(row, ordinaryLimit))
      warnOddIn(ledger, row, [table.name, index]);
  });
}

/** Of one value, wherever it is. */
export function warnOddIn(ledger: Ledger, value: unknown, at: Path, most = ordinaryLimit): void {
  if (typeof value === "string") {
    if (isLong(value, most)) warnLong(ledger, value, most, at);
    for (const { code, pattern, message, fix } of oddities) {
      if (pattern.test(value)) {
        ledger.warn(code, () => ({
          at,
          found: shown(value),
          expected: "Plain text",
          message,
          fix,
        }));
      }
    }
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => warnOddIn(ledger, item, [...at, index], most));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      warnOddIn(ledger, inner, [...at, key], limits.get(key) ?? most);
    }
  }
}

/** In characters; what is not named here is a label. */
export const ordinaryLimit = 500;
const proseLimit = 5000;
const limits = new Map([
  ["shortTitle", 28],
  ...["description", "summary", "dateNote", "note", "value", "caption", "alt", "notes"].map(
    (field): [string, number] => [field, proseLimit],
  ),
]);

const oddities = [
  {
    code: "direction-marks",
    pattern: /[\u202A-\u202E\u2066-\u2069]/,
    message: "This text holds invisible marks that turn the direction of writing.",
    fix: "Type the text anew, without the marks.",
  },
  {
    code: "combining-marks",
    pattern: /\p{M}{5}/u,
    message: "This text piles five or more marks on one letter.",
    fix: "Remove the marks that do not belong there.",
  },
  {
    code: "half-character",
    pattern: /\p{Cs}/u,
    message: "This text holds half a character (a lone surrogate), shown as “�”.",
    fix: "Type the character anew.",
  },
  {
    code: "lost-character",
    pattern: /\uFFFD/,
    message: "A character of this text was lost when the file was saved; it shows as “�”.",
    fix: "Type the character again, and save the file as UTF-8.",
  },
  {
    code: "control-characters",
    pattern: /(?![\t\n\r])\p{Cc}/u,
    message: "This text holds control characters, which are not shown.",
    fix: "Type the text anew, without them.",
  },
] as const;

const odd = new RegExp(oddities.map(({ pattern }) => pattern.source).join("|"), "u");
const plain = /^[ -~]*$/;

/** In characters, of the texts in a field; undefined where it is that of what holds the field. */
export const longestTextIn = (field: string): number | undefined => limits.get(field);

/** Of a text that is neither too long nor odd. */
export function saysNothingOdd(text: string, longest: number): boolean {
  return text.length <= longest && (plain.test(text) || !odd.test(text));
}

/** The same question without the paths: nearly every row is ordinary, and there may be 500,000. */
function isOdd(value: unknown, most: number): boolean {
  if (typeof value === "string") {
    return isLong(value, most) || (!plain.test(value) && odd.test(value));
  }
  if (Array.isArray(value)) return value.some((item) => isOdd(item, most));
  if (typeof value !== "object" || value === null) return false;
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (isOdd(inner, limits.get(key) ?? most)) return true;
  }
  return false;
}

/** Counted in characters, not in the halves that JavaScript counts. */
function isLong(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > 2 * most || Array.from(text).length > most;
}

function warnLong(ledger: Ledger, text: string, most: number, at: Path): void {
  const count = (text.length > 2 * most ? text.length : Array.from(text).length).toLocaleString(
    "en",
  );
  ledger.warn("long-text", () => ({
    at,
    found: shown(text),
    expected: `At most ${most.toLocaleString("en")} characters`,
    message: `This text is ${count} characters long; the pictures shorten it.`,
    fix: `Shorten it to ${most.toLocaleString("en")} characters.`,
  }));
}
