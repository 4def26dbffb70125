import { expect, test } from "vitest";
import { jsonOf, mostSent } from "../../../../src/app/host/hostData.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";

const itself: unknown[] = [];
itself.push({ in: itself });
const sparse: unknown[] = [];
sparse.length = 4_000_000_000;
/** Every level holds the next one twice: 2^60 values in sixty objects. */
const doubled = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ a: inner, b: inner }), {});
const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []);
const touchy = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("no");
    },
  },
);

test.each([
  ["a graph that holds itself", itself, "contains itself"],
  ["a BigInt", { events: [1n] }, "BigInt"],
  ["a function", { events: [() => 1] }, "function"],
  ["a symbol", { events: Symbol("x") }, "symbol"],
  ["a number that is none", { events: [Number.NaN] }, "NaN"],
  ["a port", { port: new MessageChannel().port1 }, "cannot be read as data"],
  ["a map", new Map(), "Map"],
  ["a date", { date: new Date(0) }, "Date"],
  ["a file", new File([], "x.json"), "File"],
  ["a text of 50 MB", "x".repeat(50_000_000), `${mostSent} characters`],
  ["50 MB in one field", { title: "x".repeat(50_000_000) }, `${mostSent} characters`],
  ["a list with holes", { events: sparse }, `${mostSent} characters`],
  ["objects within each other without end", doubled, `${mostSent} characters`],
  ["a hundred thousand levels", deep, "100 levels"],
  ["a proxy that throws", { events: touchy }, "gives no value"],
  [
    "a getter that throws",
    {
      get events() {
        throw new Error("no");
      },
    },
    "gives no value",
  ],
])("%s is refused in words", (_, data, words) => {
  const started = performance.now();
  const read = jsonOf(data);
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  minimalGraph(),
  { musubi: "1.1", left: undefined, list: [[null, true, 1.5]] },
  "text",
  null,
])("what JSON can say is read as JSON does", (data) => {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  expect(jsonOf(data)).toEqual({ ok: true, value: text });
});
