import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import type { EventList } from "./emphasis.ts";
import type { ActorId } from "./eventGraph.ts";
import type { IntLists } from "./intLists.ts";

type Events = Pick<GraphIndex, "eventById" | "eventsByActor" | "projection">;

/** The events of a selection or of what is listed, in order of time. */
export function eventsOf(index: Events, selected: EventList): readonly IndexedEvent[] {
  switch (selected.kind) {
    case "event":
      return eventsById(index, [selected.id]);
    case "actor":
      return index.eventsByActor.get(selected.id) ?? [];
    case "relationship":
      return eventsById(index, index.projection.relationshipById.get(selected.id)?.events ?? []);
    case "knot":
      return eventsById(
        index,
        index.projection.knots.find(({ id }) => id === selected.id)?.events ?? [],
      );
    case "events":
      return eventsById(index, selected.events);
  }
}

export function eventsById(
  { eventById }: Pick<Events, "eventById">,
  ids: readonly string[],
): readonly IndexedEvent[] {
  return ids.flatMap((id) => eventById.get(id) ?? []);
}

/**
 * Whether the actor was only spoken about in an event. Read from the ties; participations only where it is no party, as
 * a person who acts for a state: of 4,500 roll calls they are 870,000.
 */
export function spokenAbout(
  { ties: { actors, present, subjects } }: Pick<GraphIndex, "ties">,
  actor: ActorId,
): (event: IndexedEvent) => boolean {
  const number = actors.indexOf(actor);
  const holds = ({ starts, values }: IntLists, row: number): boolean =>
    values.subarray(starts[row], starts[row + 1]).includes(number);
  return (event) =>
    holds(subjects, event.order) ||
    (!holds(present, event.order) &&
      event.participations.every((part) => part.actor !== actor || part.role === "subject"));
}

interface Pair {
  readonly a: ActorId;
  readonly b: ActorId;
}

/** A pair in the order in which it is named: the focus first. */
export function focusFirst(
  { a, b }: Pair,
  focus: ActorId | undefined,
): readonly [near: ActorId, far: ActorId] {
  return b === focus ? [b, a] : [a, b];
}
