import { trimmed } from "./cellText.ts";
import type { RecordColumn, RecordTable, SourceRecord } from "./recordTable.ts";

/**
 * Records whose cells have keys as a table: what formats with fields, not columns, are read into. A column that no
 * record fills is left out.
 *
 *   columns { date: { name: "date", … }, who: { name: "attendees", … } }, record { place: "3", cells: { date: "2021" } }
 *     → columns [date], records [{ place: "3", cells: ["2021"] }]
 */
export interface KeyedRecord {
  readonly place: string;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

type Facts = Pick<RecordTable, "format" | "unit"> &
  Partial<Pick<RecordTable, "about" | "actors" | "sources">>;

export function tableOfCells(
  facts: Facts,
  columns: Readonly<Record<string, RecordColumn>>,
  rows: readonly KeyedRecord[],
): RecordTable {
  const kept = Object.entries(columns).filter(([key]) =>
    rows.some(({ cells }) => cells[key] !== undefined && cells[key] !== ""),
  );
  return {
    about: {},
    actors: new Map(),
    ...facts,
    columns: kept.map(([, column]) => column),
    records: rows.map(({ place, cells }): SourceRecord => ({
      place,
      cells: kept.map(([key]) => trimmed(cells[key] ?? "")),
    })),
    reading: {},
  };
}

/** Names of one cell, as a column with `separator: "\n"` reads them: none has a line break. */
export function cellOfNames(names: readonly string[]): string {
  if (names.length === 0) return "";
  return [...new Set(names.map((name) => name.replaceAll(/\s+/gu, " ").trim()))].join("\n");
}

/** A column of names that `cellOfNames` writes. */
export const nameSeparator = "\n";
