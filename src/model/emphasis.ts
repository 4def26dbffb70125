import type { ActorId, EventId, SourceId } from "./eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import { listAt } from "./intLists.ts";
import { touchesYear } from "./dates/years.ts";
import { eventsCiting } from "./sourceUse.ts";
import { relationshipId } from "./pairs.ts";

export type Focus =
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "relationship"; readonly id: string }
  | { readonly kind: "knot"; readonly id: string };

/** A knot is pointed at but never selected: its events are. */
export type Selected = Exclude<Focus, { readonly kind: "knot" }>;

/**
 * What may be pointed at: also what is never selected, a source, a year ("2024"), and the events that are one mark.
 */
export type Pointed =
  | Focus
  | {
      readonly kind: "events";
      readonly id: string;
      readonly events: readonly EventId[];
      /** Who they mention, where that is what they have in common. */
      readonly mentioned?: readonly ActorId[];
    }
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "year"; readonly id: string };

/** What holds events to go through one after the other: a selection, a knot, or the events that are one mark. */
export type EventList = Selected | Extract<Pointed, { readonly kind: "knot" | "events" }>;

/** What can be listed while nothing is selected; the sources have no id. */
export type Listed = Exclude<EventList, Selected> | { readonly kind: "sources"; readonly id: "" };

export type EmphasisLevel = "default" | "highlighted" | "muted";

export interface Emphasis {
  /** By its id, or by its rank in time: of 350,000 events in clusters no id is read. */
  readonly event: (event: EventId | number) => EmphasisLevel;
  readonly actor: (id: ActorId) => EmphasisLevel;
  readonly relationship: (id: string) => EmphasisLevel;
  readonly knot: (id: string) => EmphasisLevel;
}

/** What lights up with what is chosen or pointed at. */
export interface Parts {
  /** Whether an event is among them, by its id or its rank in time. */
  readonly event: { readonly has: (event: EventId | number) => boolean };
  readonly actor: ReadonlySet<string>;
  readonly relationship: ReadonlySet<string>;
  readonly knot: ReadonlySet<string>;
}

/** Where nothing is chosen or pointed at; known by its identity, so that nothing is asked of each mark. */
export const noEmphasis: Emphasis = {
  event: () => "default",
  actor: () => "default",
  relationship: () => "default",
  knot: () => "default",
};

/**
 * Selection and hover collapsed into one word for every mark: what belongs to them is highlighted,
 * and the rest is muted. Only a selected event mutes nothing: the picture around it is its context.
 * With the relationship "italy~japan" chosen:
 *
 *   emphasise(selection, partsOf(index, selection), partsOf(index, null)).actor("nato") → "muted"
 */
export function emphasise(selection: EventList | null, chosen: Parts, pointed: Parts): Emphasis {
  if (chosen === noParts && pointed === noParts) return noEmphasis;
  const mutesRest = pointed !== noParts || (selection !== null && selection.kind !== "event");
  const levelOf =
    <Key>(inChosen: Has<Key>, inPointed: Has<Key>) =>
    (key: Key): EmphasisLevel => {
      if (inChosen.has(key) || inPointed.has(key)) return "highlighted";
      return mutesRest ? "muted" : "default";
    };
  return {
    event: levelOf(chosen.event, pointed.event),
    actor: levelOf(chosen.actor, pointed.actor),
    relationship: levelOf(chosen.relationship, pointed.relationship),
    knot: levelOf(chosen.knot, pointed.knot),
  };
}

interface Has<Key> {
  readonly has: (key: Key) => boolean;
}

/**
 * On a stage: what a scene is about is highlighted, the other events of the same tie are as they are, and the rest is
 * muted. Without a scene's event, and while something is pointed at, as everywhere.
 */
export function stageEmphasis(
  selection: Focus | null,
  chosen: Parts,
  pointed: Parts,
  eventsOfTie: ReadonlySet<EventId>,
): Emphasis {
  const usual = emphasise(selection, chosen, pointed);
  if (selection?.kind !== "event" || pointed !== noParts) return usual;
  const levelOf =
    (kind: Exclude<keyof Parts, "event">) =>
    (id: string): EmphasisLevel =>
      chosen[kind].has(id) ? "highlighted" : "muted";
  return {
    event: (event) => {
      if (chosen.event.has(event)) return "highlighted";
      return typeof event === "string" && eventsOfTie.has(event) ? "default" : "muted";
    },
    actor: levelOf("actor"),
    relationship: levelOf("relationship"),
    knot: levelOf("knot"),
  };
}

/** Two values that mean the same thing to point at. */
export function sameFocus(one: Pointed | Listed | null, other: Pointed | Listed | null): boolean {
  return one === other || (one?.kind === other?.kind && one?.id === other?.id);
}

export const noParts: Parts = { ...newParts(), event: { has: () => false } };

type OpenParts = { readonly [Kind in Exclude<keyof Parts, "event">]: Set<string> };

function newParts(): OpenParts {
  return { actor: new Set(), relationship: new Set(), knot: new Set() };
}

/** What is clicked was pointed at before: the last of each index are kept. */
const lately = new WeakMap<GraphIndex, Map<string, Parts>>();
const mostKept = 2;

