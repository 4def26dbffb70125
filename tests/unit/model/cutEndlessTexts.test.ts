import { expect, it } from "vitest";
import { cutEndlessTexts } from "../../../src/model/cutEndlessTexts.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

it("cuts what is endless and nothing else", () => {
  const graph = minimalGraph();
  const [source] = graph.sources;
  if (source === undefined) throw new Error("The minimal graph has a source.");
  const long = "x".repeat(1_000_000);
  const cut = cutEndlessTexts({ ...graph, sources: [{ ...source, title: long }] });
  expect(cut.sources[0]?.title).toBe(`${"x".repeat(4000)}…`);
  expect({ ...cut, sources: [source] }).toEqual({ ...graph, sources: [source] });
});

it("leaves ids whole, however long, so that rows still refer to them", () => {
  const long = "e".repeat(10_000);
  const text = JSON.stringify(minimalGraph()).replaceAll("2023-01-10-rome", long);
  const cut = cutEndlessTexts(JSON.parse(text) as ReturnType<typeof minimalGraph>);
  const ids = [cut.events[0]?.id, cut.participations[0]?.event, cut.citations[0]?.event];
  expect(ids.map((id) => id?.length)).toEqual([10_000, 10_000, 10_000]);
});

it("does not cut a character in two", () => {
  const graph = minimalGraph();
  const title = { en: `${"x".repeat(3999)}${"🪢".repeat(10)}`, de: "kurz" };
  const cut = cutEndlessTexts({ ...graph, meta: { ...graph.meta, title } });
  expect(cut.meta.title["en"]?.isWellFormed()).toBe(true);
});
