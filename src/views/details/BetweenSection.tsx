import type { IndexedEvent } from "../../model/graphIndex.ts";
import { relationshipId } from "../../model/projection.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./EventList.module.css";
import { Section } from "./Section.tsx";
import { TieLine } from "./TieLine.tsx";

/** Beyond this the list would say little: a summit of seven has 21 pairs. */
const mostPairs = 6;

/** The ties this event is a strand of: the way from one event to the whole relationship. */
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
