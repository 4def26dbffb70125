import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { Mark } from "./Mark.tsx";
import { MoreList } from "./MoreList.tsx";
import { subjectsOf } from "./partOfPair.ts";
import { Section } from "./Section.tsx";
import styles from "./SubjectSection.module.css";

interface SubjectSectionProps {
  readonly events: readonly IndexedEvent[];
  readonly shown: ReadonlySet<IndexedEvent>;
}

/** Who is spoken about in these events, with the number of events. */
export function SubjectSection({ events, shown }: SubjectSectionProps) {
  const { pair: text, shownOf } = useText().details;
  const subjects = subjectsOf(events, shown);
  if (subjects.length === 0) return null;
  return (
    <Section title={text.mentions}>
      <MoreList items={subjects} first={12} className={styles.list}>
        {({ actor, count }) => (
          <li className={styles.subject} key={actor}>
            <Mark actor={actor} absent />
            <ActorLink actor={actor} /> <span className={styles.count}>{shownOf(count)}</span>
          </li>
        )}
      </MoreList>
    </Section>
  );
}
