import type { Problem } from "../../../model/parse/problem.ts";
import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import { isJsonLines } from "../jsonLines.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import { withPreset } from "../records/presets/presets.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { RecordColumn } from "../records/recordTable.ts";
import { tableOfRows } from "../records/tableOfRows.ts";
import { tableOfCells } from "../records/tableOfCells.ts";
import { unreadableEntries } from "../records/unreadableEntries.ts";
import { cellOf, fieldsOf, textIn } from "./jsonCells.ts";

/**
 * Any JSON that is a list of objects, or has one, or has an object a line (JSON Lines), and GeoJSON: their fields are
 * columns, whose meaning is guessed as that of any table.
 *
 *   [{ "date": "2021-03-05", "title": "Talks", "actors": ["A", "B"] }] → columns date, title, actors; "A; B"
 */
export const readJsonTable: ReadFormat = ({ text }) => {
  const body = text ?? "";
  const lines = isJsonLines(body) ? readLines(body) : null;
  const json = lines === null ? readJson(body) : null;
  if (json !== null && !json.ok) return Promise.resolve(nothing(json.error));
  const cells = gridIn(json?.value);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > mostColumns) return Promise.resolve(nothing(tooMany(width)));
  const grid = tableOfRows(cells, { format: "json-table" });
  if (grid !== null) return Promise.resolve({ kind: "records", table: grid, problems: [] });
  const { rows, problems } = lines ?? rowsIn(json?.value);
  const named = new Map<string, number>();
  for (const { fields } of rows)
    for (const name of fields.keys()) named.set(name, (named.get(name) ?? 0) + 1);
  if (named.size > mostColumns) return Promise.resolve(nothing(tooMany(named.size)));
  if (rows.length === 0 || named.size === 0)
    return Promise.resolve(nothing(...problems, fileProblem("no-records", { sought: "rows" })));
  const title = isRecord(json?.value)
    ? textIn(json.value, "title") || textIn(json.value, "name")
    : "";
  const columns = [...named.keys()].map((name): [string, RecordColumn] => [
    `field ${name}`,
    { name },
  ]);
  const table = tableOfCells(
    { format: "json-table", unit: "item", about: title === "" ? {} : { title } },
    Object.fromEntries(columns),
    rows.map(({ place, fields }) => ({
      place,
      cells: Object.fromEntries([...fields].map(([name, cell]) => [`field ${name}`, cell])),
    })),
  );
  return Promise.resolve({
    kind: "records",
    table: withPreset(table),
    problems,
  });
};

function nothing(...problems: readonly Problem[]): Reading {
  return { kind: "records", table: null, problems };
}

const mostColumns = 1000;

const tooMany = (columns: number): Problem =>
  fileProblem("too-many-columns", { columns, most: mostColumns });

/** Lists of cells, the first of them the headings, or as pandas splits a table: "columns" and "data". */
function gridIn(value: unknown): readonly (readonly string[])[] {
  if (isRecord(value) && Array.isArray(value["columns"]) && isGrid(value["data"]))
    return gridIn([value["columns"], ...value["data"]]);
  return isGrid(value) ? value.map((row) => row.map(cellOf)) : [];
}

function isGrid(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

interface Row {
  readonly place: string;
  readonly fields: ReadonlyMap<string, string>;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

function rowsOf(list: readonly unknown[]): Rows {
  const rows: Row[] = [];
  const odd: number[] = [];
  list.forEach((one, at) => {
    if (isRecord(one)) rows.push({ place: String(at + 1), fields: fieldsOf(one) });
    else odd.push(at + 1);
  });
  return { rows, problems: unreadableEntries(odd.map((at) => ({ at: `item ${at}` }))) };
}

function rowsIn(value: unknown): Rows {
  if (Array.isArray(value)) return rowsOf(value);
  if (!isRecord(value)) return rowsOf([]);
  if (value["type"] === "FeatureCollection" && Array.isArray(value["features"]))
    return rowsOf(value["features"].map((one) => (isRecord(one) ? one["properties"] : null)));
  const lists = Object.values(value).filter((one): one is unknown[] => Array.isArray(one));
  const longest = lists
    .map(rowsOf)
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .find(({ rows }) => rows.length > 0);
  if (longest !== undefined) return longest;
  const inner = Object.values(value).find(isRecord);
  if (Object.keys(value).length === 1 && inner !== undefined) return rowsIn(inner);
  const rows = Object.entries(value).flatMap(([place, one]) =>
    isRecord(one) ? [{ place, fields: new Map([["key", place], ...fieldsOf(one)]) }] : [],
  );
  return { rows, problems: [] };
}

function readLines(text: string): Rows {
  const rows: Row[] = [];
  const bad: number[] = [];
  text.split(/\r\n|\r|\n/u).forEach((line, at) => {
    if (line.trim() === "") return;
    const json = readJson(line);
    if (json.ok && isRecord(json.value))
      rows.push({ place: String(at + 1), fields: fieldsOf(json.value) });
    else bad.push(at + 1);
  });
  const problems = unreadableEntries(bad.map((line) => ({ at: `line ${line}`, line })));
  return { rows, problems };
}
