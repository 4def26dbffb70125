import type { IndexedEvent } from "../../model/graphIndex.ts";
import { EventLine } from "./EventLine.tsx";
import styles from "./EventList.module.css";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";

interface MentionSectionProps {
  readonly title: string;
  readonly events: readonly IndexedEvent[];
}

/** Events that only speak of it, newest first, apart from those that tie. */
export function MentionSection({ title, events }: MentionSectionProps) {
  if (events.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList items={events.toReversed()} className={styles.list}>
        {(event) => <EventLine key={event.id} event={event} />}
      </MoreList>
    </Section>
  );
}
