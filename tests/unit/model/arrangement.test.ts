import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { atOnce } from "../../../src/lib/shortTasks.ts";
import { arrangeSteps } from "../../../src/model/arrangeIndex.ts";
import {
  arranged,
  asInFile,
  mergedActors,
  type Arrangement,
} from "../../../src/model/arrangement.ts";
import type { EventGraph } from "../../../src/model/eventGraph.ts";
import { facetTable } from "../../../src/model/facetTable.ts";
import { assignedTones } from "../../../src/model/tones.ts";
import { type GraphIndex, indexGraph } from "../../../src/model/graphIndex.ts";
import { rowsOfStep } from "../../../src/model/packed/rowsOfStep.ts";
import { packIndex } from "../../../src/model/packed/packIndex.ts";
import { unpackIndex } from "../../../src/model/packed/unpackIndex.ts";
import { strongestPartners } from "../../../src/model/strongestPartners.ts";
import { dyadicEvents } from "../../bench/madeEvents.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const graph = graphFromText(
  `
  2022-01-01 talks japan italy
  2022-02-01 talks japan usa
  2022-03-01 talks japan united-states
  2022-04-01 talks italy usa united-states
  2022-05-01 talks nato italy
`,
  { partners: ["italy", "usa"] },
);
const index = indexGraph(graph);
const ids = graph.actors.map(({ id }) => id);
const arrange = (file: GraphIndex, one: Arrangement): GraphIndex => atOnce(arrangeSteps(file, one));
const arrangeGraph = (file: EventGraph, one: Arrangement): EventGraph =>
  arrange(indexGraph(file), one).graph;
const merge = (...pairs: readonly (readonly [string, string])[]): Arrangement => ({
  ...asInFile,
  same: pairs.map(([actor, into]) => ({ actor, into })),
});

