import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { epochDayToIso } from "../../../../src/model/dates/calendar.ts";
import { citedSource } from "../../../../src/model/citation.ts";
import { dateOf } from "../../../../src/model/dates/dateOf.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { alliancesOf } from "../../../../src/model/memberships.ts";
import { parseText } from "../../../../src/model/parse/parse.ts";

vi.mock("../../../../src/model/dates/parseEdtf.ts", { spy: true });

const text = readFileSync("data/japan-security.json", "utf8");
let graph: EventGraph;

beforeAll(() => {
  const read = parseText(text).graph;
  if (read === null) throw new Error("The default data cannot be read.");
  graph = read;
});

test("no date of a file is parsed twice, whatever asks for it", () => {
  expect(parseEdtf).toHaveBeenCalled();
  const parsed = vi.mocked(parseEdtf).mock.calls.map(([edtf]) => edtf);
  expect(new Set(parsed).size).toBe(parsed.length);
  const { events } = indexGraph(graph);
  alliancesOf(graph);
  for (const source of graph.sources) citedSource(source);
  for (const { row, date } of events) expect(date).toBe(dateOf(row.date));
  expect(dateOf(graph.meta.asOf)).not.toBeNull();
  expect(parseText(text).graph).toEqual(graph);
  expect(vi.mocked(parseEdtf).mock.calls).toHaveLength(parsed.length);
});

test("a graph is written as it was read: its rows hold no parsed dates", () => {
  const { events, relations, sources } = JSON.parse(text) as EventGraph;
  const written = JSON.parse(JSON.stringify(graph)) as EventGraph;
  expect([written.events, written.relations, written.sources]).toEqual([
    events,
    relations,
    sources,
  ]);
});

test("what is no date, or not given, is none; a very long text is not kept", () => {
  expect([dateOf(undefined), dateOf("soon")]).toEqual([null, null]);
  const long = "1".repeat(3000);
  const before = vi.mocked(parseEdtf).mock.calls.length;
  expect([dateOf(long), dateOf(long)]).toEqual([null, null]);
  expect(vi.mocked(parseEdtf).mock.calls).toHaveLength(before + 2);
});

test("a long set of days is read once too", () => {
  const days = Array.from({ length: 12 }, (_, at) => `2024-01-${String(at + 10)}`);
  expect(dateOf(`[${days.join(",")}]`)).toBe(dateOf(`[${days.join(",")}]`));
});

test("a date that is in use stays, however many others are read", () => {
  const used = dateOf("[1850,1860]");
  for (let day = 0; day < 220_000; day += 1) {
    dateOf(epochDayToIso(day));
    if (day % 50_000 === 0 && dateOf("[1850,1860]") !== used) throw new Error(`lost at ${day}`);
  }
  expect(dateOf("[1850,1860]")).toBe(used);
});
