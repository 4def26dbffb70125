import { cellDate } from "./cellDate.ts";
import { withCountedDays } from "./countedDays.ts";
import { withPreset } from "./presets/presets.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

/**
 * The rows of a sheet as records: the row of headings is found, what stands above it is a title, and cells without a
 * heading get the letter of their column.
 *
 *   ["date", "who"], ["2021", "Italy"]   columns date, who; record { place: "2", cells: ["2021", "Italy"] }
 */
interface SheetFacts {
  readonly format: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Left out: found. */
  readonly headings?: number;
  /** Rows, from 0, over which a cell of the row above is merged. */
  readonly joined?: ReadonlySet<number>;
}

/** null: no row holds anything. */
export function tableOfRows(
  rows: readonly (readonly string[])[],
  { format, headings: wished, joined = new Set(), ...facts }: SheetFacts,
): RecordTable | null {
  const width = rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  if (width === 0) return null;
  const headings = wished ?? headingRow(rows, width, joined);
  const heads = headings === 0 ? [] : (rows[headings - 1] ?? []);
  const names = namesOf(heads, width);
  const records: SourceRecord[] = [];
  for (let at = headings; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (lastFilled(row) === 0) continue;
    const cells =
      row.length === width ? row : Array.from({ length: width }, (_, column) => row[column] ?? "");
    records.push({ place: String(at + 1), cells });
  }
  const title = headings > 1 ? titleAbove(rows.slice(0, headings - 1)) : undefined;
  const table: RecordTable = {
    format,
    unit: "row",
    columns: names.map((name) => ({ name })),
    records,
    reading: { ...facts, headings },
    about: title === undefined ? {} : { title },
    actors: new Map(),
  };
  return withPreset(withCountedDays(table));
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== "") + 1;
}

const rowsLookedAt = 20;

/**
 * The first full row of short texts that are all different, none of them a date or a number; of headings that are merged
 * over several rows the last. 0: there is none.
 */
function headingRow(
  rows: readonly (readonly string[])[],
  width: number,
  joined: ReadonlySet<number>,
): number {
  const at = rows.slice(0, rowsLookedAt).findIndex((row) => {
    const filled = filledOf(row);
    return filled.length >= Math.max(1, width * 0.6) && (width === 1 || filled.length > 1);
  });
  if (!isHead(rows[at] ?? [])) return 0;
  let last = at;
  while (joined.has(last + 1) && isHead(rows[last + 1] ?? [])) last += 1;
  return last + 1;
}

const filledOf = (row: readonly string[]): readonly string[] =>
  row.map((cell) => cell.trim()).filter((cell) => cell !== "");

function isHead(row: readonly string[]): boolean {
  const filled = filledOf(row);
  return (
    filled.every((cell) => cell.length <= 80 && !isValue(cell)) &&
    new Set(filled).size >= filled.length - 1
  );
}

/** No heading is one: a number, a date, an address. A year may head a column. */
function isValue(cell: string): boolean {
  if (/^(?:https?:\/\/|www\.)/iu.test(cell) || /^[-+]?[\d.,]*\d$/u.test(cell)) return true;
  const date = cellDate(cell, { order: "day-first", bce: "historical", latestYear: 9998 });
  return date !== null && date.edtf !== null && /\d/u.test(cell);
}

function namesOf(heads: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = (heads[at] ?? "").replace(/^\uFEFF/u, "").trim() || letterOf(at);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/** As spreadsheets name columns: A … Z, AA … */
function letterOf(at: number): string {
  const rest = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? rest : letterOf(Math.floor(at / 26) - 1) + rest;
}

function titleAbove(rows: readonly (readonly string[])[]): string | undefined {
  const cells = rows.flat().filter((cell) => cell.trim() !== "");
  return cells.length === 1 ? cells[0]?.trim() : undefined;
}
