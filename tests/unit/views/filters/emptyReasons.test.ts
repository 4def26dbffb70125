import { expect, it } from "vitest";
import { noFilters } from "../../../../src/model/filter.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { emptyReasons } from "../../../../src/views/filters/changedFilters.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";

const index = indexGraph(detailedGraph);

it("names the fewest filters that exclude each other, and what each would give back", () => {
  const { together, ways, alone } = emptyReasons(index, {
    ...noFilters,
    partner: ["italy"],
    year: [1965],
    source: ["web", "print", "known"],
  });
  expect(together).toEqual([
    { facet: "partner", value: "italy" },
    { facet: "year", value: 1965 },
  ]);
  expect(ways).toEqual([
    { filter: { facet: "year", value: 1965 }, count: 2 },
    { filter: { facet: "partner", value: "italy" }, count: 1 },
  ]);
  expect(alone).toEqual([]);
});

it("blames a text that nothing contains alone", () => {
  const { together } = emptyReasons(index, { ...noFilters, partner: ["italy"], text: "zzz" });
  expect(together).toEqual([{ facet: "text", value: "zzz" }]);
});
