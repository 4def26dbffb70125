import { DataText } from "../../marks/DataText.tsx";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../../store/StoreContext.tsx";
import { locatorWords } from "../../../i18n/citationWords.ts";
import { MoreList, Section } from "../Section.tsx";
import { SourceLine } from "../../marks/SourceLine.tsx";
import { sourceRows } from "../../../model/sourceRows.ts";
import styles from "./SourceSection.module.css";
import { type FieldVariants, sourceVariants } from "./sourceVariants.ts";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { dateWords } from "../../../i18n/dateText.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import type { Citation } from "../../../model/eventGraph.ts";

/** The sources of an event, with the paragraphs. */
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

/** Errors and contradictions: the version used, what a source says instead, and why. */
export function VariantsSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const sourceById = useMusubi((state) => state.index.sourceById);
  const groups = sourceVariants(event.citations, sourceById);
  if (groups.length === 0) return null;
  return (
    <Section title={text.event.slips}>
      <div>
        {groups.map((group) => (
          <Versions key={group.field} event={event} group={group} />
        ))}
      </div>
    </Section>
  );
}

interface VersionsProps {
  readonly event: IndexedEvent;
  readonly group: FieldVariants;
}

/** The version used and those that differ from it, side by side, each with its place in a source. */
function Versions({ event, group }: VersionsProps) {
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
      <ul className={styles.variants}>
        <li className={styles.taken}>
          <span className={styles.kind}>
            <Check size={13} strokeWidth={2.5} aria-hidden="true" />
            {text.sourceVariants.taken}
          </span>
          <span className={styles.value} dir="auto">
            {taken}
          </span>
          {support.length > 0 && (
            <span className={styles.place}>{listWords(support, language)}</span>
          )}
        </li>
        {group.variants.map((variant) => (
          <li
            key={`${variant.source} ${variant.locator} ${variant.value}`}
            className={styles.other}
          >
            <span className={styles.kind}>
              {text.sourceVariants[variant.stance === "contradicts" ? "contradicts" : "differs"]}
            </span>
            {valueOf(variant)}
            <span className={styles.place}>{placeOf(variant)}</span>
          </li>
        ))}
      </ul>
      {group.variants
        .filter(({ note }) => note !== undefined)
        .map((variant) => (
          <p
            key={`${variant.source} ${variant.locator} ${variant.value}`}
            className={styles.reason}
          >
            {group.variants.length > 1 && <>{valueOf(variant)} </>}
            {localized(variant.note)}
          </p>
        ))}
    </div>
  );
}

/** What the event itself has in that field. */
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
