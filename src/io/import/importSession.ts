import type { Language } from "../../i18n/locales.ts";
import { loadMessages } from "../../i18n/messages.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { Problem, RecordUnit } from "../../model/parse/problem.ts";
import { csv } from "../export/eventsCsv.ts";
import { importers } from "./importers.ts";
import { readFile } from "./importFile.ts";
import type { ReadingWishes, ReadProgress, Reading } from "./importer.ts";
import type { ByteSource } from "./parquet/byteSource.ts";
import { guessMapping, type Guess } from "./records/guessMapping.ts";
import type { Mapping } from "./records/mapping.ts";
import { shapeOf } from "./records/mapping.ts";
import { namesInText, type FoundName } from "./records/namesInText.ts";
import { oddKinds, oddNames, sourcesIn, type OddKind, type OddName } from "./records/oddCells.ts";
import { openRecords, type OpenedRecords } from "./records/openRecords.ts";
import type { ReadingFacts, RecordTable } from "./records/recordTable.ts";

/**
 * One file on its way in: it is read once, looked at with one mapping after the other, and opened. Only data goes in and
 * comes out, so that it may live in a Worker, where the records stay.
 *
 *   await session.read("ties.csv", bytes, …)   { kind: "records", summary: { rows: 67, columns: [ … ], guess } }
 *   await session.examine(mapping)             { events: 67, span, actors, problems, sample }
 *   await session.open(mapping, [])            { graph, problems, read }
 */
export interface ImportSession {
  readonly read: (
    name: string,
    bytes: Uint8Array,
    options: SessionOptions,
    onProgress?: (progress: ReadProgress) => void,
  ) => Promise<SessionRead>;
  /** The same of a Parquet file that is somewhere else, of which a part comes after the other. */
  readonly readSource: (
    name: string,
    source: ByteSource,
    options: SessionOptions,
    onProgress?: (progress: ReadProgress) => void,
  ) => Promise<SessionRead>;
  readonly examine: (mapping: Mapping, leftOut: readonly string[]) => Promise<Examined>;
  readonly open: (mapping: Mapping, leftOut: readonly string[]) => Promise<ParseOutcome>;
  /** The records at these places as CSV under their headings, so that none is lost. */
  readonly csvOf: (places: readonly string[]) => Promise<string>;
}

interface SessionOptions {
  readonly language: Language;
  readonly today: string;
  readonly wishes?: ReadingWishes;
}

export type SessionRead =
  | { readonly kind: "graph"; readonly outcome: ParseOutcome }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "records"; readonly summary: TableSummary };

/** What was understood of a table. */
export interface TableSummary {
  readonly formatName: string;
  /** The same for files that one mapping fits. */
  readonly shape: string;
  readonly unit: RecordUnit;
  readonly records: number;
  readonly reading: ReadingFacts;
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[];
  readonly guess: Guess;
  /** Of the file as a whole: its encoding was guessed, a part could not be read. */
  readonly problems: readonly Problem[];
  /** Names that titles and summaries mention; only where no column holds names. */
  readonly names: readonly FoundName[];
}

/** What the table becomes by a mapping. */
export interface Examined {
  readonly events: number;
  readonly withoutDate: number;
  /** Epoch days; null: no event has a date. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Who takes part in most events first. */
  readonly actors: readonly FoundName[];
  /** Of the actor in the middle: the events it has together with others, and whether the file itself is about it. */
  readonly middle: { readonly shared: number; readonly isOfFile: boolean };
  readonly problems: readonly Problem[];
  /** The same cell by cell, also where it has been decided. */
  readonly kinds: readonly OddKind[];
  readonly names: readonly OddName[];
  /** What records cite, for those that cite nothing. */
  readonly sources: readonly string[];
  /** So many of the events that a picture of them is soon drawn, those of the focus first. */
  readonly sample: EventGraph | null;
}

const examplesShown = 3;
/** A picture of more is drawn no better, and later. */
const sampleSize = 600;
const actorsListed = 60;

