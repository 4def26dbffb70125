import fc from "fast-check";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsEngine } from "../../src/engine/columns.ts";
import { type Engine, questions } from "../../src/engine/contract.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { graphPicture } from "../fixtures/graphPicture.ts";
import { realEvents } from "../bench/realEvents.ts";
import { detailedGraph } from "../fixtures/detailedGraph.ts";
import { type NamedQuestion, questionsOf } from "./questionsOf.ts";

export interface OpenedEngine {
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** Loads a graph into a database, and opens that. */
export type OpenEngine = (graph: EventGraph) => Promise<OpenedEngine>;

/** An engine answers each question as the browser's own columns do, to the last bit. */
export function conformance(open: OpenEngine, runs: { readonly graphs: number }): void {
  it("answers every question about any graph as the columns do", { timeout: 240_000 }, async () => {
    const graph = graphPicture().map((picture) => graphFromText(picture));
    await fc.assert(
      fc.asyncProperty(
        graph.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.array(questionsOf(one), { minLength: 12, maxLength: 12, size: "max" }),
          ),
        ),
        async ([one, asked]) => {
          const { engine, close } = await open(one);
          try {
            await expectSame(engine, columnsEngine(one), asked);
          } finally {
            await close();
          }
        },
      ),
      { numRuns: runs.graphs, endOnFailure: true },
    );
  });

  it("gives every row of an event, and what it needs of the other tables", async () => {
    const graph = detailedGraph;
    const { engine, close } = await open(graph);
    try {
      await expectSame(engine, columnsEngine(graph), [{ name: "page", question: { scope: {} } }]);
    } finally {
      await close();
    }
  });

  const real = realEvents();
  describe.skipIf(real === null)("of 90,730 real events", () => {
    let opened: OpenedEngine;
    let columns: Engine;
    beforeAll(async () => {
      const graph = real?.() as EventGraph;
      columns = columnsEngine(graph);
      opened = await open(graph);
    }, 240_000);
    afterAll(async () => opened?.close());

    it.each<NamedQuestion>([
      { name: "about", question: {} },
      { name: "bins", question: { scope: { focus: "japan" }, lanes: ["china", "south-korea"] } },
      { name: "bins", question: { scope: {}, unit: "day" } },
      { name: "ties", question: { scope: { focus: "japan" }, limit: 1_000 } },
      { name: "ties", question: { scope: {}, limit: 200, unit: "month" } },
      { name: "ties", question: { scope: {}, kind: "sets", unit: "month" } },
      { name: "facets", question: { scope: { focus: "japan", types: ["consult"] }, limit: 500 } },
      { name: "facets", question: { scope: {}, limit: 1_000 } },
      {
        name: "page",
        question: { scope: { focus: "japan", from: 16_100, to: 16_200 }, limit: 300 },
      },
      {
        name: "page",
        question: { scope: { partners: ["china", "japan"] }, after: 40_000, limit: 300 },
      },
      { name: "actors", question: { query: "Kor" } },
    ])("answers $name $question", async (asked) => expectSame(opened.engine, columns, [asked]));

    it("answers any question", { timeout: 240_000 }, async () => {
      const graph = real?.() as EventGraph;
      const wish = {
        actors: ["japan", "china", "south-korea", "north-korea", "barack-obama", "vietnam"],
        types: graph.eventTypes.slice(0, 12).map(({ id }) => id),
        first: 16_071,
        last: 16_435,
      };
      await fc.assert(
        fc.asyncProperty(questionsOf(graph, wish), async (asked) =>
          expectSame(opened.engine, columns, [asked]),
        ),
        { numRuns: 40, endOnFailure: true },
      );
    });

    it("gives all events of a scope, page by page, each once", async () => {
      const found: string[] = [];
      let after = -1;
      for (;;) {
        const scope = { focus: "japan" };
        const { page, next, events } = await opened.engine.ask("page", {
          scope,
          after,
          limit: 700,
        });
        expect(events).toBe(3_015);
        found.push(...page.events.map(({ id }) => id));
        if (next === null) break;
        after = next;
      }
      expect(found).toHaveLength(3_015);
      expect(new Set(found).size).toBe(3_015);
    });
  });
}

async function expectSame(
  engine: Engine,
  columns: Engine,
  asked: readonly NamedQuestion[],
): Promise<void> {
  for (const { name, question } of asked) {
    const ask = async (one: Engine): Promise<unknown> => one.ask(name, question);
    const [answer, meant] = [await ask(engine), await ask(columns)];
    expect({ name, question, answer: JSON.stringify(answer) }).toEqual({
      name,
      question,
      answer: JSON.stringify(meant),
    });
    expect(v.safeParse(questions[name].answered, answer).issues).toBeUndefined();
  }
}
