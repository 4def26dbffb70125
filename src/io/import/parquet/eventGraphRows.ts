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
  const tables = tableNames.map((name) => ({ name, ...collected() }));
  await eachGroup(file, source, wanted, options, (columns, rows) => {
    const texts = textColumns.map((name) => columns.get(name) ?? []);
    const json = new Map(jsonColumns.map((name) => [name, parsedCells(columns.get(name), rows)]));
    for (let at = 0; at < rows; at += 1) {
      const [id, type, title, summary, date, dateBasis, status] = texts.map((cells) => cells[at]);
      const [place, topics, order] = (["place", "topics", "order"] as const).map(
        (name) => json.get(name)?.[at],
      );
      const more = json.get("more")?.[at];
      const { title: titles, summary: summaries, ...rest } = isRecord(more) ? more : {};
      events.push({
        ...{ id, type, title: textOf(title, titles, language) ?? {} },
        ...optional("summary", textOf(summary, summaries, language)),
        ...optional("date", date),
        ...{ dateBasis, status },
        ...optional("place", place),
        ...optional("topics", topics),
        ...rest,
      });
      for (const { name, add } of tables)
        add(tablesOfEvents[name], id, json.get(name)?.[at], isRecord(order) ? order[name] : null);
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
function collected(): {
  readonly add: (key: string, event: unknown, entries: unknown, places: unknown) => void;
  readonly rows: () => readonly unknown[];
} {
  const rows: unknown[] = [];
  const order: number[] = [];
  let isInOrder = true;
  return {
    add(key, event, entries, places) {
      if (entries === null || entries === undefined) return;
      const own: readonly unknown[] = Array.isArray(entries) ? entries : [entries];
      own.forEach((entry, at) => {
        const place: unknown = Array.isArray(places) ? places[at] : null;
        if (typeof place === "number") isInOrder = false;
        order.push(typeof place === "number" ? place : rows.length);
        rows.push(isRecord(entry) ? { [key]: event, ...entry } : entry);
      });
    },
    rows: () =>
      isInOrder
        ? rows
        : rows
            .map((row, at) => ({ row, place: order[at] ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ row }) => row),
  };
}

const optional = (name: string, value: unknown): object =>
  value === null || value === undefined ? {} : { [name]: value };

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
