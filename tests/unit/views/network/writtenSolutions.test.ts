import { describe, expect, it } from "vitest";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { frameOf } from "../../../../src/views/network/layout/frame.ts";
import {
  networkScene,
  solutionsOf,
  webFor,
} from "../../../../src/views/network/layout/networkScene.ts";
import {
  readSolutions,
  whatIsSolved,
} from "../../../../src/views/network/layout/writtenSolutions.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { ties, wide } from "./drawing.ts";

const partners = ["nato", "south-korea", "italy"];
const graph = graphFromText(ties, { partners });

/** As the build writes it, and the page has it. */
const index = indexGraph(graph);
const scene = networkScene(index, frameOf(wide, 2), new Map());
const written = JSON.parse(JSON.stringify(solutionsOf(index))) as ReturnType<typeof solutionsOf>;
const readFor = (of: EventGraph) => {
  const own = indexGraph(of);
  return readSolutions(written, whatIsSolved(own, webFor(own)));
};

describe("what the build has solved", () => {
  it("is where the page would have everything, to a hundredth of a px", () => {
    const [solved] = readFor(structuredClone(graph)).values();
    expect(solved?.scale).toBe(scene.scale / scene.frame.unit);
    expect(solved?.bends).toEqual(scene.bends);
    expect([...(solved?.layout.keys() ?? [])].toSorted()).toEqual(
      [...scene.places.keys()].toSorted(),
    );
    for (const [id, { x, y }] of solved?.layout ?? []) {
      const { area, centre, reference } = scene.frame;
      const place = scene.places.get(id);
      expect(centre.x + (x * area.width) / reference.width).toBeCloseTo(place?.x ?? 0, 1);
      expect(centre.y + (y * area.height) / reference.height).toBeCloseTo(place?.y ?? 0, 1);
    }
  });

  const [actor, ...actors] = graph.actors;
  const [event, ...events] = graph.events;
  it.each([
    ["has other partners", { ...graph, meta: { ...graph.meta, partners: partners.slice(1) } }],
    ["has lost an event", { ...graph, events }],
    [
      "names an actor otherwise",
      {
        ...graph,
        actors: [{ ...actor, name: { en: "A longer name" }, shortName: undefined }, ...actors],
      },
    ],
  ] as const)("is not of a graph that %s", (_, changed) => {
    expect(readFor(changed as EventGraph).size).toBe(0);
  });

  it("holds where only words have changed that are not in the picture", () => {
    const reworded = { ...graph, events: [{ ...event, title: { en: "Other words" } }, ...events] };
    expect(readFor(reworded as EventGraph).size).toBe(1);
  });
});
