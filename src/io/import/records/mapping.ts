import * as v from "valibot";
import { encodings } from "../../../model/bytes/decodeBytes.ts";
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
  /** Slips of values of a list become what was meant; left out: they stay as written. */
  slips: v.optional(v.literal("meant")),
  /** By place: what records without a source are from. Of one file only, so `forOthers` leaves it out. */
  sources: v.optional(v.record(v.string(), v.string())),
  /** Which year "-44" is. */
  bce: v.picklist(["historical", "astronomical"]),
  /** An end that so many records share that it is only that of the file. */
  openEnd: v.nullable(v.string()),
  title: v.optional(v.string()),
  /** How the file is read, where it was not as guessed; of a workbook or a package always which table. */
  reading: v.optional(
    v.object({
      encoding: v.optional(v.picklist(encodings)),
      delimiter: v.optional(v.string()),
      headings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      sheet: v.optional(v.string()),
    }),
  ),
  /** By name; left out: the actor with most shared events. */
  focus: v.optional(v.string()),
  /** By name, in order; left out: the strongest of the focus. */
  partners: v.optional(v.array(v.string())),
});

export type Mapping = v.InferOutput<typeof mappingSchema>;

/** What of a mapping is of use for another file of the same shape; `reading`: how the next is read like this one. */
export function forOthers(mapping: Mapping, reading: Mapping["reading"] = {}): Mapping {
  const { sources: _, ...kept } = mapping;
  return Object.keys(reading).length === 0 ? kept : { ...kept, reading };
}

/** Of a record without a source, what a person has chosen; null: the file itself is cited. */
export function chosenSource(place: string, { sources = {} }: Mapping): string | null {
  return Object.hasOwn(sources, place) ? (sources[place] ?? null) : null;
}

/** With what the records in these places cite; null: the file itself. */
export function citing(
  places: readonly string[],
  source: string | null,
  { sources: before = {}, ...mapping }: Mapping,
): Mapping {
  const chosen = new Set(places);
  const kept = Object.entries(before).filter(([place]) => !chosen.has(place));
  const added = source === null ? [] : places.map((place): [string, string] => [place, source]);
  const sources = [...kept, ...added];
  return sources.length === 0 ? mapping : { ...mapping, sources: Object.fromEntries(sources) };
}

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
