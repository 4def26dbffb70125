import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { basisOf } from "./citationUse.ts";
import styles from "./PlaceSection.module.css";
import { Section } from "./Section.tsx";
import { useActorName } from "./useActorName.ts";

/** Where it was, in whose country, and from what that is known where the source leaves it open. */
export function PlaceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const localized = useLocalized();
  const nameOf = useActorName();
  const sourceById = useMusubi((state) => state.index.sourceById);
  const { place } = event.row;
  if (place === undefined) return null;
  const basis = basisOf(event, "place", sourceById);
  const name = localized(place.name);
  const country = place.actor === undefined ? "" : nameOf(place.actor);
  const [before = name, after = ""] = country === "" ? [name] : name.split(country, 2);
  return (
    <Section title={text.place} evidence={basis.length > 0 ? "inferred" : undefined}>
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
      {basis.map(({ source, locator, note }) => (
        <p className={styles.note} key={`${source} ${locator}`}>
          {localized(note)}
        </p>
      ))}
    </Section>
  );
}
