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
  readonly event: (id: EventId) => EmphasisLevel;
  readonly actor: (id: ActorId) => EmphasisLevel;
  readonly relationship: (id: string) => EmphasisLevel;
  readonly knot: (id: string) => EmphasisLevel;
}

/** What lights up with what is chosen or pointed at. */
export interface Parts {
  readonly event: ReadonlySet<string>;
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
    (kind: keyof Parts) =>
    (id: string): EmphasisLevel => {
      if (chosen[kind].has(id) || pointed[kind].has(id)) return "highlighted";
      return mutesRest ? "muted" : "default";
    };
  return {
    event: levelOf("event"),
    actor: levelOf("actor"),
    relationship: levelOf("relationship"),
    knot: levelOf("knot"),
  };
}

/**
 * On a stage: what a scene is about is highlighted, the other events of the same tie are as they are, and the rest is
 * muted. Without a scene's event, and while something is pointed at, as everywhere.
 */
export function stageEmphasis(
  selection: Focus | null,
  chosen: Parts,
  pointed: Parts,
  eventsOfTie: ReadonlySet<string>,
): Emphasis {
  const usual = emphasise(selection, chosen, pointed);
  if (selection?.kind !== "event" || pointed !== noParts) return usual;
  const levelOf =
    (kind: keyof Parts) =>
    (id: string): EmphasisLevel =>
      chosen[kind].has(id) ? "highlighted" : "muted";
  return {
    event: (id) => {
      if (chosen.event.has(id)) return "highlighted";
      return eventsOfTie.has(id) ? "default" : "muted";
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

export const noParts: Parts = newParts();

function newParts(): { readonly [Kind in keyof Parts]: Set<string> } {
  return { event: new Set(), actor: new Set(), relationship: new Set(), knot: new Set() };
}

export function partsOf(index: GraphIndex, focus: Pointed | null): Parts {
  if (focus === null) return noParts;
  const { projection } = index;
  const found = newParts();
  if (focus.kind === "source" || focus.kind === "year" || focus.kind === "events") {
    const events = eventsOf(index, focus);
    for (const event of events) addEvent(found, event, index);
    return events.length === 0 ? noParts : found;
  }
  found[focus.kind].add(focus.id);
  if (focus.kind === "event") addEvent(found, index.eventById.get(focus.id), index);
  else if (focus.kind === "actor") {
    for (const event of index.eventsByActor.get(focus.id) ?? []) addEvent(found, event, index);
    for (const { id, a, b } of projection.relationshipsOf(focus.id)) {
      found.relationship.add(id);
      found.actor.add(a).add(b);
    }
    // Ties between two others of the same event belong to that event, not to this actor.
    if (index.actorById.get(focus.id)?.kind !== "person")
      for (const id of found.relationship) {
        const tie = projection.relationshipById.get(id);
        if (tie && tie.a !== focus.id && tie.b !== focus.id) found.relationship.delete(id);
      }
  } else if (focus.kind === "relationship") {
    const tie = projection.relationshipById.get(focus.id);
    if (tie) {
      found.actor.add(tie.a).add(tie.b);
      for (const event of tie.events) found.event.add(event);
      for (const { id, parties } of projection.knots)
        if (parties.includes(tie.a) && parties.includes(tie.b)) found.knot.add(id);
    }
  } else {
    const knot = projection.knots.find(({ id }) => id === focus.id);
    for (const event of knot?.events ?? []) found.event.add(event);
    for (const party of knot?.parties ?? []) found.actor.add(party);
  }
  return found;
}

function eventsOf(
  index: GraphIndex,
  focus: Extract<Pointed, { kind: "source" | "year" | "events" }>,
): readonly IndexedEvent[] {
  switch (focus.kind) {
    case "source":
      return eventsCiting(index, focus.id);
    case "year":
      return index.events.filter(({ date }) => touchesYear(date, Number(focus.id)));
    case "events":
      return focus.events.flatMap((id) => index.eventById.get(id) ?? []);
  }
}

/** Its own marks: its cord or knot, everyone in it, and the ties to those it mentions. No row is read for it. */
function addEvent(
  found: ReturnType<typeof newParts>,
  event: IndexedEvent | undefined,
  { ties, actorsIn }: GraphIndex,
): void {
  if (event === undefined) return;
  found.event.add(event.id);
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
