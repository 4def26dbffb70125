import type { ActorId } from "./eventGraph.ts";
import type { Projection, Relationship } from "./projection.ts";

/**
 * How many events everything has, on one basis wherever it is written: those that filters, window and player
 * show, of those in the whole data. An actor's events are those in which it takes part or is named, itself or
 * through persons who act for it; those that only speak about it are counted apart.
 *
 *   window without 1965: eventCounts(shown, all).actor("south-korea") → { shown: 20, of: 21 }
 */
export interface EventCount {
  readonly shown: number;
  readonly of: number;
}

export interface EventCounts {
  readonly actor: (id: ActorId) => EventCount;
  /** Events that only speak about the actor. */
  readonly mentions: (id: ActorId) => EventCount;
  /** As what it is in the whole data, a meeting or a concern, unless said. */
  readonly relationship: (id: string, kind?: Relationship["kind"]) => EventCount;
  readonly knot: (id: string) => EventCount;
}

export function eventCounts(shown: Projection, all: Projection): EventCounts {
  let knots: readonly ReadonlyMap<string, number>[] | undefined;
  return {
    actor: (id) => ({ shown: shown.eventCount.get(id) ?? 0, of: all.eventCount.get(id) ?? 0 }),
    mentions: (id) => ({
      shown: shown.mentionCount.get(id) ?? 0,
      of: all.mentionCount.get(id) ?? 0,
    }),
    relationship: (id, kind = all.relationshipById.get(id)?.kind ?? "cooperation") => ({
      shown: shown.pairCount(id, kind),
      of: all.pairCount(id, kind),
    }),
    knot: (id) => {
      const [some, every] = (knots ??= [shown, all].map(
        (projection) => new Map(projection.knots.map((knot) => [knot.id, knot.count])),
      ));
      return { shown: some?.get(id) ?? 0, of: every?.get(id) ?? 0 };
    },
  };
}
