import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { graphFormats, writeGraph } from "../../../src/io/export/graphFormats.ts";
import { importFile } from "../../../src/io/import/importFile.ts";
import type { EventGraph } from "../../../src/model/eventGraph.ts";
import { parseText } from "../../../src/model/parse/parse.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const options = { numRuns: 12, endOnFailure: true } as const;

const format = (id: string) => {
  const found = graphFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no format "${id}".`);
  return found;
};

async function back(graph: EventGraph, id: string) {
  const written = format(id);
  const bytes = await writeGraph(written, graph, { language: "en" });
  const outcome = await importFile(`file${written.extension}`, bytes);
  expect(outcome.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return outcome.graph;
}

const wellFormed = fc.string({ unit: "grapheme" }).map((text) => text.toWellFormed());
/** What programs for tables, XML and the rest stumble over. */
const hard = fc.constantFrom(
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'=1",
  "'",
  "",
  " ",
  " a ",
  "a\r\nb",
  "a\rb",
  "\n",
  "a;b",
  '["a"]',
  "_x000D_",
  "\u0000",
  "\u001F",
  "]]>",
  "<&>\"'",
  "🙂",
  "שלום",
  'a,b"c"',
  "-44",
  "0012",
  "1e5",
  "TRUE",
  "2024-01-01",
);
const text = fc.oneof(hard, wellFormed);
const localized = fc
  .record({ en: text }, { requiredKeys: ["en"] })
  .chain(({ en }) =>
    fc.option(text, { nil: undefined }).map((de) => (de === undefined ? { en } : { en, de })),
  );

/** A sound graph with hard texts in every free field. */
const graphs: fc.Arbitrary<EventGraph> = fc
  .record({
    title: localized,
    summary: localized,
    name: localized,
    alias: fc.array(text),
    note: localized,
    words: text,
    colour: text,
  })
  .map(({ title, summary, name, alias, note, words, colour }) => {
    const graph = minimalGraph();
    const [rome, ...events] = graph.events;
    const [japan, ...actors] = graph.actors;
    const [article] = graph.sources;
    const raw = {
      ...graph,
      events: [{ ...rome, title, summary, dateText: words, dateNote: note, colour }, ...events],
      actors: [{ ...japan, name, aliases: alias }, ...actors],
      sources: [{ ...article, title: words, note }],
    };
    const { graph: parsed } = parseText(JSON.stringify(raw));
    return parsed ?? graph;
  });

describe.each(["musubi", "csv", "xlsx"])("%s", (id) => {
  it("comes back as it was, whatever stands in the texts", async () => {
    const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
    expect(graph && (await back(graph, id))).toEqual(graph);
    await fc.assert(
      fc.asyncProperty(graphs, async (one) => {
        expect(await back(one, id)).toEqual(one);
      }),
      options,
    );
  });
});
