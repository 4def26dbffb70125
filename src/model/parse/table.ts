import type { Cause, Ledger } from "./ledger.ts";
import type { TableName } from "../eventGraph.ts";

/**
 * What a row can do without when it is wrong: the row stays and only the field is left out. Not
 * here is whatever would change what the row says: an event whose `status` is misspelt must not pass
 * for one that happened, nor an office without its `end` for one still held.
 */
export const spareFields = {
  actors: ["shortName", "code", "aliases", "tone", "iso3166", "wikidata"],
  relations: ["role"],
  events: ["shortTitle", "summary", "dateText", "dateNote", "place", "topics"],
  participations: [],
  links: [],
  sources: ["author", "publisher", "url", "published", "note"],
  citations: ["locator", "note"],
  eventTypes: ["parent"],
  topics: [],
  stories: [],
} as const;

/**
 * A table of the file while it is checked. Rows keep the index they have in the file; a row that
 * must go leaves a hole, and why it went is remembered under its id (or the event it belongs to), so
 * that a row that needs it goes with it instead of being blamed for an unknown reference.
 *
 *   { name: "actors", rows: [japan, undefined], ids: {"japan" → 0}, lost: {"italy" → cause} }
 */
export interface Table<Row> {
  readonly name: TableName;
  readonly rows: (Row | undefined)[];
  readonly ids: Map<string, number>;
  readonly lost: Map<string, Cause>;
  /** Why there are no rows at all, if the file has no such list. */
  readonly absent: Cause | undefined;
  /** Which rows were found sound at once, as they came; 1 is yes. */
  readonly sound: Uint8Array | undefined;
}

export function createTable<Row>(
  name: TableName,
  { absent, sound }: { readonly absent?: Cause; readonly sound?: Uint8Array | undefined } = {},
): Table<Row> {
  return { name, rows: [], ids: new Map(), lost: new Map(), absent, sound };
}

/** Each row that is left, with its index. The visitor may drop or replace it. */
export function eachRow<Row>(table: Table<Row>, visit: (row: Row, index: number) => void): void {
  for (let index = 0; index < table.rows.length; index++) {
    const row = table.rows[index];
    if (row !== undefined) visit(row, index);
  }
}

export function rowById<Row>(table: Table<Row>, id: string): Row | undefined {
  const index = table.ids.get(id);
  return index === undefined ? undefined : table.rows[index];
}

/**
 * Where the row of an id is. Lists that belong to a table mostly go in its order, so the row found last
 * and the next are looked at first: to look into the map for each of 270,000 rows takes a tenth of a second.
 */
export function rowFinder<Row extends { readonly id: string }>({
  rows,
  ids,
}: Table<Row>): (id: string) => number | undefined {
  let last = 0;
  return (id) => {
    if (rows[last]?.id === id) return last;
    if (rows[last + 1]?.id === id) return (last += 1);
    const found = ids.get(id);
    if (found !== undefined) last = found;
    return found;
  };
}

export function keptRows<Row>(table: Table<Row>): readonly Row[] {
  return table.rows.filter((row) => row !== undefined);
}

/** Why the row of this id (or the rows of this event) went; undefined if there never was one. */
export function causeOfLoss(table: Table<unknown>, id: string): Cause | undefined {
  return table.lost.get(id) ?? table.absent;
}

export function dropRow<Row>(table: Table<Row>, index: number, cause: Cause): void {
  const row = table.rows[index];
  table.rows[index] = undefined;
  rememberLoss(table, row, index, cause);
}

/** The row itself is sound, but what it needs was dropped for that cause. */
export function dropRowWith<Row>(
  ledger: Ledger,
  table: Table<Row>,
  index: number,
  cause: Cause,
): void {
  dropRow(table, index, cause);
  ledger.lose(cause, table.name);
}

/** The first cause stays; an id that another row holds is not lost. */
export function rememberLoss<Row>(
  table: Table<Row>,
  row: unknown,
  index: number,
  cause: Cause,
): void {
  const id = textOf(row, "id");
  if (id !== undefined && table.ids.get(id) === index) table.ids.delete(id);
  const key = id ?? textOf(row, "event");
  if (key !== undefined && !table.ids.has(key) && !table.lost.has(key)) table.lost.set(key, cause);
}

/** The row without fields that it can do without. */
export function without<Row extends object>(row: Row, ...keys: readonly (keyof Row)[]): Row {
  const rest = { ...row };
  for (const key of keys) delete rest[key];
  return rest;
}

function textOf(row: unknown, key: "id" | "event"): string | undefined {
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, key)) return undefined;
  const value = (row as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" ? value : undefined;
}
