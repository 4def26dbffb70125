import { expect, it } from "vitest";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { parseValue } from "../../../../src/model/parse/parse.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import { warnings } from "../../../fixtures/problemCases.ts";
import { expectProblems } from "./expectProblems.ts";

expectProblems("warning", warnings);

it("warns without costing anything", () => {
  for (const [, , changes] of warnings) {
    const given = changedGraph(changes) as EventGraph;
    const { graph, read } = parseValue(given);
    expect(read).toEqual({ events: 2, kept: 2 });
    expect(graph?.participations).toHaveLength(given.participations.length);
    expect(graph?.stories).toHaveLength(1);
  }
});
