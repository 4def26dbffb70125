import { expect, it } from "vitest";
import { jsonKind } from "../../../../src/io/import/jsonKind.ts";
import { peekJson } from "../../../../src/io/import/peekJson.ts";
import { imported } from "../../../fixtures/openedFile.ts";

const line = "2021-03-05 | Talks | participant Italy, participant Japan";
const one = { date: "2021-03-05", title: "Talks", actors: ["Italy", "Japan"] };

it.each<[string, string]>([
  ["a list", JSON.stringify([one])],
  ["a list in an object", JSON.stringify({ name: "Mine", count: 1, items: [one] })],
  ["a list of events that is no event graph", JSON.stringify({ events: [one] })],
  ["an object a line", `${JSON.stringify(one)}\r\n${JSON.stringify({})}\r\n`],
  [
    "GeoJSON",
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: one, geometry: null }],
    }),
  ],
  [
    "objects of actors",
    JSON.stringify([{ ...one, actors: [{ name: "Italy" }, { id: 2, name: "Japan" }] }]),
  ],
  ["lists of cells", JSON.stringify([Object.keys(one), Object.values(one)])],
  [
    "a table that pandas splits",
    JSON.stringify({ columns: Object.keys(one), index: [0], data: [Object.values(one)] }),
  ],
  [
    "fields of every type",
    JSON.stringify([{ ...one, __proto__x: 1, more: { deep: { er: 1 } }, none: null, yes: true }]),
  ],
])("opens %s", async (_, json) => {
  expect((await imported("own.json", json)).events[0]).toBe(line);
});

it("flattens objects inside by one level", async () => {
  const { events } = await imported(
    "own.json",
    JSON.stringify([
      { when: { date: "2021-03-05" }, title: "Talks", place: { city: "Rome", code: 7 } },
    ]),
  );
  expect(events).toEqual(["2021-03-05 | Talks"]);
});

it("lists what is no object", async () => {
  const { events, problems } = await imported("own.json", JSON.stringify([one, null, "x", one]));
  expect([events.length, problems]).toEqual([2, ["unreadable-entries"]]);
});

it("lists the broken lines of JSON Lines", async () => {
  const { events, problems } = await imported(
    "own.jsonl",
    `${JSON.stringify(one)}\n${JSON.stringify(one)}\n{"date":\n`,
  );
  expect([events.length, problems]).toEqual([2, ["unreadable-entries"]]);
});

it("leaves to Musubi what is an event graph, whole or not", () => {
  const kindOf = (value: unknown) =>
    jsonKind({ bytes: new Uint8Array(), text: JSON.stringify(value) });
  expect(kindOf({ musubi: "1.1", nodes: [], links: [{}] })).toBeNull();
  expect(kindOf({ meta: {}, actors: [{ id: "a" }], events: [{ id: "e" }] })).toBeNull();
  expect(kindOf({ events: [{ id: "e", title: { en: "A" } }] })).toBeNull();
  expect(kindOf([])).toBeNull();
  expect(kindOf([1, 2])).toBeNull();
  expect(kindOf({})).toBeNull();
});

it.each([
  [
    '{"type":"bundle","objects":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}],"more":1}',
    { type: "bundle", objects: [{ id: "a" }, { id: "b" }, { id: "c" }], more: 1 },
  ],
  [
    '[{"a":"\\u00e4\\"","b":[1,2.5,-3,4,5],"c":{"d":null}},',
    [{ a: 'ä"', b: [1, 2.5, -3], c: { d: null } }],
  ],
  ['{"a":[[[[[[[[1]]]]]]]],"b":true}', { a: [[[[[]]]]], b: true }],
  ['{"a":1,"b', { a: 1 }],
  ['{"a": nonsense', {}],
  ["plain", undefined],
])("peeks into %s", (text, value) => {
  expect(JSON.stringify(peekJson({ bytes: new Uint8Array(), text }))).toBe(JSON.stringify(value));
});
