import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import { listWords } from "../../i18n/listWords.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { Citation } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import {
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
  useActorName,
} from "../../store/StoreContext.tsx";
import { locatorWords } from "../../i18n/citationWords.ts";
import type { ReadingGroup } from "./readingGroups.ts";
import styles from "./ReadingPair.module.css";

interface ReadingPairProps {
  readonly event: IndexedEvent;
  readonly group: ReadingGroup;
}

/** The reading taken and those that differ from it, side by side: where each stands, what it says, and why. */
export function ReadingPair({ event, group }: ReadingPairProps) {
  const text = useText();
  const language = useLanguage();
  const localized = useLocalized();
  const { graph, sourceById } = useMusubi((state) => state.index);
  const taken = useTaken(event, group.field);
  const labels: Readonly<Record<string, string>> = text.details.event.fields;
  const placeOf = ({ source, locator }: Citation): string => {
    const row = sourceById.get(source);
    if (row === undefined || row.kind === "public-knowledge")
      return text.details.event.byPublicKnowledge;
    const number = graph.sources.indexOf(row) + 1;
    const places = locator === undefined ? [] : [locator];
    return text.details.event.inSource(number, locatorWords(row, places, text.details.source));
  };
  const valueOf = ({ source, field, value = "" }: Citation): ReactNode => {
    const row = sourceById.get(source);
    const date = row?.kind === "public-knowledge" && field === "date" ? dateOf(value) : null;
    return date !== null ? (
      <span className={styles.value}>{dateWords(date, language)}</span>
    ) : (
      <q className={styles.quote} dir="auto" lang={row?.language}>
        {value}
      </q>
    );
  };
  const support = [...new Set(group.support.map(placeOf))];
  return (
    <div className={styles.group}>
      <h4 className={styles.field}>{labels[group.field] ?? group.field}</h4>
      <ul className={styles.readings}>
        <li className={styles.taken}>
          <span className={styles.kind}>
            <Check size={13} strokeWidth={2.5} aria-hidden="true" />
            {text.readings.taken}
          </span>
          <span className={styles.value} dir="auto">
            {taken}
          </span>
          {support.length > 0 && (
            <span className={styles.where}>{listWords(support, language)}</span>
          )}
        </li>
        {group.readings.map((reading) => (
          <li
            key={`${reading.source} ${reading.locator} ${reading.value}`}
            className={styles.other}
          >
            <span className={styles.kind}>
              {text.readings[reading.stance === "contradicts" ? "contradicts" : "differs"]}
            </span>
            {valueOf(reading)}
            <span className={styles.where}>{placeOf(reading)}</span>
          </li>
        ))}
      </ul>
      {group.readings
        .filter(({ note }) => note !== undefined)
        .map((reading) => (
          <p key={`${reading.source} ${reading.locator} ${reading.value}`} className={styles.note}>
            {group.readings.length > 1 && <>{valueOf(reading)} </>}
            {localized(reading.note)}
          </p>
        ))}
    </div>
  );
}

/** What the event itself says of that field. */
function useTaken(event: IndexedEvent, field: string): string {
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName();
  const { row, date, parties } = event;
  switch (field) {
    case "date":
      return dateWords(date, language);
    case "place":
      return localized(row.place?.name);
    case "participations": {
      const names = parties
        .filter(({ presence }) => presence !== "subject")
        .flatMap(({ actor, persons }) => (persons.length > 0 ? persons : [actor]));
      return listWords(names.map(nameOf), language);
    }
    case "summary":
      return localized(row.summary ?? row.title);
    default:
      return localized(row.title);
  }
}
