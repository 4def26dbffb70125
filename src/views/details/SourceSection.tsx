import { DataText } from "../marks/DataText.tsx";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { locatorWords } from "../../i18n/citationWords.ts";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";
import { SourceLine } from "../marks/SourceLine.tsx";
import { sourceRows } from "../../model/sourceRows.ts";
import styles from "./SourceSection.module.css";

/** Who says so, and in which paragraph. */
export function SourceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const graph = useMusubi((state) => state.index.graph);
  const localized = useLocalized();
  return (
    <Section title={text.event.sources}>
      {event.citations.length === 0 && <p className={styles.where}>{text.event.noSource}</p>}
      <MoreList
        key={event.id}
        items={sourceRows(graph, event.citations)}
        first={12}
        className={styles.list}
        ordered
      >
        {({ source, number, stance, locators, notes }) => (
          <li className={styles.row} key={source.id} value={number}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <div className={styles.words}>
              <SourceLine source={source} />
              <p className={styles.where}>
                {[text.source[stance], locatorWords(source, locators, text.source)]
                  .filter(Boolean)
                  .join(", ")}
              </p>
              {[...(source.note === undefined ? [] : [source.note]), ...notes].map((note) => (
                <DataText as="p" className={styles.note} key={localized(note)} text={note} />
              ))}
            </div>
          </li>
        )}
      </MoreList>
    </Section>
  );
}
