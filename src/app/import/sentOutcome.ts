import { inShortTasks, type Steps } from "../../lib/shortTasks.ts";
import { indexSteps } from "../../model/graphIndex.ts";
import { packIndex, type PackedIndex } from "../../model/packed/packIndex.ts";
import { bringIndex } from "../../model/packed/openedIndex.ts";
import { unpackIndex } from "../../model/packed/unpackIndex.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";

/**
 * What was read on its way from the Worker to the page: its index, as columns whose memory is handed over, so that
 * neither a copy nor the objects of 350,000 rows keep the page from answering.
 *
 *   atOnce(sentOutcome(outcome))     { index: { ids, events, … }, problems, read }
 *   await receivedOutcome(sent)      { graph, problems, read }; `openedIndex(graph)` has its index
 */
export interface SentOutcome extends Omit<ParseOutcome, "graph"> {
  readonly index: PackedIndex | null;
}

export function* sentOutcome({ graph, ...rest }: ParseOutcome): Steps<SentOutcome> {
  if (graph === null) return { ...rest, index: null };
  const index = yield* indexSteps(graph);
  yield;
  return { ...rest, index: packIndex(index) };
}

export async function receivedOutcome({ index, ...rest }: SentOutcome): Promise<ParseOutcome> {
  if (index === null) return { ...rest, graph: null };
  const made = await inShortTasks(unpackIndex(index));
  bringIndex(made);
  return { ...rest, graph: made.graph };
}

/** The memory of all columns in it. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value !== null && typeof value === "object" && !Array.isArray(value))
    for (const part of Object.values(value)) buffersIn(part, found);
  return found;
}
