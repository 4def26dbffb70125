import { lazy } from "../lib/lazy.ts";
import type { ActorId, EventId } from "./eventGraph.ts";
import { countValues, type IntLists } from "./intLists.ts";
import type { Pair } from "./pairs.ts";
import { ShownCord, ShownKnot, ShownRelationship } from "./shownTies.ts";
import { tieLists } from "./tieLists.ts";
import type { PartySet, styleRanks, TieTable } from "./tieTable.ts";

export { relationshipId } from "./pairs.ts";

/**
 * Events seen as ties between actors. Each event counts once in every pair of its parties that are
 * not merely spoken about. With two of them it is a strand of their cord; with three or more it runs
 * through the knot of that set of parties, one strand to each.
 *
 *   japan + italy, japan + italy + united-kingdom
 *     → relationship "italy~japan" of 2 events; its cord has 1 strand; knot "italy~japan~united-kingdom"
 */
export type StrandStyle = (typeof styleRanks)[number];

export interface Strand {
  readonly event: EventId;
  readonly style: StrandStyle;
}

export interface Relationship extends Pair {
  /** Concern: in all their events one takes part and the other is only spoken about. */
  readonly kind: "cooperation" | "concern";
  /** Of `events`. To ask for it costs nothing, where to ask for the list makes it. */
  readonly count: number;
  /** In order of time; of a concern the same as `mentions`. */
  readonly events: readonly EventId[];
  /** Events in which one takes part and the other is the subject. */
  readonly mentions: readonly EventId[];
}

/** The events of exactly these two. */
export interface Cord extends Pair {
  /** Of `strands`. */
  readonly count: number;
  readonly strands: readonly Strand[];
}

/** The events of exactly these three or more. */
export interface Knot extends PartySet {
  /** Of `events`. */
  readonly count: number;
  readonly events: readonly EventId[];
  readonly strandsOf: ReadonlyMap<ActorId, readonly Strand[]>;
}

/** All lists are sorted by id, and made when first asked for. */
export interface Projection {
  readonly relationshipCount: number;
  readonly relationships: readonly Relationship[];
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  readonly cords: readonly Cord[];
  readonly knots: readonly Knot[];
  /** Events in which the actor takes part or is named. */
  readonly eventCount: ReadonlyMap<ActorId, number>;
  /** Events in which the actor is only spoken about. */
  readonly mentionCount: ReadonlyMap<ActorId, number>;
}

export interface ProjectedEvent {
  readonly id: EventId;
  /** Its row in the table. */
  readonly order: number;
}

/**
 * Of some events of the index that the table belongs to, in order of time. It only counts: a window
 * that moves over 90,000 events has 23,000 pairs a step, of which a picture asks for some hundred.
 */
export function project(events: readonly ProjectedEvent[], ties: TieTable): Projection {
  const rows = new Int32Array(events.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = events[at]?.order ?? 0;
  const shared = countValues(ties.shared, rows, ties.pairs.length);
  const mentions = countValues(ties.mentions, rows, ties.pairs.length);
  let relationshipCount = 0;
  for (let pair = 0; pair < shared.length; pair += 1)
    if ((shared[pair] ?? 0) + (mentions[pair] ?? 0) > 0) relationshipCount += 1;

  const lists = lazy(() => tieLists(events, ties));
  const relationships = lazy(() =>
    ties.pairs.flatMap((pair, number) => {
      const [together = 0, spoken = 0] = [shared[number], mentions[number]];
      if (together + spoken === 0) return [];
      return new ShownRelationship(pair, number, together, spoken, lists);
    }),
  );
  const byId = lazy(() => new Map(relationships().map((one) => [one.id, one])));
  const cords = lazy(() => {
    const counts = countValues(ties.cordOf, rows, ties.pairs.length);
    return ties.pairs.flatMap((pair, number) =>
      counts[number] ? new ShownCord(pair, number, counts[number], lists) : [],
    );
  });
  const knots = lazy(() => {
    const counts = countValues(ties.knotOf, rows, ties.partySets.length);
    return ties.partySets.flatMap((set, number) =>
      counts[number] ? new ShownKnot(set, number, counts[number], lists) : [],
    );
  });
  const eventCount = lazy(() => countsOf(ties.present, rows, ties.actors));
  const mentionCount = lazy(() => countsOf(ties.subjects, rows, ties.actors));
  return {
    relationshipCount,
    get relationships() {
      return relationships();
    },
    get relationshipById() {
      return byId();
    },
    get cords() {
      return cords();
    },
    get knots() {
      return knots();
    },
    get eventCount() {
      return eventCount();
    },
    get mentionCount() {
      return mentionCount();
    },
  };
}

function countsOf(
  lists: IntLists,
  rows: Int32Array,
  actors: readonly ActorId[],
): ReadonlyMap<ActorId, number> {
  const counts = countValues(lists, rows, actors.length);
  const found = new Map<ActorId, number>();
  actors.forEach((actor, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) found.set(actor, count);
  });
  return found;
}
