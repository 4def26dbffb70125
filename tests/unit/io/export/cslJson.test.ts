import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cslDate, cslJson } from "../../../../src/io/export/cslJson.ts";
import { anyRecord, bare, dateOf, rome } from "./citedSamples.ts";

test("an event and each document it stands on are an item", () => {
  expect(JSON.parse(cslJson(rome))).toEqual([
    {
      id: "2023-01-10-rome",
      type: "webpage",
      title: "Talks in Rome",
      "container-title": "Japan’s security ties",
      "event-date": { "date-parts": [[2023, 1, 10]] },
      URL: "https://example.org/musubi/?v=1&sel=event:2023-01-10-rome",
      accessed: { "date-parts": [[2026, 11, 23]] },
      language: "en",
      note: "10 January 2023. Data as of 22 November 2026, CC-BY-4.0. Sources: Anita Faake, Japan und USA stärken Sicherheitskooperation, 29 March 2025. In German. ¶ 2, 3. Ohne alles. In German.",
    },
    {
      id: "japan-us-ministers",
      type: "article-newspaper",
      title: "Japan und USA stärken Sicherheitskooperation",
      author: [{ literal: "Anita Faake" }],
      issued: { "date-parts": [[2025, 3, 29]] },
      language: "de",
      note: "¶ 2, 3",
    },
    { id: "bare", type: "article-newspaper", title: "Ohne alles", language: "de" },
  ]);
});

describe("a date is given as far as it is known", () => {
  test.each([
    ["2024-07-28", { "date-parts": [[2024, 7, 28]] }],
    ["2024-07", { "date-parts": [[2024, 7]] }],
    ["2024", { "date-parts": [[2024]] }],
    ["2024-22", { "date-parts": [[2024]], season: 2 }],
    ["1998-01~", { "date-parts": [[1998, 1]], circa: true }],
    [
      "2023-01-09/2023-01",
      {
        "date-parts": [
          [2023, 1, 9],
          [2023, 1],
        ],
      },
    ],
    ["[..2035]", { literal: "by 2035" }],
    ["-0043", { literal: "44 BCE" }],
  ])("%s", (edtf, csl) => {
    expect(cslDate(dateOf(edtf), "en")).toEqual(csl);
  });
});

test("whatever the words are, it is JSON whose items have what the schema requires", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const items = JSON.parse(cslJson(record)) as Record<string, unknown>[];
      const documents = record.sources.filter(({ source }) => source.kind !== "public-knowledge");
      expect(items).toHaveLength(documents.length + 1);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const [at, item] of items.entries()) {
        expect(item["id"]).toMatch(/^[A-Za-z0-9-]+$/u);
        expect(["webpage", "article-newspaper", "document", "treaty", "dataset"]).toContain(
          item["type"],
        );
        expect(item["title"]).toBeTypeOf("string");
        expect(Object.values(item)).not.toContain(null);
        const source = documents[at - 1]?.source;
        if (source !== undefined) {
          expect("author" in item).toBe(source.author !== undefined);
          expect("publisher" in item).toBe(source.publisher !== undefined);
          if (source.published === undefined) expect(item).not.toHaveProperty("issued");
          if (source.url === undefined) expect(item).not.toHaveProperty("URL");
        }
      }
    }),
  );
});

test("kinds of documents keep their type", () => {
  const types = (["statement", "treaty", "dataset", "other"] as const).map((kind) => {
    const items = JSON.parse(
      cslJson({ ...rome, sources: [{ source: { ...bare, kind }, places: "" }] }),
    ) as { type: string }[];
    return items[1]?.type;
  });
  expect(types).toEqual(["document", "treaty", "dataset", "document"]);
});
