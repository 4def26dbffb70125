import { expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { sourceUses } from "../../../src/model/sourceUse.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

test("an event counts as supported, contradicted or both, and as mentioned only where neither", () => {
  const source = (id: string) =>
    ({ id, kind: "article", title: id.toUpperCase(), language: "en" }) as const;
  const cite = (event: string, of: string, stance: "supports" | "contradicts" | "mentions") => ({
    event,
    source: of,
    locator: "1",
    stance,
  });
  const graph = graphFromText(
    `
      one: 2022  talks japan italy
      two: 2023  talks japan nato
    `,
    {
      tables: {
        sources: [source("a"), source("b"), source("unused")],
        citations: [
          cite("one", "a", "supports"),
          cite("one", "a", "supports"),
          cite("one", "a", "contradicts"),
          cite("two", "a", "mentions"),
          cite("two", "b", "supports"),
          cite("two", "b", "mentions"),
        ],
      },
    },
  );
  expect(
    sourceUses(indexGraph(graph)).map(({ source, number, ...counts }) => [
      source.id,
      number,
      counts,
    ]),
  ).toEqual([
    ["a", 1, { supports: 1, contradicts: 1, mentions: 1 }],
    ["b", 2, { supports: 1, contradicts: 0, mentions: 0 }],
    ["unused", 3, { supports: 0, contradicts: 0, mentions: 0 }],
  ]);
});
