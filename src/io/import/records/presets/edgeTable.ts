import type { RecordTable } from "../recordTable.ts";
import { columnNamed, hasHeadings, holding, one } from "./holding.ts";

/**
 * The table of edges that Gephi exports: two ends, which may be numbers, and in "timeset" or "interval" when the edge is
 * there.
 *
 *   Source 1, Target 2, Type "Directed", timeset "<[2010.0, 2012.0]>" → initiator 1, recipient 2, date 2010/2012
 */
export function edgeTable(table: RecordTable): RecordTable | null {
  if (!hasHeadings(table, ["source", "target", "type"])) return null;
  const type = columnNamed(table, "type");
  const kinds = table.records.map(({ cells }) => (cells[type] ?? "").trim().toLowerCase());
  if (!kinds.every((kind) => /^(?:un)?directed$|^mutual$/u.test(kind))) return null;
  const isDirected = kinds.every((kind) => kind === "directed");
  const times = new Set(
    ["timeset", "interval", "time interval"].map((name) => columnNamed(table, name)),
  );
  const records = table.records.map(({ place, cells }) => ({
    place,
    cells: cells.map((cell, at) => (times.has(at) ? spanOf(cell) : cell)),
  }));
  return holding(
    { ...table, records },
    {
      source: one(isDirected ? "initiator" : "participant"),
      target: one(isDirected ? "recipient" : "participant"),
      label: { as: "title" },
      kind: { as: "type" },
      timeset: { as: "date" },
      interval: { as: "date" },
      "time interval": { as: "date" },
      date: null,
      year: null,
      time: null,
      start: null,
      end: null,
    },
  );
}

/** "<[2010.0, 2012.0]>" → "2010/2012", the first to the last of several. */
function spanOf(cell: string): string {
  const times = [...cell.matchAll(/[-\d:T.+]*\d/gu)].map(([time]) => time.replace(/\.0+$/u, ""));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}/${last}`;
}
