import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { nextTask } from "../../../lib/shortTasks.ts";
import type { EventGraph, Localized, TimelineEvent } from "../../../model/eventGraph.ts";
import { eventGraphSchema } from "../../../model/schema.ts";
import {
  dayColumns,
  daysOf,
  jsonColumns,
  metadataKeys,
  runsOf,
  smallTables,
  tablesOfEvents,
  textColumns,
  type TableOfEvents,
} from "../../parquetLayout.ts";
import type { WriteGraph } from "../graphFormat.ts";

/**
 * Apache Parquet by hyparquet-writer, compressed by Snappy, which every reader has. A group of rows is one short task; the same graph
 * gives the same bytes.
 */
export const writeParquet: WriteGraph = async (graph, { signal, onProgress }) => {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema,
    kvMetadata: metadataOf(graph),
    createdBy: "Musubi",
  });
  const cells = cellWriters(graph);
  const { events } = graph;
  for (let start = 0; start < events.length; start += rowsOfGroup) {
    const rows = events.slice(start, start + rowsOfGroup);
    const columnData = columns.map((name) => {
      const cellOf = cells[name];
      return { name, data: rows.map((event, at) => cellOf(event, start + at)) };
    });
    await file.write({ columnData, rowGroupSize: rowsOfGroup });
    onProgress?.((start + rows.length) / events.length);
    await nextTask();
    signal?.throwIfAborted();
  }
  await file.finish();
  return writer.getBytes();
};

/** Enough for engines, which skip whole groups, and few enough for one task. */
const rowsOfGroup = 8192;

const columns = [...textColumns, ...dayColumns, ...jsonColumns];

type Column = (typeof columns)[number];
type Cell = string | number | null;
type CellWriter = (event: TimelineEvent, at: number) => Cell;

const required: ReadonlySet<string> = new Set(["id", "type", "dateBasis", "status"]);

const schema: SchemaElement[] = [
  { name: "events", num_children: columns.length },
  ...columns.map((name): SchemaElement => {
    const repetition_type = required.has(name) ? "REQUIRED" : "OPTIONAL";
    return (dayColumns as readonly string[]).includes(name)
      ? { name, repetition_type, type: "INT32" }
      : {
          name,
          repetition_type,
          type: "BYTE_ARRAY",
          converted_type: "UTF8",
          logical_type: { type: "STRING" },
        };
  }),
];

function metadataOf(graph: EventGraph): { readonly key: string; readonly value: string }[] {
  const others = Object.entries(graph).filter(
    ([key]) => !Object.hasOwn(eventGraphSchema.entries, key),
  );
  return [
    { key: metadataKeys.version, value: graph.musubi },
    ...smallTables.map((name) => ({
      key: metadataKeys.table(name),
      value: JSON.stringify(graph[name]),
    })),
    ...(others.length === 0
      ? []
      : [{ key: metadataKeys.more, value: JSON.stringify(Object.fromEntries(others)) }]),
  ];
}

/** The cell of an event in each column, by the place of the event in its table. */
function cellWriters(graph: EventGraph): Readonly<Record<Column, CellWriter>> {
  const language = graph.meta.defaultLanguage;
  const places = new Map(graph.events.map(({ id }, at) => [id, at]));
  const rowsIn = (name: TableOfEvents): RowsOfEvents =>
    groupedRows(graph[name], tablesOfEvents[name], places);
  const tables = {
    participations: rowsIn("participations"),
    citations: rowsIn("citations"),
    links: rowsIn("links"),
  };
  const mixed = Object.entries(tables).filter(([, { isInOrder }]) => !isInOrder);
  const day = (name: (typeof dayColumns)[number]): CellWriter => {
    return ({ date }) => daysOf(date)?.[name] ?? null;
  };
  return {
    id: ({ id }) => id,
    type: ({ type }) => type,
    title: ({ title }) => title[language] ?? null,
    summary: ({ summary }) => summary?.[language] ?? null,
    date: ({ date }) => date ?? null,
    dateBasis: ({ dateBasis }) => dateBasis,
    status: ({ status }) => status,
    firstDay: day("firstDay"),
    lastDay: day("lastDay"),
    possibleFirst: day("possibleFirst"),
    possibleLast: day("possibleLast"),
    certainFirst: day("certainFirst"),
    certainLast: day("certainLast"),
    dayRuns: ({ date }) => json(runsOf(date)),
    place: ({ place }) => json(place),
    topics: ({ topics }) => json(topics),
    participations: (_, at) => jsonUnlessEmpty(tables.participations.rowsOf(at)),
    citations: (_, at) => jsonUnlessEmpty(tables.citations.rowsOf(at)),
    links: (_, at) => jsonUnlessEmpty(tables.links.rowsOf(at)),
    more: (event) => jsonUnlessEmpty(moreOf(event, language)),
    order: (_, at) =>
      jsonUnlessEmpty(
        Object.fromEntries(
          mixed.flatMap(([name, { placesOf }]) => {
            const own = [...placesOf(at)];
            return own.length === 0 ? [] : [[name, own]];
          }),
        ),
      ),
  };
}

const json = (value: object | null | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

const jsonUnlessEmpty = (value: object): string | null =>
  Object.keys(value).length === 0 ? null : JSON.stringify(value);

/** What has no column: of texts the other languages. */
function moreOf(event: TimelineEvent, language: string): object {
  const { title, summary, ...others } = event;
  const { id: _id, type: _type, date: _date, dateBasis: _basis, ...more } = others;
  const { status: _status, place: _place, topics: _topics, ...rest } = more;
  return {
    ...otherLanguages("title", title, language),
    ...otherLanguages("summary", summary, language),
    ...rest,
  };
}

/** Half a character is lost in UTF-8: such a text is among the others, as JSON, too. */
function otherLanguages(
  name: string,
  text: Localized | undefined,
  language: string,
): Readonly<Record<string, Localized>> {
  if (text === undefined) return {};
  const others = Object.entries(text).filter(
    ([one, said]) => one !== language || !said.isWellFormed(),
  );
  return others.length === 0 && Object.hasOwn(text, language)
    ? {}
    : { [name]: Object.fromEntries(others) };
}

interface RowsOfEvents {
  /** They follow each other as their events do. */
  readonly isInOrder: boolean;
  /** The places in the table of the rows of an event. */
  readonly placesOf: (event: number) => Int32Array;
  /** The rows themselves, without the event. */
  readonly rowsOf: (event: number) => readonly object[];
}

/** The rows of a table by the events that they belong to: two lists of numbers, however many there are. */
function groupedRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  key: string,
  places: ReadonlyMap<unknown, number>,
): RowsOfEvents {
  const starts = new Int32Array(places.size + 1);
  const owners = Int32Array.from(rows, (row) => places.get(row[key]) ?? -1);
  let isInOrder = true;
  owners.forEach((owner, at) => {
    if (owner < 0) throw new Error("A row belongs to no event.");
    if (at > 0 && owner < (owners[at - 1] ?? 0)) isInOrder = false;
    starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  });
  for (let at = 0; at < places.size; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const grouped = new Int32Array(rows.length);
  owners.forEach((owner, at) => {
    const place = next[owner] ?? 0;
    grouped[place] = at;
    next[owner] = place + 1;
  });
  const placesOf = (event: number): Int32Array =>
    grouped.subarray(starts[event], starts[event + 1]);
  return {
    isInOrder,
    placesOf,
    rowsOf: (event) =>
      Array.from(placesOf(event), (at) => {
        const { [key]: _event, ...rest } = rows[at] ?? {};
        return rest;
      }),
  };
}
