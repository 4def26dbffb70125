import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./PlaceSection.module.css";
import { Section } from "./Section.tsx";

/** Where it was, and in whose country. */
export function PlaceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const localized = useLocalized();
  const { place } = event.row;
  if (place === undefined) return null;
  return (
    <Section title={text.place}>
      <p className={styles.place}>
        {localized(place.name)}
        {place.actor !== undefined && (
          <span className={styles.country}>
            {" · "}
            <ActorLink actor={place.actor} />
          </span>
        )}
      </p>
    </Section>
  );
}
