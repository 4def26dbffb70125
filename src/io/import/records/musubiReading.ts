import { readEdtf } from "../../../model/dates/readEdtf.ts";
import { parseValue } from "../../../model/parse/parse.ts";
import { areMusubiTables, valueOfTables, type Cells } from "../../musubiTables.ts";
import type { Reading } from "../importer.ts";
import { cellDate } from "./cellDate.ts";

/**
 * The tables of an event graph that Musubi itself has written, by name, with the cells as they are: they need no
 * mapping. Dates may have been filled in since, as people write them. null: they are tables of others.
 */
export function musubiReading(tables: ReadonlyMap<string, Cells>): Reading | null {
  if (!areMusubiTables(tables)) return null;
  return { kind: "graph", outcome: parseValue(valueOfTables(withPlainDates(tables))) };
}

function withPlainDates(tables: ReadonlyMap<string, Cells>): ReadonlyMap<string, Cells> {
  const [heads = [], ...rows] = tables.get("events") ?? [];
  const at = heads.indexOf("date");
  if (at < 0) return tables;
  return new Map([
    ...tables,
    [
      "events",
      [
        heads,
        ...rows.map((row) => row.map((cell, column) => (column === at ? asEdtf(cell) : cell))),
      ],
    ],
  ]);
}

/** What is no date stays, to be listed as such. */
function asEdtf(cell: string): string {
  if (cell === "" || readEdtf(cell.replace(/^'/u, "")).ok) return cell;
  const reading = { order: "day-first", bce: "historical", latestYear: 9998 } as const;
  return cellDate(cell, reading)?.edtf ?? cell;
}
