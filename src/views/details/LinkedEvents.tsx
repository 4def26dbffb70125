import type { EventId, EventLink } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { EventLine } from "./EventLine.tsx";
import styles from "./EventList.module.css";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";

type LinkType = EventLink["type"];

const order: readonly LinkType[] = ["part_of", "follows", "fulfils", "about"];
const reversed = {
  part_of: "parts",
  about: "aboutThis",
  follows: "followedBy",
  fulfils: "fulfilledBy",
} as const satisfies Record<LinkType, string>;

/** The events this one is tied to, read from both ends: outcomes first, then what it belongs to. */
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
