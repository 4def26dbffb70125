import type { IndexedEvent } from "./graphIndex.ts";

/**
 * Whether an event is among some others of its index, by its rank in time: a `Set` of 350,000 takes longer to make
 * than a frame.
 *
 *   amongEvents(shown, index.events.length)(event) → true
 */
export function amongEvents(
  events: readonly Pick<IndexedEvent, "order">[],
  count: number,
): (event: Pick<IndexedEvent, "order">) => boolean {
  const marks = new Uint8Array(count);
  for (const { order } of events) marks[order] = 1;
  return ({ order }) => marks[order] === 1;
}
