import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventGraph } from "../../../src/model/eventGraph.ts";
import { indexGraph, type IndexedEvent } from "../../../src/model/graphIndex.ts";
import { parseText } from "../../../src/model/parse/parse.ts";
import { subgraph } from "../../../src/model/subgraph.ts";
import { graph as defaultGraph } from "../../data/defaultData.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("some events of a graph", () => {
  const part = subgraph(minimalGraph(), new Set(["2023-01-10-rome"]));

  test("bring what they need, and nothing else", () => {
    expect(ids(part.events)).toEqual(["2023-01-10-rome"]);
    expect(ids(part.actors)).toEqual(["japan", "italy", "fumio-kishida"]);
    expect(ids(part.relations)).toEqual(["kishida-prime-minister"]);
    expect(part.participations.map(({ actor }) => actor)).toEqual(["fumio-kishida", "italy"]);
    expect(part.links).toEqual([]);
    expect(part.citations).toHaveLength(1);
    expect(ids(part.topics)).toEqual(["defence"]);
    expect(part.stories).toEqual([]);
  });

  test("bring the wider types of theirs", () => {
    const fighter = subgraph(minimalGraph(), new Set(["2035-fighter"]));
    expect(ids(fighter.eventTypes)).toEqual(["cooperation", "project"]);
    expect(ids(fighter.topics)).toEqual([]);
  });

  test("keep the actor of an office, in whose place the person stands", () => {
    const graph = minimalGraph();
    const [rome, ...rest] = graph.participations;
    if (rome === undefined) throw new Error("no participation");
    const { onBehalfOf: _, ...alone } = rome;
    const without = { ...graph, meta: { ...graph.meta, focus: "italy", partners: ["japan"] } };
    const only = subgraph(
      { ...without, participations: [alone, ...rest] },
      new Set(["2023-01-10-rome"]),
    );
    expect(ids(only.actors)).toContain("japan");
    expect(only.meta.partners).toEqual(["japan"]);
  });

  test("all of them are the whole, but for what no event needs", () => {
    const all = subgraph(defaultGraph, new Set(ids(defaultGraph.events)));
    for (const table of ["events", "participations", "links", "citations"] as const)
      expect(all[table]).toEqual(defaultGraph[table]);
  });
});

function expectSound(graph: EventGraph, shown: readonly string[]): void {
  const part = subgraph(graph, new Set(shown));
  const again = parseText(JSON.stringify(part, null, 2));
  expect(again.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
  expect(again.graph).toEqual(part);
  expect(again.read).toEqual({ events: shown.length, kept: shown.length });
  const whole = indexGraph(graph);
  const saying = ({ id, parties, lanes }: IndexedEvent) => ({ id, parties, lanes });
  // Without its parts an event has another place among those of its date.
  expect(new Set(indexGraph(part).events.map(saying))).toEqual(
    new Set(whole.events.filter(({ id }) => shown.includes(id)).map(saying)),
  );
}

test.each([
  ["the default data", defaultGraph],
  ["the minimal graph", minimalGraph()],
])("whatever part of %s is read again without a problem, and says the same", (_, graph) => {
  fc.assert(
    fc.property(fc.subarray(ids(graph.events), { minLength: 1 }), (shown) =>
      expectSound(graph, shown),
    ),
    { numRuns: 40 },
  );
});

test("whatever part of whatever graph is read again without a problem, and says the same", () => {
  const parts = graphPicture().chain((picture) => {
    const graph = graphFromText(picture);
    return fc.tuple(fc.constant(graph), fc.subarray(ids(graph.events), { minLength: 1 }));
  });
  fc.assert(fc.property(parts, ([graph, shown]) => expectSound(graph, shown)));
});
