import type { ActorId, EventId } from "./eventGraph.ts";
import type { OfficesByPerson, Party } from "./parties.ts";

/**
 * Events seen as ties between actors. Each event counts once in every pair of its parties that are
 * not merely spoken about. With two of them it is a strand of their cord; with three or more it runs
 * through the knot of that set of parties, one strand to each.
 *
 *   japan + italy, japan + italy + united-kingdom
 *     → relationship "italy~japan" of 2 events; its cord has 1 strand; knot "italy~japan~united-kingdom"
 */
export type StrandStyle = "solid" | "planned" | "named";

export interface Strand {
  readonly event: EventId;
  readonly style: StrandStyle;
}

export interface Relationship {
  /** The two ids, sorted by code unit and joined by "~". */
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  /** Concern: in all their events one takes part and the other is only spoken about. */
  readonly kind: "cooperation" | "concern";
  /** In order of time; of a concern the same as `mentions`. */
  readonly events: readonly EventId[];
  /** Events in which one takes part and the other is the subject. */
  readonly mentions: readonly EventId[];
}

/** The events of exactly these two. */
export interface Cord {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly strands: readonly Strand[];
}

/** The events of exactly these three or more. */
export interface Knot {
  readonly id: string;
  readonly parties: readonly ActorId[];
  readonly events: readonly EventId[];
  readonly strandsOf: ReadonlyMap<ActorId, readonly Strand[]>;
}

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
  readonly parties: readonly Party[];
}

interface OpenPair {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly shared: EventId[];
  readonly mentions: EventId[];
}

interface OpenKnot {
  readonly parties: readonly ActorId[];
  readonly events: EventId[];
  readonly strandsOf: Map<ActorId, Strand[]>;
}

export function relationshipId(a: ActorId, b: ActorId): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Events in order of time; `offices` tell which pairs are a person and their own state. */
export function project(
  events: readonly ProjectedEvent[],
  offices: OfficesByPerson = new Map(),
): Projection {
  const pairs = new Map<string, OpenPair>();
  const cords = new Map<string, { a: ActorId; b: ActorId; strands: Strand[] }>();
  const knots = new Map<string, OpenKnot>();
  const eventCount = new Map<ActorId, number>();
  const mentionCount = new Map<ActorId, number>();

  const pairOf = (x: ActorId, y: ActorId): OpenPair | null => {
    if (isOwnState(offices, x, y) || isOwnState(offices, y, x)) return null;
    const id = relationshipId(x, y);
    let pair = pairs.get(id);
    if (pair === undefined) {
      const [a, b] = x < y ? [x, y] : [y, x];
      pairs.set(id, (pair = { a, b, shared: [], mentions: [] }));
    }
    return pair;
  };

  for (const { id, parties } of events) {
    const present = parties.filter((party) => party.presence !== "subject");
    const subjects = parties.filter((party) => party.presence === "subject");
    for (const { actor } of present) eventCount.set(actor, (eventCount.get(actor) ?? 0) + 1);
    for (const { actor } of subjects) mentionCount.set(actor, (mentionCount.get(actor) ?? 0) + 1);
    for (const [at, one] of present.entries()) {
      for (const other of present.slice(at + 1)) pairOf(one.actor, other.actor)?.shared.push(id);
      for (const subject of subjects) pairOf(one.actor, subject.actor)?.mentions.push(id);
    }
    const [one, other] = present;
    if (one !== undefined && other !== undefined && present.length === 2) {
      const pair = pairOf(one.actor, other.actor);
      if (pair === null) continue;
      const strand = { event: id, style: weakerStyle(one, other) };
      const key = relationshipId(one.actor, other.actor);
      const cord = cords.get(key);
      if (cord) cord.strands.push(strand);
      else cords.set(key, { a: pair.a, b: pair.b, strands: [strand] });
    } else if (present.length > 2) addToKnot(knots, id, present);
  }

  const relationships = [...pairs].map(([id, pair]) => closePair(id, pair)).toSorted(byIdOrder);
  return {
    relationships,
    relationshipById: new Map(relationships.map((relationship) => [relationship.id, relationship])),
    cords: [...cords].map(([id, cord]) => ({ id, ...cord })).toSorted(byIdOrder),
    knots: [...knots].map(([id, knot]) => ({ id, ...knot })).toSorted(byIdOrder),
    eventCount,
    mentionCount,
  };
}

function addToKnot(knots: Map<string, OpenKnot>, event: EventId, present: readonly Party[]): void {
  const parties = present.map(({ actor }) => actor).toSorted();
  const id = parties.join("~");
  let knot = knots.get(id);
  if (knot === undefined) {
    const strandsOf = new Map<ActorId, Strand[]>(parties.map((actor) => [actor, []]));
    knots.set(id, (knot = { parties, events: [], strandsOf }));
  }
  knot.events.push(event);
  for (const party of present)
    knot.strandsOf.get(party.actor)?.push({ event, style: styleOf(party) });
}

function closePair(id: string, { a, b, shared, mentions }: OpenPair): Relationship {
  return shared.length > 0
    ? { id, a, b, kind: "cooperation", events: shared, mentions }
    : { id, a, b, kind: "concern", events: mentions, mentions };
}

function styleOf(party: Party): StrandStyle {
  if (party.presence === "named") return "named";
  return party.planned ? "planned" : "solid";
}

/** A strand of two is as weak as its weaker end: named before planned before solid. */
function weakerStyle(one: Party, other: Party): StrandStyle {
  const styles = [styleOf(one), styleOf(other)];
  if (styles.includes("named")) return "named";
  return styles.includes("planned") ? "planned" : "solid";
}

function isOwnState(offices: OfficesByPerson, person: ActorId, state: ActorId): boolean {
  return offices.get(person)?.some(({ relation }) => relation.to === state) ?? false;
}

function byIdOrder(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
