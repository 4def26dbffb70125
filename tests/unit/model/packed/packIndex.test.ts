import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "../../../../src/lib/shortTasks.ts";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { facetTable } from "../../../../src/model/facetTable.ts";
import { type GraphIndex, indexGraph } from "../../../../src/model/graphIndex.ts";
import { project } from "../../../../src/model/projection.ts";
import { packIndex } from "../../../../src/model/packed/packIndex.ts";
import { rowsOfStep } from "../../../../src/model/packed/rowsOfStep.ts";
import { rowOf, rowTable, textColumn } from "../../../../src/model/packed/textColumn.ts";
import { unpackIndex } from "../../../../src/model/packed/unpackIndex.ts";
import { dyadicEvents, rollCalls } from "../../../bench/madeEvents.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";
import { extremeGraphs } from "../../../fixtures/extremeGraphs.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { graphPicture } from "../../../fixtures/graphPicture.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";

/** As a Worker sends it. */
const sent = (index: GraphIndex): GraphIndex =>
  atOnce(unpackIndex(structuredClone(packIndex(index))));

/** All that is asked of an index, as plain data. */
function answers(index: GraphIndex): unknown {
  const { graph, events, projection, ties } = index;
  const facets = facetTable(index);
  const actors = ["nobody", "__proto__", ...graph.actors.map(({ id }) => id)];
  return {
    graph: { ...graph },
    events: events.map((event) => ({
      ...{ id: event.id, row: event.row, order: event.order, date: event.date },
      ...{ status: event.status, basis: event.basis, firstSource: event.firstSource },
      ...{ parties: event.parties, lanes: event.lanes },
      ...{ participations: event.participations, citations: event.citations },
    })),
    found: [...graph.events.map(({ id }) => id), "nothing", "__proto__", ""].map((id) => [
      index.eventById.has(id),
      index.eventById.get(id)?.order,
    ]),
    actorsIn: events.map((event) => index.actorsIn(event).toSorted()),
    byActor: actors.map((id) => index.eventsByActor.get(id)?.map(({ order }) => order)),
    small: [index.actorById, index.sourceById, index.eventTypeById, index.topicById],
    links: [index.linksFrom, index.linksTo],
    rest: [index.offices, index.ownStates, index.lanes, index.years, index.mergedInto],
    ties: { ...ties, meetings: null },
    projections: [projection, project(events.slice(0, events.length / 2), ties)].map((one) => ({
      relationships: one.relationships.map(({ id, a, b, kind, count, events: own, mentions }) => ({
        ...{ id, a, b, kind, count, own, mentions },
        pair: one.pairCount(id, kind),
      })),
      cords: one.cords.map(({ id, strands }) => ({ id, strands })),
      knots: one.knots.map(({ id, parties, events: own, strandsOf }) => ({
        ...{ id, parties, own, strandsOf },
      })),
      counts: [one.eventCount, one.mentionCount],
      strongest: actors.map((id) => one.strongestOf(id, 3)),
      ofActors: actors.map((id) => one.relationshipsOf(id).map((tie) => tie.id)),
    })),
    facets: Object.entries({ ...facets }).map(([name, column]) => [
      name,
      { ...column, find: column.values.map((value) => column.find(value as never)) },
    ]),
  };
}

const same = (graph: EventGraph): void => {
  const index = indexGraph(graph);
  expect(answers(sent(index))).toEqual(answers(index));
};

describe("an index that came from a Worker answers as the one it was made of", () => {
  test("for any small graph", () => {
    fc.assert(fc.property(graphPicture(), (picture) => same(graphFromText(picture))));
  });

  test.each(Object.entries({ minimal: minimalGraph(), detailed: detailedGraph, ...extremeGraphs }))(
    "for the graph %s",
    (_, graph) => same(graph),
  );

  test("for events of crowds", () => same(rollCalls(40, 60, 0.7)));

  test("with the order of fields, and with fields that nobody knows", () => {
    const graph = minimalGraph();
    const [event, ...others] = graph.events;
    const odd = { colour: "red", ...event } as EventGraph["events"][number];
    const given = { ...graph, events: [odd, ...others] };
    expect(JSON.stringify({ ...sent(indexGraph(given)).graph })).toBe(JSON.stringify(given));
  });
});

test("what is looked at once stays the same object", () => {
  const [event] = sent(indexGraph(minimalGraph())).events;
  for (const part of ["row", "parties", "participations", "citations", "date", "lanes"] as const)
    expect(event?.[part]).toBe(event?.[part]);
});

test("it is opened in steps of a bounded number of rows", () => {
  const steps = unpackIndex(packIndex(indexGraph(dyadicEvents(3 * rowsOfStep, 50))));
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  // Days, events and pairs.
  expect(pauses).toBeGreaterThanOrEqual(3 + 3 + 1);
});

test("the row of a text is found among any", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary" })), fc.string(), (texts, other) => {
      const column = textColumn(texts);
      const table = rowTable(column);
      for (const [row, text] of texts.entries()) expect(rowOf(column, table, text)).toBe(row);
      expect(rowOf(column, table, other)).toBe(texts.indexOf(other));
    }),
  );
});

test("no file can know where its ids lie in the table", () => {
  const column = textColumn(Array.from({ length: 500 }, (_, at) => `e${at}`));
  const [one, other] = [rowTable(column), rowTable(column)];
  expect(one.places).not.toEqual(other.places);
  for (const table of [one, other]) expect(rowOf(column, table, "e321")).toBe(321);
});
