import { expect, it } from "vitest";
import type { Citation } from "../../../../src/model/eventGraph.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { citationUse, type CitationUse } from "../../../../src/model/sourceRows.ts";
import { inferredActors } from "../../../../src/views/details/event/participantRows.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";

const cited = (rest: Partial<Citation>): Citation => ({
  event: "rome",
  source: "print",
  locator: "1",
  stance: "supports",
  ...rest,
});

it.each<[Partial<Citation>, CitationUse]>([
  [{}, "plain"],
  [{ field: "status", value: "happened", source: "known", stance: "contradicts" }, "standing"],
  [{ field: "title", value: "Nobou Kishi", stance: "mentions" }, "variant"],
  [{ field: "date", value: "2022-06-07", source: "known" }, "basis"],
  [{ field: "date", value: "2025-03-30", source: "known", stance: "contradicts" }, "variant"],
])("takes %j as %s", (rest, use) => {
  const citation = cited(rest);
  const source = detailedGraph.sources.find(({ id }) => id === citation.source);
  expect(citationUse(citation, source)).toBe(use);
});

it("knows whose names the source leaves open", () => {
  const index = indexGraph({
    ...detailedGraph,
    citations: [
      cited({
        source: "known",
        field: "participations",
        value: "Giorgia Meloni, Italy, Someone Else",
      }),
    ],
  });
  const rome = index.eventById.get("rome");
  if (rome === undefined) throw new Error("no event");
  const { actors, citations } = inferredActors(index, rome);
  expect([...actors]).toEqual(["giorgia-meloni", "italy"]);
  expect(citations).toHaveLength(1);
});
