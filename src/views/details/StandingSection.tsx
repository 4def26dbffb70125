import { isolated } from "../../lib/bidi.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { isHollow } from "../../scene/dateLook.ts";
import { citationUse } from "../../model/sourceRows.ts";
import { Section } from "./Section.tsx";
import styles from "./StandingSection.module.css";

/** What the event is as of its source, and what is known to have become of it. */
export function StandingSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const sourceById = useMusubi((state) => state.index.sourceById);
  const localized = useLocalized();
  const since = event.citations.filter(
    (citation) => citationUse(citation, sourceById.get(citation.source)) === "standing",
  );
  if (event.row.status === "happened" && since.length === 0) return null;
  return (
    <Section title={text.standing}>
      <p className={styles.status}>
        {isHollow(event.row.status) && <span className={styles.hollow} aria-hidden="true" />}
        {text.status[event.row.status]}
      </p>
      {since.map((citation) => (
        <p
          className={styles.since}
          key={`${citation.source} ${citation.locator} ${citation.value}`}
        >
          <span className={styles.label}>{text.since}</span>
          {citation.note === undefined ? isolated(citation.value ?? "") : localized(citation.note)}
          <span className={styles.source} dir="auto">
            {sourceById.get(citation.source)?.title}
          </span>
        </p>
      ))}
    </Section>
  );
}
