import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { Mark } from "./Mark.tsx";
import { subjectsOf } from "./partOfPair.ts";
import { Section } from "./Section.tsx";
import styles from "./SubjectSection.module.css";

/** Who is spoken about in these events, with the number of events. */
export function SubjectSection({ events }: { readonly events: readonly IndexedEvent[] }) {
  const text = useText().details.pair;
  const subjects = subjectsOf(events);
  if (subjects.length === 0) return null;
  return (
    <Section title={text.mentions}>
      <ul className={styles.list}>
        {subjects.map(({ actor, count }) => (
          <li className={styles.subject} key={actor}>
            <Mark actor={actor} absent />
            <ActorLink actor={actor} /> <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
