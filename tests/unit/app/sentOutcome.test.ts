import { expect, it } from "vitest";
import { buffersIn, receivedOutcome, sentOutcome } from "../../../src/app/import/sentOutcome.ts";
import { atOnce } from "../../../src/lib/shortTasks.ts";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { openedIndex } from "../../../src/model/packed/openedIndex.ts";
import { parseText, parseValue } from "../../../src/model/parse/parse.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

it("hands what was read over to the page, which has the same of it, with its index", async () => {
  const outcome = parseValue(minimalGraph());
  const sent = atOnce(sentOutcome(outcome));
  const buffers = [...buffersIn(sent)];
  const received = await receivedOutcome(structuredClone(sent, { transfer: buffers }));
  expect({ ...received, graph: { ...received.graph } }).toEqual(outcome);
  expect(sent.index?.events.bytes.length, "its memory has gone along").toBe(0);
  if (received.graph === null || outcome.graph === null) throw new Error("There is no graph.");
  const index = openedIndex(received.graph);
  expect(index.graph).toBe(received.graph);
  expect(index.events.map(({ id, parties }) => [id, parties])).toEqual(
    indexGraph(outcome.graph).events.map(({ id, parties }) => [id, parties]),
  );
});

it("hands over why nothing could be read", async () => {
  const outcome = parseText("<!doctype html>");
  expect(await receivedOutcome(structuredClone(atOnce(sentOutcome(outcome))))).toEqual(outcome);
});
