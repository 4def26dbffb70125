import type { ReadingWishes } from "../importer.ts";
import { guessMapping } from "./guessMapping.ts";
import type { RecordTable } from "./recordTable.ts";
import { tableOfRows } from "./tableOfRows.ts";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Rows, from 0, over which a cell of the row above is merged. */
  readonly joined?: ReadonlySet<number>;
}

/**
 * Of several sheets, the one that holds events: it has a date, titles or names, and the most rows. A person can wish
 * for another.
 *
 *   "About" with a paragraph, "Events" with date, title, who  →  "Events"
 */
export function bestSheet(
  format: string,
  sheets: readonly Sheet[],
  wishes: Pick<ReadingWishes, "sheet" | "headings">,
): RecordTable | null {
  const names = sheets.map(({ name }) => name);
  const wished = sheets.filter(({ name }) => name === wishes.sheet);
  const found = (wished.length > 0 ? wished : sheets).flatMap(({ name, rows, joined }) => {
    const { headings } = wishes;
    const facts = { format, sheet: name, sheets: names, ...(joined !== undefined && { joined }) };
    const table = tableOfRows(rows, { ...facts, ...(headings !== undefined && { headings }) });
    return table === null || table.records.length === 0 ? [] : [table];
  });
  return bestTable(found);
}

/** The first of those that hold most of an event; null: there is none. */
export function bestTable(tables: readonly RecordTable[]): RecordTable | null {
  const scores = tables.map((table) => ({ table, score: scoreOf(table) }));
  return (
    scores.reduce<(typeof scores)[number] | null>(
      (best, one) => (best === null || one.score > best.score ? one : best),
      null,
    )?.table ?? null
  );
}

function scoreOf(table: RecordTable): number {
  const uses = guessMapping(table).mapping.columns.map(({ holds }) => holds.as);
  const has = (...wanted: readonly string[]): number =>
    Number(uses.some((use) => wanted.includes(use)));
  return (
    has("date", "year") * 4 +
    has("title") * 2 +
    has("who") * 2 +
    Math.log10(table.records.length) / 10
  );
}
