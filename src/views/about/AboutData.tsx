import { DataText } from "../marks/DataText.tsx";
import { dateWords } from "../../i18n/dateText.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { SourceLine } from "../marks/SourceLine.tsx";
import styles from "./AboutData.module.css";

/** What the data is, as of when, under which licence, how sure, and from which sources. */
export function AboutData() {
  const text = useText().about;
  const language = useLanguage();
  const { graph, events, actorById } = useMusubi((state) => state.index);
  const { meta, sources } = graph;
  const asOf = dateOf(meta.asOf);
  return (
    <div>
      <h3>{text.data}</h3>
      <DataText as="p" text={meta.title} />
      <p>
        {text.counts(events.length, actorById.size, sources.length)}{" "}
        {asOf !== null && `${text.asOf(dateWords(asOf, language))} `}
        {text.licence(meta.licence)}
      </p>
      <h3>{text.evidence}</h3>
      <ul className={styles.evidence}>
        {(["stated", "relative", "inferred", "unrecorded"] as const).map((evidence) => (
          <li key={evidence}>
            <EvidenceBadge evidence={evidence} />
            <span>{text.evidenceText[evidence]}</span>
          </li>
        ))}
      </ul>
      <h3>{text.sources}</h3>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
            {source.note !== undefined && (
              <DataText as="p" className={styles.note} text={source.note} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
