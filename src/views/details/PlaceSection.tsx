import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./PlaceSection.module.css";
import { Section } from "./Section.tsx";
import { useActorName } from "./useActorName.ts";

/** Where it was, and in whose country. */
export function PlaceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const localized = useLocalized();
  const nameOf = useActorName();
  const { place } = event.row;
  if (place === undefined) return null;
  const name = localized(place.name);
  const country = place.actor === undefined ? "" : nameOf(place.actor);
  const [before = name, after = ""] = country === "" ? [name] : name.split(country, 2);
  return (
    <Section title={text.place}>
      <p className={styles.place}>
        {before}
        {place.actor !== undefined && (
          <>
            {!name.includes(country) && " · "}
            <ActorLink actor={place.actor} />
          </>
        )}
        {after}
      </p>
    </Section>
  );
}
