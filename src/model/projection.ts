import { lazy } from "../lib/memoize.ts";
import type { ActorId, EventId } from "./eventGraph.ts";
import { countValues, ordersOf } from "./countValues.ts";
import { type IntLists, intListsWriter, inverted, listAt } from "./intLists.ts";
import { numbering } from "./numbering.ts";
import type { Pair } from "./pairs.ts";
import { type PartySet, styleRanks, type TieTable } from "./tieTable.ts";

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

interface Strand {
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
interface Knot extends PartySet {
  /** Of `events`. */
  readonly count: number;
  readonly events: readonly EventId[];
  readonly strandsOf: ReadonlyMap<ActorId, readonly Strand[]>;
}

/** All lists are sorted by id, and made when first asked for. */
export interface Projection {
  readonly relationshipCount: number;
  readonly relationships: readonly Relationship[];
  /** How many of them are concerns. */
  readonly concernCount: number;
  /** Those of an actor, sorted by id, without a list of all. */
  readonly relationshipsOf: (actor: ActorId) => readonly Relationship[];
  /** The first of them, those that share most events before the others and all before concerns; and how many there are. */
  readonly strongestOf: (
    actor: ActorId,
    most: number,
  ) => { readonly ties: readonly Relationship[]; readonly of: number };
  readonly relationshipById: Pick<ReadonlyMap<string, Relationship>, "get" | "has">;
  /** Events that a pair shares, or those in which one only speaks about the other, without a list of all pairs. */
  readonly pairCount: (id: string, kind: Relationship["kind"]) => number;
  readonly cords: readonly Cord[];
  readonly cordById: Pick<ReadonlyMap<string, Cord>, "get">;
  readonly knots: readonly Knot[];
  /** Events in which the actor takes part or is named. */
  readonly eventCount: ReadonlyMap<ActorId, number>;
  /** Events in which the actor is only spoken about. */
  readonly mentionCount: ReadonlyMap<ActorId, number>;
}

interface ProjectedEvent {
  readonly id: EventId;
  /** Its row in the table. */
  readonly order: number;
}

/**
 * Of some events of the index that the table belongs to, in order of time. It only counts: a window
 * that moves over 90,000 events has 23,000 pairs a step, of which a picture asks for some hundred.
 */
export function project(events: readonly ProjectedEvent[], ties: TieTable): Projection {
  const rows = ordersOf(events);
  const shared = ties.meetings.count("shared", rows);
  const mentions = ties.meetings.count("mentions", rows);
  let [relationshipCount, concernCount] = [0, 0];
  for (let pair = 0; pair < shared.length; pair += 1) {
    if ((shared[pair] ?? 0) > 0) relationshipCount += 1;
    else if ((mentions[pair] ?? 0) > 0) concernCount += 1;
  }
  relationshipCount += concernCount;

  const { pairs, meetings } = ties;
  const lists = lazy(() => tieLists(events, ties));
  const relationshipOf = madeOnce((number) => {
    const [pair, together = 0, spoken = 0] = [pairs[number], shared[number], mentions[number]];
    if (pair === undefined || together + spoken === 0) return undefined;
    return new ShownRelationship(pair, number, together, spoken, lists);
  });
  const relationshipById = (id: string): Relationship | undefined =>
    relationshipOf(meetings.numberOf(id));
  const relationships = lazy(() => pairs.flatMap((_, number) => relationshipOf(number) ?? []));
  const cordCounts = lazy(() => countValues(ties.cordOf, rows, pairs.length));
  const cordOf = madeOnce((number) => {
    const [pair, count = 0] = [pairs[number], cordCounts()[number]];
    return pair && count > 0 ? new ShownCord(pair, number, count, lists) : undefined;
  });
  const cords = lazy(() => pairs.flatMap((_, number) => cordOf(number) ?? []));
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
    concernCount,
    relationshipsOf: (actor) =>
      pairsOf(ties, actor).flatMap((number) => relationshipOf(number) ?? []),
    strongestOf: (actor, most) => {
      // One number each, which sorts as they do: to compare objects takes ten times as long.
      const keys = pairsOf(ties, actor).flatMap((number) => {
        const [together = 0, spoken = 0] = [shared[number], mentions[number]];
        if (together + spoken === 0) return [];
        const rank = together > 0 ? rows.length - together : 2 * rows.length + 1 - spoken;
        return rank * pairs.length + number;
      });
      const first = Float64Array.from(keys).sort().subarray(0, most);
      return {
        ties: [...first].flatMap((key) => relationshipOf(key % pairs.length) ?? []),
        of: keys.length,
      };
    },
    relationshipById: {
      get: relationshipById,
      has: (id) => relationshipById(id) !== undefined,
    },
    pairCount: (id, kind) => (kind === "concern" ? mentions : shared)[meetings.numberOf(id)] ?? 0,
    get cords() {
      return cords();
    },
    cordById: { get: (id) => cordOf(meetings.numberOf(id)) },
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

/** By number, each when it is first asked for: of 200,000 pairs a picture asks for some hundred. */
function madeOnce<Tie>(make: (number: number) => Tie | undefined) {
  const made = new Map<number, Tie>();
  return (number: number): Tie | undefined => {
    const tie = made.get(number) ?? make(number);
    if (tie !== undefined) made.set(number, tie);
    return tie;
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

/**
 * The ties of a projection: each knows its count, and makes its list of events when that is first
 * asked for. Classes, since an object with getters of its own costs ten times as much, and there are
 * 23,000 of them a step.
 *
 *   cord.count → 584, at once    cord.strands → 584 strands, made now and kept
 */
type Lists = () => TieLists;

class ShownRelationship implements Relationship {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly kind: Relationship["kind"];
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #events: readonly EventId[] | undefined;
  #mentions: readonly EventId[] | undefined;

  constructor({ id, a, b }: Pair, number: number, shared: number, spoken: number, lists: Lists) {
    this.id = id;
    this.a = a;
    this.b = b;
    this.kind = shared > 0 ? "cooperation" : "concern";
    this.count = shared > 0 ? shared : spoken;
    this.#number = number;
    this.#lists = lists;
  }

  get events(): readonly EventId[] {
    if (this.kind === "concern") return this.mentions;
    return (this.#events ??= this.#lists().shared(this.#number));
  }

  get mentions(): readonly EventId[] {
    return (this.#mentions ??= this.#lists().mentions(this.#number));
  }
}

class ShownCord implements Cord {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #strands: readonly Strand[] | undefined;

  constructor({ id, a, b }: Pair, number: number, count: number, lists: Lists) {
    this.id = id;
    this.a = a;
    this.b = b;
    this.count = count;
    this.#number = number;
    this.#lists = lists;
  }

  get strands(): readonly Strand[] {
    return (this.#strands ??= this.#lists().strands(this.#number));
  }
}

class ShownKnot implements Knot {
  readonly id: string;
  readonly parties: readonly ActorId[];
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #events: readonly EventId[] | undefined;
  #strandsOf: ReadonlyMap<ActorId, readonly Strand[]> | undefined;

  constructor({ id, parties }: PartySet, number: number, count: number, lists: Lists) {
    this.id = id;
    this.parties = parties;
    this.count = count;
    this.#number = number;
    this.#lists = lists;
  }

  get events(): readonly EventId[] {
    return (this.#events ??= this.#lists().knotEvents(this.#number));
  }

  get strandsOf(): ReadonlyMap<ActorId, readonly Strand[]> {
    return (this.#strandsOf ??= this.#lists().knotStrands(this.#number));
  }
}

/**
 * Which of some events belong to one tie, for the few ties that are asked: looked up from the tie's
 * side, so that no other tie costs anything.
 *
 *   tieLists(events, ties).shared(0) → ["2023-01-10-rome", …], the events of the pair with number 0
 */
interface TieLists {
  /** By the number of the pair. */
  readonly shared: (pair: number) => readonly EventId[];
  readonly mentions: (pair: number) => readonly EventId[];
  readonly strands: (pair: number) => readonly Strand[];
  /** By the number of the set of parties. */
  readonly knotEvents: (set: number) => readonly EventId[];
  readonly knotStrands: (set: number) => ReadonlyMap<ActorId, readonly Strand[]>;
}

interface Sides {
  readonly cords: () => IntLists;
  readonly knots: () => IntLists;
  /** By the number of the actor, those of its pairs. */
  readonly pairs: () => IntLists;
  readonly numberOf: (actor: ActorId) => number;
}

/** Of a whole table, and so the same for every selection of its events. */
const sides = new WeakMap<TieTable, Sides>();

function sidesOf(ties: TieTable): Sides {
  const { actors, pairs, partySets } = ties;
  const numbers = lazy(() => numbering(actors));
  const numberOf = (actor: ActorId): number => numbers().find(actor) ?? -1;
  const made = sides.get(ties) ?? {
    numberOf,
    pairs: lazy(() => {
      const ends = intListsWriter();
      for (const { a, b } of pairs) {
        ends.push(numberOf(a));
        ends.push(numberOf(b));
        ends.endRow();
      }
      return inverted(ends.written(), actors.length);
    }),
    cords: lazy(() => inverted(ties.cordOf, pairs.length)),
    knots: lazy(() => inverted(ties.knotOf, partySets.length)),
  };
  sides.set(ties, made);
  return made;
}

function pairsOf(ties: TieTable, actor: ActorId): number[] {
  const { numberOf, pairs } = sidesOf(ties);
  return listAt(pairs(), numberOf(actor), (pair) => pair);
}

function tieLists(events: readonly ProjectedEvent[], ties: TieTable): TieLists {
  const { cords, knots } = sidesOf(ties);
  const { rowsOf } = ties.meetings;
  /** By row: 0 where the event is not among them, otherwise one more than its place. */
  const places = new Int32Array(ties.cordOf.length);
  events.forEach(({ order }, place) => {
    places[order] = place + 1;
  });

  function eachOf<Item>(
    rows: Iterable<number>,
    itemOf: (id: EventId, row: number) => Item,
  ): Item[] {
    const found: Item[] = [];
    for (const row of rows) {
      const event = events[(places[row] ?? 0) - 1];
      if (event) found.push(itemOf(event.id, row));
    }
    return found;
  }
  const listOf = ({ starts, values }: IntLists, tie: number): Int32Array =>
    values.subarray(starts[tie], starts[tie + 1]);
  const strand = (event: EventId, style: number): Strand => ({
    event,
    style: styleRanks[style] ?? "solid",
  });
  const { present, styles } = ties;
  return {
    shared: (pair) => eachOf(rowsOf("shared", pair), (id) => id),
    mentions: (pair) => eachOf(rowsOf("mentions", pair), (id) => id),
    strands: (pair) =>
      eachOf(listOf(cords(), pair), (id, row) => {
        const start = present.starts[row] ?? 0;
        return strand(id, Math.max(styles[start] ?? 0, styles[start + 1] ?? 0));
      }),
    knotEvents: (set) => eachOf(listOf(knots(), set), (id) => id),
    knotStrands: (set) => {
      const found = new Map<ActorId, Strand[]>(
        ties.partySets[set]?.parties.map((actor) => [actor, []]),
      );
      eachOf(listOf(knots(), set), (id, row) => {
        for (let at = present.starts[row] ?? 0; at < (present.starts[row + 1] ?? 0); at += 1)
          found.get(ties.actors[present.values[at] ?? -1] ?? "")?.push(strand(id, styles[at] ?? 0));
      });
      return found;
    },
  };
}
