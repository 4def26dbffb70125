import { isRecord } from "../lib/isRecord.ts";
import type { EventGraph } from "../model/eventGraph.ts";
import * as schema from "../model/schema.ts";

/**
 * An event graph as flat tables of text cells, and back: the sheets of a workbook and the files of a data package. A
 * text has a column a language, a list one cell, an object a column a field; what the format does not know is JSON in a
 * column `more`. What was written is read as it was, cell by cell.
 *
 *   { events: [{ id: "talks", title: { en: "Talks" }, topics: ["navy", "trade"], … }], … }
 *     ⇄ events: [["id", …, "title:en", …, "topics", …], ["talks", …, "Talks", …, "navy; trade", …]]
 */
export type Cells = readonly (readonly string[])[];

/** In the order in which a person wants to see them. */
const shapes = [
  ["events", schema.eventSchema],
  ["participations", schema.participationSchema],
  ["actors", schema.actorSchema],
  ["sources", schema.sourceSchema],
  ["citations", schema.citationSchema],
  ["links", schema.linkSchema],
  ["relations", schema.relationSchema],
  ["event-types", schema.eventTypeSchema],
  ["topics", schema.topicSchema],
  ["stories", schema.storySchema],
  ["scenes", schema.sceneSchema],
  ["meta", schema.metaSchema],
] as const;

type MusubiTable = (typeof shapes)[number][0];
type Row = Readonly<Record<string, unknown>>;

/** Of the row that says what the file is: the version, and what stands beside the tables. */
const [version, rest, fileRest] = ["musubi", "more", "file.more"];
/** To which story a scene belongs. */
const storyColumn = "story";

export function tablesOfGraph(graph: EventGraph): ReadonlyMap<MusubiTable, Cells> {
  const languages = graph.meta.languages;
  return new Map(
    shapes.map(([name, { entries }]) => [
      name,
      cellsOf(rowsOf(graph, name), entries, ownColumns[name] ?? [], languages),
    ]),
  );
}

function rowsOf(graph: EventGraph, name: MusubiTable): readonly Row[] {
  switch (name) {
    case "meta": {
      const { musubi, meta, ...others } = graph;
      const unknown = Object.entries(others).filter(([key]) => !Object.hasOwn(root, key));
      const more =
        unknown.length === 0 ? {} : { [fileRest]: JSON.stringify(Object.fromEntries(unknown)) };
      return [{ [version]: musubi, ...meta, ...more }];
    }
    case "event-types":
      return graph.eventTypes;
    case "stories":
      return graph.stories;
    case "scenes":
      return graph.stories.flatMap(({ id, scenes }) =>
        scenes.map((scene) => ({ [storyColumn]: id, ...scene })),
      );
    default:
      return graph[name];
  }
}

const root = schema.eventGraphSchema.entries;

/** What stands in the cells of a field. */
type Kind = "word" | "number" | "text" | "list" | "view" | "rows" | { readonly inside: Entries };
type Entries = Readonly<Record<string, unknown>>;

function kindOf(entry: unknown): Kind {
  if (!isRecord(entry)) return "word";
  switch (entry["type"]) {
    case "optional":
      return kindOf(entry["wrapped"]);
    case "record":
      return "text";
    case "array":
      return isRecord(entry["item"]) && entry["item"]["type"] === "object" ? "rows" : "list";
    case "object":
      return { inside: entry["entries"] as Entries };
    case "picklist":
      return Array.isArray(entry["options"]) && typeof entry["options"][0] === "number"
        ? "number"
        : "word";
    default:
      return "word";
  }
}

const kindOfField = (field: string, entries: Entries): Kind =>
  field === "view" ? "view" : kindOf(entries[field]);

/** Columns that no schema has. */
const ownColumns: Partial<Readonly<Record<MusubiTable, readonly string[]>>> = {
  meta: [version, fileRest],
  scenes: [storyColumn],
};

function cellsOf(
  rows: readonly Row[],
  entries: Entries,
  ownNames: readonly string[],
  languages: readonly string[],
): Cells {
  const flat = rows.map((row) => flattened(row, entries, "", ownNames));
  const found = new Set(flat.flatMap((row) => [...row.keys()]));
  const own = ownNames.filter((name) => name !== fileRest);
  const known = columnsOf(entries, "", found, languages);
  const others = [...found].filter((name) => !own.includes(name) && !known.includes(name));
  const heads = [...own, ...known, ...others.toSorted()];
  return [heads, ...flat.map((row) => heads.map((name) => row.get(name) ?? ""))];
}

/** Every column that the table can have, so that an empty one can be filled in: a text in the languages that it is in. */
function columnsOf(
  entries: Entries,
  before: string,
  found: ReadonlySet<string>,
  languages: readonly string[],
): readonly string[] {
  return Object.keys(entries).flatMap((field) => {
    const name = `${before}${field}`;
    const kind = kindOfField(field, entries);
    if (kind === "rows") return [];
    if (typeof kind === "object") return columnsOf(kind.inside, `${name}.`, found, languages);
    if (kind !== "text") return [name];
    const spoken = [...found].flatMap((one) =>
      one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : [],
    );
    const ordered = [...languages.filter((one) => spoken.includes(one)), ...spoken];
    return [...new Set(ordered.length === 0 ? languages.slice(0, 1) : ordered)].map(
      (language) => `${name}:${language}`,
    );
  });
}

