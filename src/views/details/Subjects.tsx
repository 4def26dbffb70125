import type { EventCount } from "../../model/eventCounts.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import { useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./Choices.tsx";
import { Mark } from "./Mark.tsx";
import { MoreList } from "./Section.tsx";
import styles from "./Subjects.module.css";

interface SubjectsProps {
  readonly subjects: readonly { readonly actor: ActorId; readonly count: EventCount }[];
  /** How many are shown at first. */
  readonly first: number;
}

/** Actors that are only mentioned, each with the number of events that do. */
export function Subjects({ subjects, first }: SubjectsProps) {
  const { shownOf } = useText().details;
  return (
    <MoreList items={subjects} first={first} className={styles.subjects}>
      {({ actor, count }) => (
        <li className={styles.subject} key={actor}>
          <Mark actor={actor} absent />
          <ActorLink actor={actor} /> <span className={styles.count}>{shownOf(count)}</span>
        </li>
      )}
    </MoreList>
  );
}
