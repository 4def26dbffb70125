import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./KindSection.module.css";
import { Section } from "./Section.tsx";

/** Its kind and topics, each a filter to try from here. */
export function KindSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const localized = useLocalized();
  const { toggleFilter } = useActions();
  const { eventTypeById, topicById } = useMusubi((state) => state.index);
  const filters = useMusubi((state) => state.view.filters);
  const type = eventTypeById.get(event.row.type);
  const topics = (event.row.topics ?? []).flatMap((id) => topicById.get(id) ?? []);
  if (type === undefined && topics.length === 0) return null;
  return (
    <Section title={text.kind}>
      <div className={styles.chips}>
        {type !== undefined && (
          <Chip
            label={localized(type.name)}
            pressed={filters.type.includes(type.id)}
            onClick={() => toggleFilter("type", type.id)}
          />
        )}
        {topics.map(({ id, name }) => (
          <Chip
            key={id}
            label={localized(name)}
            pressed={filters.topic.includes(id)}
            onClick={() => toggleFilter("topic", id)}
          />
        ))}
      </div>
    </Section>
  );
}
