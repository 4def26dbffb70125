import type { ActorId, EventId } from "./eventGraph.ts";
import type { IntLists } from "./intLists.ts";
import type { Pair } from "./pairs.ts";
import { styleRanks, type PartySet, type TieTable } from "./tieTable.ts";

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
  /** In order of time; of a concern the same as `mentions`. */
  readonly events: readonly EventId[];
  /** Events in which one takes part and the other is the subject. */
  readonly mentions: readonly EventId[];
}

/** The events of exactly these two. */
export interface Cord extends Pair {
  readonly strands: readonly Strand[];
}

/** The events of exactly these three or more. */
export interface Knot extends PartySet {
  readonly events: readonly EventId[];
  readonly strandsOf: ReadonlyMap<ActorId, readonly Strand[]>;
}

/** All lists are sorted by id. */
export interface Projection {
  readonly relationships: readonly Relationship[];
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  readonly cords: readonly Cord[];
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

interface OpenKnot extends Knot {
  readonly events: EventId[];
  readonly strandsOf: ReadonlyMap<ActorId, Strand[]>;
}

/** Of some events of the index that the table belongs to, in order of time. */
export function project(events: readonly ProjectedEvent[], ties: TieTable): Projection {
  const { starts, values } = ties.present;
  const cords = Array.from<Strand[] | undefined>({ length: ties.pairs.length });
  const knots = Array.from<OpenKnot | undefined>({ length: ties.partySets.length });
  for (const { id: event, order } of events) {
    const start = starts[order] ?? 0;
    const cord = ties.cordOf[order] ?? -1;
    const set = ties.partySets[ties.knotOf[order] ?? -1];
    if (cord >= 0) {
      const weaker = Math.max(ties.styles[start] ?? 0, ties.styles[start + 1] ?? 0);
      append(cords, cord, { event, style: styleRanks[weaker] ?? "solid" });
    } else if (set) {
      const knot = (knots[ties.knotOf[order] ?? -1] ??= openKnot(set));
      knot.events.push(event);
      for (let at = start; at < (starts[order + 1] ?? start); at += 1)
        knot.strandsOf
          .get(ties.actors[values[at] ?? -1] ?? "")
          ?.push({ event, style: styleRanks[ties.styles[at] ?? 0] ?? "solid" });
    }
  }
  const relationships = relationshipsOf(events, ties);
  // Made when first asked for: a moved window asks for counts long before it asks for one tie.
  let byId: ReadonlyMap<string, Relationship> | undefined;
  return {
    relationships,
    get relationshipById() {
      return (byId ??= new Map(relationships.map((one) => [one.id, one])));
    },
    cords: cordsOf(cords, ties.pairs),
    knots: knots.filter((knot) => knot !== undefined),
    eventCount: countsOf(events, ties.present, ties.actors),
    mentionCount: countsOf(events, ties.subjects, ties.actors),
  };
}

function relationshipsOf(
  events: readonly ProjectedEvent[],
  ties: TieTable,
): readonly Relationship[] {
  const shared = eventsOf(events, ties.shared, ties.pairs.length);
  const mentions = eventsOf(events, ties.mentions, ties.pairs.length);
  const found: Relationship[] = [];
  for (const [at, { id, a, b }] of ties.pairs.entries()) {
    const together = shared[at];
    const spoken = mentions[at] ?? none;
    if (together) found.push({ id, a, b, kind: "cooperation", events: together, mentions: spoken });
    else if (spoken.length > 0)
      found.push({ id, a, b, kind: "concern", events: spoken, mentions: spoken });
  }
  return found;
}

const none: readonly EventId[] = [];

function cordsOf(
  strandsOf: readonly (readonly Strand[] | undefined)[],
  pairs: readonly Pair[],
): readonly Cord[] {
  const cords: Cord[] = [];
  pairs.forEach(({ id, a, b }, at) => {
    const strands = strandsOf[at];
    if (strands) cords.push({ id, a, b, strands });
  });
  return cords;
}

function openKnot({ id, parties }: PartySet): OpenKnot {
  return { id, parties, events: [], strandsOf: new Map(parties.map((actor) => [actor, []])) };
}

/** The events of each pair, by its number. */
function eventsOf(
  events: readonly ProjectedEvent[],
  { starts, values }: IntLists,
  pairs: number,
): readonly (EventId[] | undefined)[] {
  const found = Array.from<EventId[] | undefined>({ length: pairs });
  for (const { id, order } of events)
    for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at += 1)
      append(found, values[at] ?? 0, id);
  return found;
}

/** Most pairs meet once: a list that begins with its first item takes a tenth of one that begins empty. */
function append<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [item];
  else list.push(item);
}

function countsOf(
  events: readonly ProjectedEvent[],
  { starts, values }: IntLists,
  actors: readonly ActorId[],
): ReadonlyMap<ActorId, number> {
  const counts = new Int32Array(actors.length);
  for (const { order } of events)
    for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at += 1) {
      const actor = values[at] ?? 0;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  const found = new Map<ActorId, number>();
  actors.forEach((actor, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) found.set(actor, count);
  });
  return found;
}
