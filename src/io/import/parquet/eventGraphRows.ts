import { isRecord } from "../../../lib/isRecord.ts";
import { excessIn } from "../../../lib/jsonDepth.ts";
import { inShortTasks } from "../../../lib/shortTasks.ts";
import { parsedSteps, type ParseOutcome } from "../../../model/parse/parse.ts";
import {
  jsonColumns,
  metadataKeys,
  smallTables,
  tablesOfEvents,
  textColumns,
  type TableOfEvents,
} from "../../parquetLayout.ts";
import type { ReadOptions } from "../importer.ts";
import { eachGroup } from "./columnsOfGroup.ts";
import type { ByteSource } from "./byteSource.ts";
import type { ParquetFile } from "./parquetFile.ts";
import { BrokenParquet } from "./thriftEnd.ts";

/**
 * The event graph of a file that Musubi has written, as it was: the rows of `parquetLayout`, read back. What has been changed since is
 * checked like any other file.
 */
export async function readEventGraph(
  file: ParquetFile,
  source: ByteSource,
  options: ReadOptions,
): Promise<ParseOutcome> {
  const meta = parsedJson(file.metadata.get(metadataKeys.table("meta")) ?? "null");
  const language = isRecord(meta) ? meta["defaultLanguage"] : undefined;
  const events: unknown[] = [];
  const tables = tableNames.map((name) => ({ name, ...collected(tablesOfEvents[name]) }));
  await eachGroup(file, source, wanted, options, (columns, rows) => {
    const text = (name: (typeof textColumns)[number]): ArrayLike<unknown> =>
      columns.get(name) ?? [];
    const json = (name: (typeof jsonColumns)[number]): readonly unknown[] =>
      parsedCells(columns.get(name), rows);
    const [ids, types, titles, summaries] = [
      text("id"),
      text("type"),
      text("title"),
      text("summary"),
    ];
    const [dates, bases, statuses] = [text("date"), text("dateBasis"), text("status")];
    const [places, topics, others, orders] = [
      json("place"),
      json("topics"),
      json("more"),
      json("order"),
    ];
    const entries = tables.map((table) => ({ ...table, cells: json(table.name) }));
    for (let at = 0; at < rows; at += 1) {
      const id = ids[at];
      const other = others[at];
      const more = isRecord(other) ? other : null;
      // One field after the other, and no copies: there may be a million of them.
      const event: Record<string, unknown> = { id, type: types[at] };
      event["title"] = textOf(titles[at], more?.["title"], language) ?? {};
      const summary = textOf(summaries[at], more?.["summary"], language);
      if (isThere(summary)) event["summary"] = summary;
      if (isThere(dates[at])) event["date"] = dates[at];
      event["dateBasis"] = bases[at];
      event["status"] = statuses[at];
      if (isThere(places[at])) event["place"] = places[at];
      if (isThere(topics[at])) event["topics"] = topics[at];
      for (const key in more) if (!isElsewhere.has(key)) event[key] = more[key];
      events.push(event);
      const order = orders[at];
      for (const { name, cells, add } of entries)
        add(id, cells[at], isRecord(order) ? order[name] : null);
    }
  });
  const value = {
    ...objectIn(file.metadata.get(metadataKeys.more)),
    musubi: file.metadata.get(metadataKeys.version),
    ...Object.fromEntries(
      smallTables.flatMap((name) => {
        const text = file.metadata.get(metadataKeys.table(name));
        return text === undefined ? [] : [[name, parsedJson(text)]];
      }),
    ),
    events,
    ...Object.fromEntries(tables.map(({ name, rows }) => [name, rows()])),
  };
  return inShortTasks(parsedSteps(value));
}

const tableNames = Object.keys(tablesOfEvents) as TableOfEvents[];
/** The days are only for others. */
const wanted: ReadonlySet<string> = new Set(
  [...textColumns, ...jsonColumns].filter((name) => name !== "dayRuns"),
);

/** Musubi writes such a file, and nobody has taken away what it needs. */
export function isEventGraphFile({ metadata, columns }: ParquetFile): boolean {
  return metadata.has(metadataKeys.version) && columns.some(({ name }) => name === "id");
}

/** The rows of one table, in the order in which they were. */
function collected(key: (typeof tablesOfEvents)[TableOfEvents]): {
  readonly add: (event: unknown, entries: unknown, places: unknown) => void;
  readonly rows: () => readonly unknown[];
} {
  const rows: unknown[] = [];
  const order: number[] = [];
  let isInOrder = true;
  return {
    add(event, entries, places) {
      if (entries === null || entries === undefined) return;
      const own: readonly unknown[] = Array.isArray(entries) ? entries : [entries];
      own.forEach((entry, at) => {
        const place: unknown = Array.isArray(places) ? places[at] : null;
        if (typeof place === "number") isInOrder = false;
        if (!isInOrder) order[rows.length] = typeof place === "number" ? place : rows.length;
        if (!isRecord(entry)) rows.push(entry);
        else rows.push(key === "event" ? { event, ...entry } : { from: event, ...entry });
      });
    },
    rows: () =>
      isInOrder
        ? rows
        : rows
            .map((row, at) => ({ row, place: order[at] ?? at }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ row }) => row),
  };
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;
/** What is read already, and what would be no field but what the event inherits. */
const isElsewhere: ReadonlySet<string> = new Set(["title", "summary", "__proto__"]);

/** In the default language, and in the others. */
function textOf(text: unknown, others: unknown, language: unknown): unknown {
  const said =
    typeof text === "string" && typeof language === "string" ? { [language]: text } : null;
  if (!isRecord(others)) return said ?? others;
  return { ...said, ...others };
}

/** All cells at once: to read each by itself takes twice as long. */
function parsedCells(cells: ArrayLike<unknown> | undefined, rows: number): readonly unknown[] {
  if (cells === undefined) return [];
  const texts = Array.from(cells, (cell) => (typeof cell === "string" ? cell : "null"));
  const values = parsedJson(`[${texts.join(",")}]`);
  if (!Array.isArray(values) || values.length !== rows)
    throw new BrokenParquet("A cell is no JSON.");
  return values;
}

function parsedJson(text: string): unknown {
  if (excessIn(text) !== null) throw new BrokenParquet("A cell is too deep.");
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenParquet("A cell is no JSON.");
  }
}

function objectIn(text: string | undefined): object {
  const value = text === undefined ? null : parsedJson(text);
  return isRecord(value) ? value : {};
}
