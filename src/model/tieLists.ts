import { lazy } from "../lib/lazy.ts";
import type { ActorId, EventId } from "./eventGraph.ts";
import { inverted, type IntLists } from "./intLists.ts";
import type { ProjectedEvent, Strand } from "./projection.ts";
import { styleRanks, type TieTable } from "./tieTable.ts";

/**
 * Which of some events belong to one tie, for the few ties that are asked: looked up from the tie's
 * side, so that no other tie costs anything.
 *
 *   tieLists(events, ties).shared(0) → ["2023-01-10-rome", …], the events of the pair with number 0
 */
export interface TieLists {
  /** By the number of the pair. */
  readonly shared: (pair: number) => readonly EventId[];
  readonly mentions: (pair: number) => readonly EventId[];
  readonly strands: (pair: number) => readonly Strand[];
  /** By the number of the set of parties. */
  readonly knotEvents: (set: number) => readonly EventId[];
  readonly knotStrands: (set: number) => ReadonlyMap<ActorId, readonly Strand[]>;
}

interface Sides {
  readonly shared: () => IntLists;
  readonly mentions: () => IntLists;
  readonly cords: () => IntLists;
  readonly knots: () => IntLists;
}

/** Of a whole table, and so the same for every selection of its events. */
const sides = new WeakMap<TieTable, Sides>();

function sidesOf(ties: TieTable): Sides {
  const { pairs, partySets } = ties;
  const made = sides.get(ties) ?? {
    shared: lazy(() => inverted(ties.shared, pairs.length)),
    mentions: lazy(() => inverted(ties.mentions, pairs.length)),
    cords: lazy(() => inverted(ties.cordOf, pairs.length)),
    knots: lazy(() => inverted(ties.knotOf, partySets.length)),
  };
  sides.set(ties, made);
  return made;
}

export function tieLists(events: readonly ProjectedEvent[], ties: TieTable): TieLists {
  const { shared, mentions, cords, knots } = sidesOf(ties);
  /** By row: 0 where the event is not among them, else one more than its place. */
  const places = new Int32Array(ties.cordOf.length);
  events.forEach(({ order }, place) => {
    places[order] = place + 1;
  });

  function eachOf<Item>(
    { starts, values }: IntLists,
    tie: number,
    itemOf: (id: EventId, row: number) => Item,
  ): Item[] {
    const found: Item[] = [];
    for (let at = starts[tie] ?? 0; at < (starts[tie + 1] ?? 0); at += 1) {
      const row = values[at] ?? 0;
      const event = events[(places[row] ?? 0) - 1];
      if (event) found.push(itemOf(event.id, row));
    }
    return found;
  }
  const strand = (event: EventId, style: number): Strand => ({
    event,
    style: styleRanks[style] ?? "solid",
  });
  const { present, styles } = ties;
  return {
    shared: (pair) => eachOf(shared(), pair, (id) => id),
    mentions: (pair) => eachOf(mentions(), pair, (id) => id),
    strands: (pair) =>
      eachOf(cords(), pair, (id, row) => {
        const start = present.starts[row] ?? 0;
        return strand(id, Math.max(styles[start] ?? 0, styles[start + 1] ?? 0));
      }),
    knotEvents: (set) => eachOf(knots(), set, (id) => id),
    knotStrands: (set) => {
      const found = new Map<ActorId, Strand[]>(
        ties.partySets[set]?.parties.map((actor) => [actor, []]),
      );
      eachOf(knots(), set, (id, row) => {
        for (let at = present.starts[row] ?? 0; at < (present.starts[row + 1] ?? 0); at += 1)
          found.get(ties.actors[present.values[at] ?? -1] ?? "")?.push(strand(id, styles[at] ?? 0));
      });
      return found;
    },
  };
}
