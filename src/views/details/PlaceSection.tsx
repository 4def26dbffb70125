import { DataText } from "../marks/DataText.tsx";
import { namesOfActors } from "../../store/selectors.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { usePlainText, useText, useMusubi } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { basisOf } from "../../model/sourceRows.ts";
import styles from "./PlaceSection.module.css";
import { Section } from "./Section.tsx";

/** Where it was, in whose country, and from what that is known where the source leaves it open. */
export function PlaceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const plain = usePlainText();
  const names = useMusubi(namesOfActors);
  const sourceById = useMusubi((state) => state.index.sourceById);
  const { place } = event.row;
  if (place === undefined) return null;
  const basis = basisOf(event, "place", sourceById);
  const name = plain(place.name);
  const country = place.actor === undefined ? "" : names.full(place.actor);
  const [before = name, after = ""] = country === "" ? [name] : name.split(country, 2);
  return (
    <Section title={text.place} evidence={basis.length > 0 ? "inferred" : undefined}>
      <p className={styles.place}>
        <bdi>{before}</bdi>
        {place.actor !== undefined && (
          <>
            {!name.includes(country) && " · "}
            <ActorLink actor={place.actor} />
          </>
        )}
        <bdi>{after}</bdi>
      </p>
      {basis.map(({ source, locator, note }) => (
        <DataText as="p" className={styles.note} key={`${source} ${locator}`} text={note} />
      ))}
    </Section>
  );
}
