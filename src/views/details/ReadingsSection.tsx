import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { isReading } from "./sourceRows.ts";
import { locatorWords } from "./locatorWords.ts";
import styles from "./ReadingsSection.module.css";
import { Section } from "./Section.tsx";

/** Slips and contradictions: what a source writes, side by side with the others, and why we read it so. */
export function ReadingsSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const index = useMusubi((state) => state.index);
  const localized = useLocalized();
  const readings = event.citations.filter(isReading);
  if (readings.length === 0) return null;
  return (
    <Section title={text.event.slips}>
      <ul className={styles.list}>
        {readings.map(({ source, locator, field, value, note }) => {
          const row = index.sourceById.get(source);
          const number = row === undefined ? 0 : index.graph.sources.indexOf(row) + 1;
          return (
            <li className={styles.reading} key={`${source} ${locator} ${field} ${value}`}>
              <span className={styles.where}>
                {text.event.sourceWrites} {number}, {locatorWords([locator], text.source)}
              </span>
              <q className={styles.value} lang={row?.language}>
                {value}
              </q>
              {note !== undefined && <span className={styles.note}>{localized(note)}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