function flattened(
  row: Row,
  entries: Entries,
  before: string,
  own: readonly string[],
): Map<string, string> {
  const cells = new Map<string, string>();
  const unknown: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    const name = `${before}${field}`;
    if (own.includes(field)) cells.set(field, marked(String(value)));
    else if (!Object.hasOwn(entries, field)) unknown[field] = value;
    else if (value !== undefined)
      for (const [key, cell] of fieldCells(name, value, kindOfField(field, entries)))
        cells.set(key, cell);
  }
  if (Object.keys(unknown).length > 0) cells.set(`${before}${rest}`, JSON.stringify(unknown));
  return cells;
}

function fieldCells(name: string, value: unknown, kind: Kind): Iterable<readonly [string, string]> {
  if (typeof kind === "object") return flattened(value as Row, kind.inside, `${name}.`, []);
  switch (kind) {
    case "text":
      return Object.entries(value as Readonly<Record<string, string>>).map(
        ([language, text]) => [`${name}:${language}`, marked(text)] as const,
      );
    case "list":
      return [[name, listCell(value as readonly string[])]];
    case "rows":
      // They are a table of their own.
      return [];
    case "view":
      return [[name, marked(new URLSearchParams(value as Record<string, string>).toString())]];
    default:
      return [[name, marked(String(value))]];
  }
}

/** A text that is there and empty, and one that begins with an apostrophe, get one before them: an empty cell is no text. */
const marked = (text: string): string => (text === "" || text.startsWith("'") ? `'${text}` : text);
const unmarked = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** ["navy", "trade"] → "navy; trade"; what could be read otherwise → '["a;b"]'. */
function listCell(items: readonly string[]): string {
  const joined = items.join("; ");
  const isPlain =
    joined !== "" &&
    !joined.startsWith("[") &&
    !joined.startsWith("'") &&
    items.every((item) => item !== "" && item === item.trim() && !item.includes(";"));
  return isPlain ? joined : JSON.stringify(items);
}

function listOf(cell: string): unknown {
  if (cell.startsWith("[")) {
    const value = jsonOf(cell);
    if (Array.isArray(value)) return value;
  }
  return unmarked(cell)
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether these are tables of ours: the one that says what the file is names the version. */
export function areMusubiTables(tables: ReadonlyMap<string, Cells>): boolean {
  return tables.get("meta")?.[0]?.includes(version) === true && tables.has("events");
}

/** The tables as what `JSON.parse` gives of an event graph, for `parseValue`. Columns that nobody knows stay as fields. */
export function valueOfTables(tables: ReadonlyMap<string, Cells>): unknown {
  const read = (name: MusubiTable): Record<string, unknown>[] => {
    const { entries } = shapes.find(([one]) => one === name)?.[1] ?? schema.metaSchema;
    const [heads = [], ...rows] = tables.get(name) ?? [];
    return rows
      .filter((row) => row.some((cell) => cell !== ""))
      .map((row) => objectOf(heads, row, entries));
  };
  const [meta = {}] = read("meta");
  const scenes = new Map<unknown, object[]>();
  for (const { [storyColumn]: story, ...scene } of read("scenes"))
    scenes.set(story, [...(scenes.get(story) ?? []), scene]);
  const { [version]: musubi, [fileRest]: others, ...ofMeta } = meta;
  return {
    ...moreOf(others),
    musubi,
    meta: ofMeta,
    ...Object.fromEntries(
      (
        [
          "actors",
          "relations",
          "events",
          "participations",
          "links",
          "sources",
          "citations",
        ] as const
      ).map((name) => [name, read(name)]),
    ),
    eventTypes: read("event-types"),
    topics: read("topics"),
    stories: read("stories").map((story) => ({
      ...story,
      scenes: scenes.get(story["id"]) ?? [],
    })),
  };
}

function moreOf(cell: unknown): Row {
  const value = typeof cell === "string" ? jsonOf(cell) : undefined;
  return isRecord(value) ? value : {};
}

function objectOf(
  heads: readonly string[],
  cells: readonly string[],
  entries: Entries,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [at, head] of heads.entries()) {
    const cell = cells[at] ?? "";
    if (cell === "" || head === "") continue;
    const [path = "", language] = head.split(/:(.*)/su);
    const inner = /^([^.]+)\.(.+)$/su.exec(path);
    const [, outer = "", field = ""] = inner ?? [];
    const kind = inner === null ? null : kindOfField(outer, entries);
    if (typeof kind === "object" && kind !== null) {
      const child = (object[outer] ??= {}) as Record<string, unknown>;
      put(child, field, language, cell, kind.inside);
    } else put(object, path, language, cell, entries);
  }
  return object;
}

function put(
  object: Record<string, unknown>,
  field: string,
  language: string | undefined,
  cell: string,
  entries: Entries,
): void {
  if (field === rest) return void Object.assign(object, moreOf(cell));
  if (field === "__proto__") return;
  if (language !== undefined) {
    const text = (object[field] ??= {});
    if (isRecord(text)) Object.assign(text, { [language]: unmarked(cell) });
    return;
  }
  object[field] = valueOf(
    cell,
    Object.hasOwn(entries, field) ? kindOfField(field, entries) : "word",
  );
}

function valueOf(cell: string, kind: Kind): unknown {
  if (kind === "list") return listOf(cell);
  const text = unmarked(cell);
  if (kind === "view") return Object.fromEntries(new URLSearchParams(text));
  return kind === "number" && /^\d+$/u.test(text) ? Number(text) : text;
}
