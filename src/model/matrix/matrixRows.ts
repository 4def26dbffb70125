import type { IndexedEvent } from "../graphIndex.ts";
import type { ActorOrder } from "./actorOrder.ts";

/**
 * Which actors have a row. As long as they are few, everyone with a part in an event that the filters
 * leave, inside the window or not, so that rows keep still while windows move and time is played. Of
 * many, only those with a part in the columns in sight.
 *
 *   matrixRows(order, [0, 1, 2, 4], columns in sight) → [0, 1, 2, 4]
 */
export const mostSteadyRows = 60;

/** Ranks in the actor order, ascending. */
export function matrixRows(
  order: ActorOrder,
  steady: readonly number[],
  inSight: readonly IndexedEvent[],
): readonly number[] {
  return steady.length <= mostSteadyRows ? steady : ranksWith(order, inSight);
}

/** The ranks of all parties of these events, ascending. */
export function ranksWith(order: ActorOrder, events: readonly IndexedEvent[]): readonly number[] {
  const counts = countsByRank(order, events);
  const ranks: number[] = [];
  for (let rank = 0; rank < counts.length; rank += 1) if (counts[rank] !== 0) ranks.push(rank);
  return ranks;
}

/** In how many of these events each rank has a part. */
export function countsByRank(order: ActorOrder, events: readonly IndexedEvent[]): Int32Array {
  const counts = new Int32Array(order.actors.length);
  const { starts, values } = order.parts;
  for (const event of events) {
    const end = starts[event.order + 1] ?? 0;
    for (let at = starts[event.order] ?? 0; at < end; at += 1) {
      const rank = values[at] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
  }
  return counts;
}

/** The ranks of an event's parties, ascending. */
export function ranksOf({ parts }: ActorOrder, { order }: IndexedEvent): Int32Array {
  return parts.values.subarray(parts.starts[order], parts.starts[order + 1]);
}