export function createImportSession(): ImportSession {
  let table: RecordTable | null = null;
  let facts = { fileName: "", language: "en" as Language, today: "" };
  const read = (): RecordTable => {
    if (table === null) throw new Error("Nothing was read.");
    return table;
  };
  // What was looked at last is mostly what is opened next.
  let last: { readonly key: string; readonly records: OpenedRecords } | null = null;
  const opened = (mapping: Mapping, leftOut: readonly string[]): OpenedRecords => {
    const key = JSON.stringify([mapping, leftOut]);
    if (last?.key === key) return last.records;
    // Two at once would take twice the memory.
    last = null;
    const records = openRecords(read(), mapping, { ...facts, leftOut: new Set(leftOut) });
    last = { key, records };
    return records;
  };
  /** The words are needed once the file is read. */
  const begun = async (name: string, options: SessionOptions): Promise<unknown> => {
    const { language, today } = options;
    facts = { fileName: name, language, today };
    last = null;
    return loadMessages(language);
  };
  const settled = (reading: Reading): SessionRead => {
    if (reading.kind === "graph") return { kind: "graph", outcome: reading.outcome };
    ({ table } = reading);
    if (table === null) return { kind: "refused", problems: reading.problems };
    if (table.isSettled === true) {
      const { outcome } = opened(guessMapping(table).mapping, []);
      if (outcome.problems.every(({ severity }) => severity !== "error"))
        return { kind: "graph", outcome };
    }
    return { kind: "records", summary: summaryOf(table, reading.problems) };
  };
  return {
    async read(name, bytes, options, onProgress) {
      const { wishes = {} } = options;
      const words = begun(name, options);
      // Who waits for them hears of it.
      words.catch(() => undefined);
      const reading = await readFile(name, bytes, {
        wishes,
        ...(onProgress !== undefined && { onProgress }),
      });
      await words;
      return settled(reading);
    },
    async readSource(name, source, options, onProgress) {
      await begun(name, options);
      const { readParquetSource } = await import("./readers/readParquet.ts");
      return settled(
        await readParquetSource(source, onProgress === undefined ? {} : { onProgress }),
      );
    },
    examine(mapping, leftOut) {
      const { outcome, ...odd } = opened(mapping, leftOut);
      const kinds = oddKinds(read(), mapping, odd.findings);
      const lacksSource = kinds.some(({ code }) => code === "no-source");
      const { focus } = outcome.graph?.meta ?? {};
      const owner = mapping.focus === undefined ? read().about.focus : undefined;
      const findings = {
        middle: {
          shared: outcome.graph === null ? 0 : sharedBy(focus, outcome.graph),
          isOfFile: owner !== undefined && focus !== undefined,
        },
        kinds,
        names: oddNames(odd),
        sources: lacksSource ? sourcesIn(read(), mapping) : [],
      };
      return Promise.resolve({ ...examined(outcome), ...findings });
    },
    open: (mapping, leftOut) => Promise.resolve(opened(mapping, leftOut).outcome),
    csvOf(places) {
      const wanted = new Set(places);
      const rows = (table?.records ?? []).filter(({ place }) => wanted.has(place));
      const heads = (table?.columns ?? []).map(({ name }) => name);
      return Promise.resolve(csv([heads, ...rows.map(({ cells }) => cells)]));
    },
  };
}

function summaryOf(table: RecordTable, problems: readonly Problem[]): TableSummary {
  const guess = guessMapping(table);
  return {
    formatName: importers.find(({ id }) => id === table.format)?.name ?? table.format,
    shape: shapeOf(table),
    unit: table.unit,
    records: table.records.length,
    reading: table.reading,
    columns: table.columns.map(({ name }, at) => ({ name, examples: examplesOf(table, at) })),
    guess,
    problems,
    names: guess.people === "no-names" ? namesInText(textsOf(table, guess)) : [],
  };
}

function examplesOf({ records }: RecordTable, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of records) {
    const cell = cells[column]?.trim() ?? "";
    if (cell !== "") found.add(cell.slice(0, 120));
    if (found.size === examplesShown) break;
  }
  return [...found];
}

function textsOf({ records }: RecordTable, { mapping }: Guess): readonly string[] {
  const places = mapping.columns.flatMap(({ holds }, at) =>
    holds.as === "title" || holds.as === "summary" ? [at] : [],
  );
  return records.map(({ cells }) => places.map((at) => cells[at] ?? "").join("\n"));
}

function examined({
  graph,
  problems,
}: ParseOutcome): Omit<Examined, "middle" | "kinds" | "names" | "sources"> {
  if (graph === null)
    return { events: 0, withoutDate: 0, span: null, actors: [], problems, sample: null };
  const names = new Map(graph.actors.map(({ id, name }) => [id, Object.values(name)[0] ?? id]));
  const counts = new Map<string, number>();
  for (const { actor } of graph.participations) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  let [start, end, withoutDate] = [Infinity, -Infinity, 0];
  for (const { date } of graph.events) {
    const known = dateOf(date)?.known;
    if (known === undefined) withoutDate += 1;
    else [start, end] = [Math.min(start, known.earliest), Math.max(end, known.latest)];
  }
  return {
    events: graph.events.length,
    withoutDate,
    span: start <= end ? { start, end } : null,
    actors: [...counts]
      .map(([id, count]) => ({ name: names.get(id) ?? id, count }))
      .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, actorsListed),
    problems,
    sample: sampleOf(graph),
  };
}

/** Who is only spoken about shares nothing. */
function sharedBy(focus: string | undefined, { participations }: EventGraph): number {
  const own = new Set<string>();
  const ofOthers = new Set<string>();
  for (const { event, actor, role } of participations)
    if (role !== "subject") (actor === focus ? own : ofOthers).add(event);
  return [...own].filter((event) => ofOthers.has(event)).length;
}

/** The first events, those in the middle of the picture before all others. */
function sampleOf(graph: EventGraph): EventGraph {
  if (graph.events.length <= sampleSize) return graph;
  const { focus, partners } = graph.meta;
  const central = new Set([focus, ...partners]);
  const ranks = new Map<string, number>();
  for (const { event, actor } of graph.participations)
    ranks.set(event, (ranks.get(event) ?? 0) + (actor === focus ? 2 : central.has(actor) ? 1 : 0));
  const kept = new Set<string>();
  for (const wanted of [...new Set(ranks.values()), 0].toSorted((a, b) => b - a))
    for (const { id } of graph.events)
      if (kept.size < sampleSize && (ranks.get(id) ?? 0) === wanted) kept.add(id);
  const participations = graph.participations.filter(({ event }) => kept.has(event));
  const present = new Set([...central, ...participations.map(({ actor }) => actor)]);
  return {
    ...graph,
    events: graph.events.filter(({ id }) => kept.has(id)),
    participations,
    actors: graph.actors.filter(({ id }) => present.has(id)),
    citations: graph.citations.filter(({ event }) => kept.has(event)),
  };
}