describe("an arrangement", () => {
  it("is none where nothing is arranged", () => {
    expect(arrangeGraph(graph, asInFile)).toBe(graph);
  });

  it("has another centre with its strongest partners", () => {
    const { meta } = arrangeGraph(graph, arranged.centre(asInFile, "italy"));
    expect(meta.focus).toBe("italy");
    expect(meta.partners.toSorted()).toEqual(["japan", "nato", "united-states", "usa"]);
  });

  it("gives lanes to those for whom persons act, not to the persons", () => {
    const talks = graphFromText(`
      2022-01-01 talks fumio-kishida@japan italy
      2022-02-01 talks fumio-kishida@japan italy
    `);
    const { meta } = arrangeGraph(talks, arranged.centre(asInFile, "italy"));
    expect(meta.partners).toEqual(["japan"]);
  });

  it("adds a lane, removes one, and moves one among those beside it", () => {
    const more = arranged.withLane(asInFile, graph, "nato");
    expect(more.partners).toEqual(["italy", "usa", "nato"]);
    expect(arranged.withoutLane(asInFile, graph, "italy").partners).toEqual(["usa"]);
    expect(arranged.moved(asInFile, index, "usa", -1).partners).toEqual(["usa", "italy"]);
    expect(arranged.moved(asInFile, index, "usa", 1)).toBe(asInFile);
    const moved = arrangeGraph(graph, arranged.moved(asInFile, index, "usa", -1));
    expect(assignedTones(moved)).toEqual(assignedTones(graph));
  });

  it("gives a colour, and takes it back", () => {
    const red = arranged.coloured(asInFile, "italy", 6);
    const shown = arrangeGraph(graph, red);
    expect(shown.actors.find(({ id }) => id === "italy")?.tone).toBe(6);
    expect(shown.musubi).toBe("1.1");
    expect(arranged.coloured(red, "italy", null)).toEqual(asInFile);
  });

  it("makes two names one: events, parties, lanes and spellings", () => {
    const shown = arrangeGraph(graph, merge(["usa", "united-states"]));
    const { eventById, projection } = indexGraph(shown);
    expect(shown.meta.partners).toEqual(["italy", "united-states"]);
    expect(shown.actors.map(({ id }) => id)).not.toContain("usa");
    expect(projection.eventCount.get("united-states")).toBe(3);
    const three = eventById.get("e4");
    expect(three?.parties.map(({ actor }) => actor)).toEqual(["italy", "united-states"]);
    const usa = graph.actors.find(({ id }) => id === "usa")?.name["en"];
    expect(shown.actors.find(({ id }) => id === "united-states")?.aliases).toContain(usa);
  });

  it("goes through several names, and never in a circle", () => {
    const far = merge(["usa", "united-states"], ["united-states", "nato"], ["nato", "usa"]);
    expect([...mergedActors(far)]).toEqual([
      ["usa", "nato"],
      ["united-states", "nato"],
    ]);
  });

  it("never leaves a row that speaks of nobody, nor an event without its parts, whatever is arranged", () => {
    fc.assert(
      fc.property(arrangements, (one) => {
        const shown = arrangeGraph(graph, one);
        const known = new Set(shown.actors.map(({ id }) => id));
        const { focus, partners } = shown.meta;
        expect(focus !== undefined && known.has(focus)).toBe(true);
        expect(partners.every((id) => known.has(id) && id !== focus)).toBe(true);
        expect(new Set(partners).size).toBe(partners.length);
        expect(shown.participations.every(({ actor }) => known.has(actor))).toBe(true);
        const events = new Set(shown.participations.map(({ event }) => event));
        expect(events).toEqual(new Set(graph.participations.map(({ event }) => event)));
        expect(arrangeGraph(shown, { ...one, same: [] }).meta).toEqual(shown.meta);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it("answers as the index of the graph that it shows, of a file at hand or from a Worker", () => {
    fc.assert(
      fc.property(arrangements, fc.boolean(), (one, isPacked) => {
        const file = isPacked ? atOnce(unpackIndex(structuredClone(packIndex(index)))) : index;
        const shown = arrange(file, one);
        expect(answers(shown)).toEqual(
          answers({ ...indexGraph(shown.graph), mergedInto: shown.mergedInto }),
        );
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it("finds the partners around another centre as the participations have them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (focus) => {
        const { partners } = strongestPartners(graph.participations, focus);
        expect(arrangeGraph(graph, arranged.centre(asInFile, focus)).meta.partners).toEqual(
          focus === graph.meta.focus ? graph.meta.partners : partners,
        );
      }),
    );
  });

  it("reads no row of an index from a Worker for another centre, lanes or colours", () => {
    const packed = packIndex(index);
    const rows = { bytes: new Uint8Array(0), starts: packed.events.starts };
    const file = atOnce(unpackIndex({ ...packed, events: { ...packed.events, ...rows } }));
    expect(() => file.events[0]?.row).toThrow(SyntaxError);
    const shown = arrange(file, {
      ...arranged.coloured(arranged.centre(asInFile, "italy"), "usa", 3),
    });
    expect(shown.events.map(({ lanes }) => lanes.length > 0)).not.toContain(false);
    expect(shown.lanes.map(({ id }) => id)).toContain("usa");
  });

  it("goes through many events in steps", () => {
    const many = indexGraph(dyadicEvents(5 * rowsOfStep, 30));
    const steps = [...arrangeSteps(many, arranged.centre(asInFile, "actor-3"))];
    expect(steps.length).toBeGreaterThanOrEqual(10);
  });

  it("merges actors of many events in steps too: of its rows only so many are made in each", () => {
    const packed = packIndex(indexGraph(dyadicEvents(5 * rowsOfStep, 30)));
    const file = atOnce(unpackIndex(packed));
    const made = vi.spyOn(JSON, "parse");
    const each: number[] = [];
    let before = 0;
    for (const _ of arrangeSteps(file, merge(["actor-3", "actor-4"]))) {
      each.push(made.mock.calls.length - before);
      before = made.mock.calls.length;
    }
    made.mockRestore();
    expect(before).toBeGreaterThan(5 * rowsOfStep);
    expect(Math.max(...each)).toBeLessThan(2 * rowsOfStep);
    // Their rows, parts and citations, who takes part, ties: each is gone through by itself.
    expect(each.length).toBeGreaterThan(6 * 5);
  });
});

const some = fc.constantFrom(...ids, "nobody");
const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  focus: fc.option(some),
  partners: fc.option(fc.array(some, { maxLength: 5 })),
  tones: fc.array(fc.record({ actor: some, tone: fc.constantFrom(1 as const, 8 as const) })),
  same: fc.array(fc.record({ actor: some, into: some }), { maxLength: 6 }),
});

/** What an index says of its events and actors; in which order ties number their actors is nobody's business. */
function answers(of: GraphIndex): unknown {
  const { graph: shown, projection } = of;
  return {
    graph: { ...shown },
    events: of.events.map((event) => ({
      ...{ id: event.id, row: event.row, order: event.order, date: event.date },
      ...{ status: event.status, basis: event.basis, firstSource: event.firstSource },
      ...{ parties: event.parties, lanes: event.lanes },
      ...{ participations: event.participations, citations: event.citations },
      actors: of.actorsIn(event).toSorted(),
      found: of.eventById.get(event.id) === event && of.eventById.has(event.id),
    })),
    byActor: shown.actors.map(({ id }) => of.eventsByActor.get(id)?.map(({ order }) => order)),
    small: [of.actorById, of.sourceById, of.eventTypeById, of.topicById],
    links: [of.linksFrom, of.linksTo],
    rest: [of.offices, of.ownStates, of.lanes, of.years, of.mergedInto],
    ties: projection.relationships.map(({ id, kind, events: own, mentions }) => ({
      ...{ id, kind, own, mentions },
    })),
    knots: projection.knots.map(({ id, events: own, strandsOf }) => ({ id, own, strandsOf })),
    counts: [projection.eventCount, projection.mentionCount].map((counts) =>
      [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
    facets: Object.entries({ ...facetTable(of) }).map(([name, { values }]) => [
      name,
      values.map(String).toSorted(),
    ]),
  };
}
