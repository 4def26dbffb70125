import fc from "fast-check";
import { expect, it } from "vitest";
import { graphFormats, writeGraph } from "../../../src/io/export/graphFormats.ts";
import { importFile } from "../../../src/io/import/importFile.ts";
import { bytesSource } from "../../../src/io/import/parquet/byteSource.ts";
import { openParquet } from "../../../src/io/import/parquet/parquetFile.ts";
import { daysOf, runsOf } from "../../../src/io/parquetLayout.ts";
import { isWithin } from "../../../src/model/dates/dayWindow.ts";
import { dateOf } from "../../../src/model/dates/dateOf.ts";
import { compareDates } from "../../../src/model/dates/fuzzyDate.ts";
import type { EventGraph } from "../../../src/model/eventGraph.ts";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { edtfText } from "../../fixtures/edtfText.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const parquet = graphFormats.find(({ id }) => id === "parquet");

const written = async (graph: EventGraph): Promise<Uint8Array> => {
  if (parquet === undefined) throw new Error("There is no Parquet.");
  return writeGraph(parquet, graph, { language: "en" });
};

/** As many events of one pair as are wanted. */
function manyEvents(count: number): EventGraph {
  const { events, participations, citations, ...rest } = graphFromText("2010 meeting a b  Talks");
  const ids = Array.from({ length: count }, (_, at) => `e${at}`);
  return {
    ...rest,
    events: ids.flatMap((id) => events.map((event) => ({ ...event, id }))),
    participations: ids.flatMap((id) => participations.map((row) => ({ ...row, event: id }))),
    citations: ids.flatMap((id) => citations.map((row) => ({ ...row, event: id }))),
  };
}

const day = fc.integer({ min: -800_000, max: 40_000 });

it("says by days alone what a window shows, and in which order, as the page does", () => {
  fc.assert(
    fc.property(edtfText(), day, fc.nat(4000), (edtf, start, length) => {
      const window = { start, end: start + length };
      const [days, runs, date] = [daysOf(edtf), runsOf(edtf), dateOf(edtf)];
      const inRuns = runs?.some(([first, last]) => first <= window.end && last >= start) ?? true;
      // The two conditions of data/README.md.
      const possibly =
        days === null || (days.possibleFirst <= window.end && days.possibleLast >= start && inRuns);
      const certainly =
        days !== null && days.certainFirst >= start && days.certainLast <= window.end;
      expect([possibly, certainly]).toEqual([
        isWithin(date, window, "possible"),
        isWithin(date, window, "certain"),
      ]);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(edtfText(), edtfText(), (a, b) => {
      const [one, other] = [daysOf(a), daysOf(b)];
      if (one === null || other === null) return;
      const byDays =
        one.firstDay - other.firstDay ||
        one.lastDay - other.lastDay ||
        (a < b ? -1 : a > b ? 1 : 0);
      expect(Math.sign(byDays)).toBe(Math.sign(compareDates(dateOf(a), dateOf(b))));
    }),
  );
});

it("keeps the order of every table, also where it is not that of the events", async () => {
  const graph = graphFromText(
    Array.from(
      { length: 9 },
      (_, at) => `201${at} meeting japan italy nato(subject)  Talks ${at}`,
    ).join("\n"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...graph.participations], { minLength: 5 }),
      fc.shuffledSubarray([...graph.citations], { minLength: 2 }),
      fc.shuffledSubarray([...graph.events], { minLength: 9 }),
      async (participations, citations, events) => {
        const { graph: mixed } = parseValue({ ...graph, participations, citations, events });
        if (mixed === null) throw new Error("The graph is not sound.");
        const { graph: back } = await importFile("a.parquet", await written(mixed));
        expect(back).toEqual(mixed);
      },
    ),
    { numRuns: 15 },
  );
});

it("keeps what the format does not know, in every table and beside them, and half a character", async () => {
  const raw = JSON.parse(
    JSON.stringify(minimalGraph(), (key, value: unknown) =>
      Array.isArray(value) && value.every((one) => typeof one === "object")
        ? value.map((row: object) => ({ ...row, "x-own": { key, deep: [1, { __proto_: null }] } }))
        : value,
    ),
  ) as Record<string, unknown>;
  const { graph } = parseValue({ ...raw, "x-tool": { version: 2 } });
  expect(graph?.events[0]).toHaveProperty("x-own");
  if (graph === null) return;
  const [event, ...events] = graph.events;
  const half = { ...event, title: { ...event?.title, en: "a \uD83D b" } };
  const odd = { ...graph, events: [half, ...events] } as EventGraph;
  const { graph: back } = await importFile("a.parquet", await written(odd));
  expect(back).toEqual(odd);
});

it("is the same file for the same graph, in groups of rows that are bounded", async () => {
  const graph = manyEvents(9000);
  const bytes = await written(graph);
  expect(Buffer.from(await written(graph)).equals(bytes)).toBe(true);
  const { groups, rows, metadata } = await openParquet(bytesSource(bytes));
  expect([rows, groups.map((group) => group.rows)]).toEqual([9000, [8192, 808]]);
  expect([...metadata.keys()]).toEqual([
    "musubi",
    ...["meta", "actors", "relations", "sources", "eventTypes", "topics", "stories"].map(
      (name) => `musubi.${name}`,
    ),
  ]);
  const { graph: back } = await importFile("a.parquet", bytes);
  expect(back).toEqual(graph);
});

it("reports how far it is, and stops when it is no longer wanted", async () => {
  const graph = manyEvents(20_000);
  const end = new AbortController();
  const shares: number[] = [];
  const write = await parquet?.load();
  await expect(
    write?.(graph, {
      ...{ language: "en", signal: end.signal },
      onProgress: (share) => {
        shares.push(share);
        end.abort();
      },
    }),
  ).rejects.toThrow(/abort/iu);
  expect(shares).toEqual([8192 / 20_000]);
  const bytes = await written(graph);
  const again = new AbortController();
  const reading = importFile("a.parquet", bytes, {
    signal: again.signal,
    onProgress: () => again.abort(),
  });
  await expect(reading).rejects.toThrow(/abort/iu);
});
