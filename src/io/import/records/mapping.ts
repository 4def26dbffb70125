import * as v from "valibot";
import { columnUseSchema, type ColumnUse } from "./columnUse.ts";
import type { RecordTable } from "./recordTable.ts";

/**
 * How the records of a table become events: what each column holds, and what a person has decided beside it. It is a
 * small JSON file, so that the next file of the same shape opens without a question, on the command line too.
 *
 *   { "musubiMapping": 1, "columns": [{ "name": "date", "holds": { "as": "date" } }, …], "people": "columns", … }
 */
export const mappingSchema = v.object({
  musubiMapping: v.literal(1),
  columns: v.array(v.object({ name: v.string(), holds: columnUseSchema })),
  /** Where who takes part is found: in columns, in the text of titles and summaries, or nowhere. */
  people: v.picklist(["columns", "text", "nobody"]),
  /** Of the names found in the text, those that are taken. */
  names: v.array(v.string()),
  /** Spellings that are one: from the one that goes to the one that stays. */
  merged: v.record(v.string(), v.string()),
  /** Pairs of spellings that a person has said are two names. */
  apart: v.optional(v.array(v.tuple([v.string(), v.string()]))),
  /** In titles and summaries, spaces at the ends go and runs of them become one; left out: they stay as written. */
  spaces: v.optional(v.literal("one")),
  /** Which year "-44" is. */
  bce: v.picklist(["historical", "astronomical"]),
  /** An end that so many records share that it is only that of the file. */
  openEnd: v.nullable(v.string()),
  title: v.optional(v.string()),
  /** By name; left out: the actor with most shared events. */
  focus: v.optional(v.string()),
  /** By name, in order; left out: the strongest of the focus. */
  partners: v.optional(v.array(v.string())),
});

export type Mapping = v.InferOutput<typeof mappingSchema>;

/** The spelling that stays. */
export function mergedName(name: string, { merged }: Mapping): string {
  return Object.hasOwn(merged, name) ? (merged[name] ?? name) : name;
}

/** What two files have in common that one mapping fits: the format and the names of the columns. */
export function shapeOf({ format, columns }: RecordTable): string {
  return JSON.stringify([format, ...columns.map(({ name }) => name)]);
}

/** The use of each column of this table, by name; a column that the mapping does not know holds nothing. */
export function usesOf(table: RecordTable, mapping: Mapping): readonly ColumnUse[] {
  const left = [...mapping.columns];
  return table.columns.map(({ name }) => {
    const at = left.findIndex((column) => column.name === name);
    return left.splice(at, at < 0 ? 0 : 1)[0]?.holds ?? { as: "nothing" };
  });
}
