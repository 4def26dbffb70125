import type { Ledger } from "./ledger.ts";
import { type Path, shown } from "./shown.ts";
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
    for (const [code, pattern] of oddities)
      if (pattern.test(value)) ledger.warn(code, () => ({ at, found: shown(value), params: {} }));
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

/** Marks that turn the direction of writing; five or more marks on a letter; a lone surrogate; … */
const oddities = [
  ["direction-marks", /[\u202A-\u202E\u2066-\u2069]/],
  ["combining-marks", /\p{M}{5}/u],
  ["half-character", /\p{Cs}/u],
  ["lost-character", /\uFFFD/],
  ["control-characters", /(?![\t\n\r])\p{Cc}/u],
] as const;

const odd = new RegExp(oddities.map(([, pattern]) => pattern.source).join("|"), "u");
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
  ledger.warn("long-text", () => ({
    at,
    found: shown(text),
    params: { length: text.length > 2 * most ? text.length : Array.from(text).length, most },
  }));
}
