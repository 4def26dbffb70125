// @vitest-environment node
import { expect, test } from "vitest";
import { readLargeJson } from "../../../../src/io/import/readLargeJson.ts";
import { parseText } from "../../../../src/model/parse/parse.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { meaningErrors, shapeErrors, warnings } from "../../../fixtures/problemCases.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<readonly [string, string, unknown]>([
  ["none", "", minimalGraph()],
  ...[...shapeErrors, ...meaningErrors, ...warnings].map(
    ([code, place, changes]) => [code, place, changedGraph(changes)] as const,
  ),
])(
  "a large event graph is read as its text is, with the same problems: %s %s",
  async (_, __, graph) => {
    const text = JSON.stringify(graph, null, 2);
    const read = await readLargeJson(bytesOf(text));
    // What does not say that it is one is left to the others.
    expect(read === null).toBe(!text.includes('"musubi"'));
    if (read !== null) expect(read).toEqual({ kind: "graph", outcome: parseText(text) });
  },
);

test.each([
  "[]",
  '{ "events": [] }',
  '{ "musubi": "1.0", "events": [,] }',
  '\uFEFF{ "musubi": "1.0" }',
])("%s is left to who reads all of its text", async (text) => {
  expect(await readLargeJson(bytesOf(text))).toBeNull();
});
