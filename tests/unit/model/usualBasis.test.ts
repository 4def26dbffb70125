import { expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { differsInBasis } from "../../../src/model/usualBasis.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

test("what is usual is what most dates of the same source are", () => {
  const source = (id: string) =>
    ({ id, kind: "article", title: id.toUpperCase(), language: "en" }) as const;
  const made = graphFromText(
    `
      a: 2021  talks japan italy
      b: 2022  talks japan nato
      c: 2023  talks japan nato
      d: 2024  talks japan italy
      e: 2025  talks japan italy
    `,
    {
      tables: {
        sources: [source("exact"), source("guess")],
        citations: ["exact", "exact", "exact", "guess", "guess"].map((of, at) => ({
          event: "abcde"[at] ?? "",
          source: of,
          locator: "1",
          stance: "supports",
        })),
      },
    },
  );
  const inferred = new Set(["b", "d", "e"]);
  const events = made.events.map((event) =>
    inferred.has(event.id) ? { ...event, dateBasis: "inferred" as const } : event,
  );
  const index = indexGraph({ ...made, events });
  expect(index.events.filter(differsInBasis(index)).map(({ id }) => id)).toEqual(["b"]);
});
