import { dateWords } from "../../i18n/dateWords.ts";
import { parseEdtf } from "../../model/dates/parseEdtf.ts";
import type { Citation } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { locatorWords } from "./locatorWords.ts";
import styles from "./ReadingLine.module.css";

/** One differing reading: of what, where it stands, its words, and the note that weighs it. */
export function ReadingLine({ reading }: { readonly reading: Citation }) {
  const text = useText().details;
  const language = useLanguage();
  const localized = useLocalized();
  const { graph, sourceById } = useMusubi((state) => state.index);
  const { source: id, locator, field = "", value = "", note } = reading;
  const source = sourceById.get(id);
  const number = graph.sources.findIndex((row) => row.id === id) + 1;
  const known = source?.kind === "public-knowledge";
  const labels: Readonly<Record<string, string>> = text.event.fields;
  const date = known && field === "date" ? parseEdtf(value) : undefined;
  return (
    <li className={styles.reading}>
      <span className={styles.where}>
        {labels[field] ?? field},{" "}
        {known
          ? text.event.byPublicKnowledge
          : text.event.inSource(number, locatorWords([locator], text.source))}
      </span>
      {date?.ok ? (
        <span className={styles.value}>{dateWords(date.value, language)}</span>
      ) : (
        <q className={styles.value} lang={source?.language}>
          {value}
        </q>
      )}
      {note !== undefined && <span className={styles.note}>{localized(note)}</span>}
    </li>
  );
}
