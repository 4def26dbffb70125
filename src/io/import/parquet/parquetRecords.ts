import type { SchemaTree } from "hyparquet";
import { isListLike, isMapLike } from "hyparquet/src/schema.js";
import { isRecord } from "../../../lib/isRecord.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadOptions } from "../importer.ts";
import { cellOf } from "../readers/jsonCells.ts";
import { withPreset } from "../records/presets/presets.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { RecordTable, SourceRecord } from "../records/recordTable.ts";
import { mostUnpacked } from "../unpacked.ts";
import { eachGroup } from "./columnsOfGroup.ts";
import { type ByteSource } from "./byteSource.ts";
import { type ParquetColumn, type ParquetFile, TooLargeParquet } from "./parquetFile.ts";

/** A file of DuckDB, pandas, Spark and the like as a table: what its columns hold is for a person to say. */
export async function readRecords(
  file: ParquetFile,
  source: ByteSource,
  options: ReadOptions,
): Promise<{ readonly table: RecordTable | null; readonly problems: readonly Problem[] }> {
  const read = file.columns.filter(({ tree }) => !isForeign(tree));
  const left = file.columns.filter(({ tree }) => isForeign(tree)).map(({ name }) => name);
  const records: SourceRecord[] = [];
  let characters = 0;
  const shown = read.flatMap(columnsShown);
  const names = new Set(read.map(({ name }) => name));
  await eachGroup(file, source, names, options, (columns, rows) => {
    const parts = shown.map(({ of, field }) => ({ values: columns.get(of) ?? [], field }));
    for (let at = 0; at < rows; at += 1) {
      const record = parts.map(({ values, field }) => cellIn(values[at], field));
      // One text of a dictionary may be in every row.
      for (const cell of record) characters += cell.length;
      if (characters > mostUnpacked) throw new TooLargeParquet();
      if (record.some((cell) => cell !== ""))
        records.push({ place: String(records.length + 1), cells: record });
    }
  });
  const problems: Problem[] =
    left.length === 0
      ? []
      : [{ ...fileProblem("columns-left", { columns: left }), severity: "warning" }];
  if (records.length === 0)
    return { table: null, problems: [fileProblem("no-records", { sought: "rows" })] };
  return {
    table: withPreset({
      format: "parquet",
      unit: "row",
      columns: shown.map(({ name }) => ({ name })),
      records,
      reading: {},
      about: {},
      actors: new Map(),
    }),
    problems,
  };
}

/** Of an object, a column for each of its fields: "place.city". */
function columnsShown({ name, tree }: ParquetColumn): readonly ColumnShown[] {
  const isObject = tree.children.length > 0 && !isListLike(tree) && !isMapLike(tree);
  if (!isObject || tree.element.repetition_type === "REPEATED")
    return [{ name, of: name, field: null }];
  return tree.children.map(({ element: { name: field } }) => ({
    name: `${name}.${field}`,
    of: name,
    field,
  }));
}

interface ColumnShown {
  readonly name: string;
  readonly of: string;
  readonly field: string | null;
}

/** What has no name that a person would read is there as JSON. */
function cellIn(value: unknown, field: string | null): string {
  const own = field === null ? value : isRecord(value) ? value[field] : null;
  const read = plain(own);
  const cell = cellOf(read);
  const isSomething = typeof read === "object" && read !== null && Object.keys(read).length > 0;
  return cell === "" && isSomething ? JSON.stringify(read) : cell;
}

/** Shapes, and what is neither text nor number nor a list of such. */
function isForeign({ element, children }: SchemaTree): boolean {
  const { logical_type: sort, converted_type: kind } = element;
  return (
    ["VARIANT", "GEOMETRY", "GEOGRAPHY"].includes(sort?.type ?? "") ||
    ["BSON", "INTERVAL"].includes(kind ?? "") ||
    children.some(isForeign)
  );
}

/** A value as JSON has it; a moment as a person reads it. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const text = value.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, -14) : text.slice(0, -8);
  }
  if (value instanceof Uint8Array) return "";
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
