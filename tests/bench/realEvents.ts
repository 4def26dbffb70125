import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EventGraph } from "../../src/model/eventGraph.ts";

/**
 * 90,730 real events of 2014 between 7,128 actors, as an event graph. They are no part of the program:
 * whoever has the file names its folder in MUSUBI_DATASETS, else it is looked for beside the checkout.
 */
const root = resolve(import.meta.dirname, "../..");
const folder = process.env["MUSUBI_DATASETS"] ?? resolve(root, "../shared/datasets");
const file = join(folder, "icews14_events.tsv.gz");

/** Writes the event graph into the folder; null where there is no such file. */
export function writeRealEvents(into: string, name: string): { readonly bytes: number } | null {
  const read = realEvents();
  if (read === null) {
    console.log(`\nThere is no ${file}: 90,730 real events are left out.`);
    return null;
  }
  const text = JSON.stringify(read());
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, name), text);
  return { bytes: Buffer.byteLength(text) };
}

/** What reads and gives them; null where there is no such file. */
export function realEvents(): (() => EventGraph) | null {
  if (!existsSync(file)) return null;
  return () => graphOfRows(rowsOf(gunzipSync(readFileSync(file)).toString("utf8")));
}

/** Date, source, relation, target. */
type Row = readonly string[];

function rowsOf(tsv: string): readonly Row[] {
  return tsv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** Everything about them from Japan's side. */
export function graphOfRows(rows: readonly Row[]): EventGraph {
  const idOf = ids();
  const focus = "japan";
  const actors = new Map<string, string>();
  const types = new Map<string, string>();
  const met = new Map<string, number>();
  const events = rows.map(([date = "", source = "", relation = "", target = ""], at) => {
    const [one, type, other] = [
      idOf("actor", source),
      idOf("type", relation),
      idOf("actor", target),
    ];
    actors.set(one, source).set(other, target);
    types.set(type, relation);
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      if (a === focus) met.set(b, (met.get(b) ?? 0) + 1);
    return {
      id: `${date}-${at}`,
      date,
      type,
      one,
      other,
      title: `${source}: ${relation}: ${target}`,
    };
  });
  return {
    musubi: "1.0",
    meta: {
      id: "events-of-2014",
      title: { en: "Events of 2014" },
      description: { en: "Who did what to whom in 2014, as news agencies reported it." },
      defaultLanguage: "en",
      languages: ["en"],
      asOf: "2014-12-31",
      licence: "see the data set",
      focus,
      partners: [...met]
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 4)
        .map(([actor]) => actor),
    },
    actors: [...actors].map(([id, name]) => ({ id, kind: "other", name: { en: name } })),
    relations: [],
    events: events.map(({ id, date, type, title }) => ({
      id,
      type,
      title: { en: title },
      date,
      dateBasis: "stated",
      status: "happened",
    })),
    participations: events.flatMap(({ id, one, other }) =>
      [
        { event: id, actor: one, role: "initiator" } as const,
        { event: id, actor: other, role: "recipient" } as const,
      ].slice(0, one === other ? 1 : 2),
    ),
    links: [],
    sources: [{ id: "icews", kind: "dataset", title: "ICEWS14", language: "en" }],
    citations: events.map(({ id }, at) => ({
      event: id,
      source: "icews",
      locator: String(at + 1),
      stance: "supports",
    })),
    eventTypes: [...types].map(([id, name]) => ({ id, name: { en: name } })),
    topics: [],
    stories: [],
  };
}

/** Ids in plain letters: "Citizen (Thailand)" → "citizen-thailand", and a number behind where that is taken. */
function ids(): (table: string, name: string) => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (table, name) => {
    const key = `${table} ${name}`;
    let id = known.get(key);
    if (id !== undefined) return id;
    const plain =
      name
        .normalize("NFD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .replaceAll(/^-|-$/gu, "") || table;
    id = plain;
    for (let next = 2; taken.has(`${table} ${id}`); next += 1) id = `${plain}-${next}`;
    taken.add(`${table} ${id}`);
    known.set(key, id);
    return id;
  };
}