export function partsOf(index: GraphIndex, focus: Pointed | null): Parts {
  if (focus === null) return noParts;
  // One mark may hold other events later.
  if (focus.kind === "events") return partsMade(index, focus);
  const kept = lately.get(index) ?? new Map<string, Parts>();
  lately.set(index, kept);
  const key = `${focus.kind} ${focus.id}`;
  const parts = kept.get(key) ?? partsMade(index, focus);
  kept.delete(key);
  kept.set(key, parts);
  const [oldest = ""] = kept.keys();
  if (kept.size > mostKept) kept.delete(oldest);
  return parts;
}

function partsMade(index: GraphIndex, focus: Pointed): Parts {
  const found = newParts();
  const events = meantEvents(index, focus);
  switch (focus.kind) {
    case "source":
    case "year":
    case "events":
      if (events.length === 0) return noParts;
      for (const event of events) addEvent(found, event, index);
      break;
    case "event":
      for (const event of events) addEvent(found, event, index);
      break;
    case "actor":
      addActor(found, focus.id, events, index);
      break;
    case "relationship":
      addRelationship(found, focus.id, index);
      break;
    case "knot": {
      found.knot.add(focus.id);
      const parties = index.projection.knots.find(({ id }) => id === focus.id)?.parties ?? [];
      for (const party of parties) found.actor.add(party);
    }
  }
  return { ...found, event: eventSet(index, events) };
}

function meantEvents(index: GraphIndex, focus: Pointed): readonly IndexedEvent[] {
  const { projection } = index;
  switch (focus.kind) {
    case "source":
      return eventsCiting(index, focus.id);
    case "year":
      return index.events.filter(({ date }) => touchesYear(date, Number(focus.id)));
    case "actor":
      return index.eventsByActor.get(focus.id) ?? [];
    case "event":
      return eventsById(index, [focus.id]);
    case "events":
      return eventsById(index, focus.events);
    case "relationship":
      return eventsById(index, projection.relationshipById.get(focus.id)?.events ?? []);
    case "knot":
      return eventsById(index, projection.knots.find(({ id }) => id === focus.id)?.events ?? []);
  }
}

const eventsById = ({ eventById }: GraphIndex, ids: readonly EventId[]): readonly IndexedEvent[] =>
  ids.flatMap((id) => eventById.get(id) ?? []);

/** For these few, marks for all events of the index are not worth it. */
const few = 16;

function eventSet(
  { events, eventById }: GraphIndex,
  some: readonly IndexedEvent[],
): Parts["event"] {
  const orderOf = (event: EventId | number): number | undefined =>
    typeof event === "number" ? event : eventById.get(event)?.order;
  if (some.length <= few)
    return {
      has: (event) => {
        const wanted = orderOf(event);
        return some.some(({ order }) => order === wanted);
      },
    };
  const marks = new Uint8Array(events.length);
  for (const { order } of some) marks[order] = 1;
  return { has: (event) => marks[orderOf(event) ?? -1] === 1 };
}

function addActor(
  found: OpenParts,
  actor: ActorId,
  events: readonly IndexedEvent[],
  index: GraphIndex,
): void {
  const { projection, actorById } = index;
  found.actor.add(actor);
  for (const event of events) addEvent(found, event, index);
  for (const { id, a, b } of projection.relationshipsOf(actor)) {
    found.relationship.add(id);
    found.actor.add(a).add(b);
  }
  // Ties between two others of the same event belong to that event, not to this actor.
  if (actorById.get(actor)?.kind === "person") return;
  for (const id of found.relationship) {
    const tie = projection.relationshipById.get(id);
    if (tie && tie.a !== actor && tie.b !== actor) found.relationship.delete(id);
  }
}

function addRelationship(found: OpenParts, relationship: string, { projection }: GraphIndex): void {
  found.relationship.add(relationship);
  const tie = projection.relationshipById.get(relationship);
  if (tie === undefined) return;
  found.actor.add(tie.a).add(tie.b);
  for (const { id, parties } of projection.knots)
    if (parties.includes(tie.a) && parties.includes(tie.b)) found.knot.add(id);
}

/** Its own marks: its cord or knot, everyone in it, and the ties to those it mentions. No row is read for it. */
function addEvent(found: OpenParts, event: IndexedEvent, index: GraphIndex): void {
  const { ties, actorsIn, actorById } = index;
  // Of roll calls a few name everyone.
  if (found.actor.size < actorById.size)
    for (const actor of actorsIn(event)) found.actor.add(actor);
  const cord = ties.pairs[ties.cordOf[event.order] ?? -1];
  if (cord) found.relationship.add(cord.id);
  const knot = ties.partySets[ties.knotOf[event.order] ?? -1];
  if (knot) found.knot.add(knot.id);
  const nameOf = (number: number): ActorId => ties.actors[number] ?? "";
  const subjects = listAt(ties.subjects, event.order, nameOf);
  if (subjects.length === 0) return;
  for (const actor of listAt(ties.present, event.order, nameOf))
    for (const subject of subjects) {
      const concern = relationshipId(subject, actor);
      if (ties.meetings.numberOf(concern) >= 0) found.relationship.add(concern);
    }
}
