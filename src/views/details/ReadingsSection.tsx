import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { citationUse } from "./citationUse.ts";
import { ReadingLine } from "./ReadingLine.tsx";
import styles from "./ReadingsSection.module.css";
import { Section } from "./Section.tsx";

/** Slips and contradictions: what a source writes, set apart, and why the event reads otherwise. */
export function ReadingsSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const sourceById = useMusubi((state) => state.index.sourceById);
  const readings = event.citations.filter(
    (citation) => citationUse(citation, sourceById.get(citation.source)) === "reading",
  );
  if (readings.length === 0) return null;
  return (
    <Section title={text.event.slips}>
      <ul className={styles.list}>
        {readings.map((reading) => (
          <ReadingLine
            key={`${reading.source} ${reading.locator} ${reading.field} ${reading.value}`}
            reading={reading}
          />
        ))}
      </ul>
    </Section>
  );
}
