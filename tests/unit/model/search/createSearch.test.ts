import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { createSearch, type Search } from "../../../../src/model/search/createSearch.ts";
import type { SearchDocument } from "../../../../src/model/search/searchDocuments.ts";
import { markedPieces, whyFound } from "../../../../src/model/search/whyFound.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { graphPicture } from "../../../fixtures/graphPicture.ts";

const commands: readonly SearchDocument[] = [
  { kind: "command", id: "dark", parts: [{ field: "title", text: "Dunkle Farben" }] },
];

function readAll(search: Search): Search {
  while (search.read(7) < search.size);
  return search;
}

const graph = {
  ...detailedGraph,
  actors: detailedGraph.actors.map((actor) => {
    if (actor.id === "south-korea")
      return {
        ...actor,
        name: { en: "South Korea", de: "Südkorea", ko: "대한민국" },
        aliases: ["Suedkorea"],
      };
    return actor.id === "fumio-kishida"
      ? { ...actor, name: { en: "Fumio Kishida", ja: "岸田文雄" }, aliases: ["Kishida Fumio"] }
      : actor;
  }),
};
const search = readAll(createSearch(indexGraph(graph), commands));
const hitsOf = (query: string) => search.find(query).flatMap(({ hits }) => hits);
const found = (query: string) =>
  hitsOf(query).map(({ document }) => `${document.kind}:${document.id}`);

describe("finds", () => {
  test.each([
    ["Kishida Fumio", "actor:fumio-kishida"],
    ["岸田", "actor:fumio-kishida"],
    ["雄", "actor:fumio-kishida"],
    ["Suedkorea", "actor:south-korea"],
    ["Südkorea", "actor:south-korea"],
    ["sudkor", "actor:south-korea"],
    ["한국", ""],
    ["민국", "actor:south-korea"],
    ["Kishda", "actor:fumio-kishida"],
    ["Fumo Kisihda", "actor:fumio-kishida"],
    ["dunkle", "command:dark"],
    ["Ohne Adresse", "source:print"],
    ["Japan", "actor:japan"],
    ["Rome talks", "event:rome"],
    ["constructor", ""],
    ["__proto__", ""],
  ])("%s → %s first", (query, first) => {
    expect(found(query)[0] ?? "").toBe(first);
  });

  test("a relationship by both of its names, in any order", () => {
    expect(found("korea japan")).toContain("relationship:japan~south-korea");
  });
  test("an event by who took part, its place, its summary and its source", () => {
    for (const query of ["Kishida Meloni", "decide", "Ein Artikel Rome"])
      expect(found(query)).toContain("event:rome");
  });
  test("only what holds all words", () => {
    expect(found("Rome Korea")).toEqual([]);
  });
  test("nothing by no words", () => {
    expect(found(" – ")).toEqual([]);
  });
});

describe("says why", () => {
  const why = (query: string, shown: string) => {
    const [hit] = hitsOf(query);
    const reason = hit && whyFound(hit, shown);
    const text = reason?.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
    return `${reason?.field}: ${text}`;
  };
  test.each([
    ["Korea South", "South Korea", "title: [South] [Korea]"],
    ["대한", "South Korea", "title: [대한]민국"],
    ["岸田文", "Fumio Kishida", "title: [岸田文]雄"],
    ["Nobou", "Nobuo Kishi", "alias: [Nobou] Kishi"],
    ["decide", "Rome talks", "summary: They [decide] to open talks."],
  ])("%s", (query, shown, expected) => {
    expect(why(query, shown)).toBe(expected);
  });

  test("with a piece of a long text", () => {
    const text = `${"word ".repeat(80)}needle ${"word ".repeat(80)}`;
    const hit = {
      document: { kind: "event" as const, id: "x", parts: [{ field: "summary" as const, text }] },
      terms: new Set(["nedle", "needle"]),
    };
    const pieces = whyFound(hit, "title")?.pieces ?? [];
    expect(pieces.find(({ marked }) => marked)?.text).toBe("needle");
    expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(120);
  });
});

test("marked pieces, joined, are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, terms) => {
      const pieces = markedPieces(text, new Set(terms));
      expect(pieces.map(({ text }) => text).join("")).toBe(text);
    }),
  );
});

test("in every graph, every actor and event is found by its own name, and the reason is in it", () => {
  fc.assert(
    fc.property(graphPicture(), (picture) => {
      const index = indexGraph(graphFromText(picture));
      const search = readAll(createSearch(index, []));
      for (const actor of index.graph.actors) {
        const name = actor.name["en"] ?? "";
        const hits = search.find(name).flatMap(({ hits }) => hits);
        const own = hits.find(({ document: { kind, id } }) => kind === "actor" && id === actor.id);
        expect(own).toBeDefined();
        expect(own && whyFound(own, name)?.pieces.some(({ marked }) => marked)).toBe(true);
      }
      const events = search.find("title").find(({ kind }) => kind === "event");
      expect(events?.total).toBe(index.events.length);
    }),
    { numRuns: 40 },
  );
});

test("no question stops it, and no more is handed out than a screen shows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (query) => {
      for (const { total, hits } of search.find(query)) {
        expect(hits.length).toBeLessThanOrEqual(Math.min(total, 8));
        for (const { terms } of hits) expect(terms.size).toBeGreaterThan(0);
      }
    }),
  );
});

test("what is not read yet is not found, and reading can go on", () => {
  const half = createSearch(indexGraph(graph), commands);
  expect(half.find("dunkle")).toEqual([]);
  expect(half.read(1)).toBe(1);
  expect(half.find("dunkle")).toHaveLength(1);
  expect(half.find("Rome talks")).toEqual([]);
  expect(readAll(half).find("Rome talks")).not.toEqual([]);
});
