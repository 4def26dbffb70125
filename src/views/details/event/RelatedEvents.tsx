import type { EventId, EventLink } from "../../../model/eventGraph.ts";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import { useMusubi, useText } from "../../../store/StoreContext.tsx";
import { EventLine, TieLine } from "../Choices.tsx";
import styles from "../Choices.module.css";
import { MoreList, Section } from "../Section.tsx";
import { relationshipId } from "../../../model/projection.ts";

type LinkType = EventLink["type"];

const order: readonly LinkType[] = ["part_of", "follows", "fulfils", "about"];
const reversed = {
  part_of: "parts",
  about: "aboutThis",
  follows: "followedBy",
  fulfils: "fulfilledBy",
} as const satisfies Record<LinkType, string>;

/** The events linked to this one, in both directions: outcomes first, then what it belongs to. */
export function LinkedEvents({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event.links;
  const { linksFrom, linksTo, eventById } = useMusubi((state) => state.index);
  const resolve = (ids: readonly EventId[]): readonly IndexedEvent[] =>
    ids.flatMap((id) => eventById.get(id) ?? []).toSorted((a, b) => a.order - b.order);
  const incoming = linksTo.get(event.id) ?? [];
  const outgoing = linksFrom.get(event.id) ?? [];
  const groups = order.flatMap((type) => [
    {
      title: text[reversed[type]],
      events: resolve(incoming.filter((link) => link.type === type).map((link) => link.from)),
    },
    {
      title: text[type],
      events: resolve(outgoing.filter((link) => link.type === type).map((link) => link.to)),
    },
  ]);
  return groups
    .filter(({ events }) => events.length > 0)
    .map(({ title, events }) => (
      <Section key={title} title={title}>
        <MoreList key={event.id} items={events} first={12} className={styles.list}>
          {(linked) => <EventLine key={linked.id} event={linked} />}
        </MoreList>
      </Section>
    ));
}

/** A longer list would say little: a summit of seven has 21 pairs. */
const mostPairs = 6;

/** The relationships this event is part of. */
export function BetweenSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const index = useMusubi((state) => state.index);
  const tied = event.parties.filter(({ presence }) => presence !== "subject");
  const pairs = tied.flatMap((one, place) =>
    tied
      .slice(place + 1)
      .flatMap(
        (other) =>
          index.projection.relationshipById.get(relationshipId(one.actor, other.actor)) ?? [],
      ),
  );
  const { focus } = index.graph.meta;
  const ofFocus = pairs.filter(({ a, b }) => a === focus || b === focus);
  const shown = (pairs.length > mostPairs && ofFocus.length > 0 ? ofFocus : pairs).slice(
    0,
    mostPairs,
  );
  const more = shown.filter((tie) => tie.events.length > 1);
  if (more.length === 0) return null;
  return (
    <Section title={text.between}>
      <ul className={styles.list}>
        {more.map((tie) => (
          <TieLine key={tie.id} tie={tie} />
        ))}
      </ul>
    </Section>
  );
}
