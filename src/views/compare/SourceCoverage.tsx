import { FileText } from "lucide-react";
import { dateShort } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import { compareDates, type FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { daysIn } from "../../model/windowMoves.ts";
import { comparedEvents } from "../../store/comparing.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./SourceCoverage.module.css";
import { usePeriods } from "./usePeriods.ts";

/** The sources cited in either period: without any, a tie has not ended but is unreported. */
export function SourceCoverage() {
  const text = useText().compare;
  const before = useMusubi(comparedEvents)?.before ?? [];
  const now = useMusubi(shownEvents);
  const periods = usePeriods();
  if (periods.before === null) return null;
  return (
    <div className={styles.coverage} role="group" aria-label={text.sources.title}>
      <h3 className={styles.title}>{text.sources.title}</h3>
      <div className={styles.periods}>
        <Coverage period={periods.before} events={before} hollow />
        <Coverage period={periods.now} events={now} />
      </div>
    </div>
  );
}

interface CoverageProps {
  readonly period: DayWindow;
  readonly events: readonly IndexedEvent[];
  /** The first of the two. */
  readonly hollow?: boolean;
}

/** With more dates than this, only the first and the last are listed. */
const mostDates = 3;

/** A bar for the period, on it the sources that appeared in it, below how many its events cite. */
function Coverage({ period, events, hollow = false }: CoverageProps) {
  const text = useText().compare.sources;
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const { count, dated, undated } = coverage(index, events);
  const places = dated.flatMap(({ known: { earliest } }) =>
    earliest >= period.start && earliest <= period.end
      ? [(earliest - period.start) / daysIn(period)]
      : [],
  );
  return (
    <div className={styles.period} style={{ flexGrow: daysIn(period) }}>
      <div className={styles.line} aria-hidden="true">
        {places.map((share) => (
          <FileText
            key={share}
            className={styles.source}
            size={14}
            style={{ left: `${(share * 100).toFixed(1)}%` }}
          />
        ))}
        <span className={hollow ? styles.hollow : styles.solid} />
      </div>
      <p className={styles.count}>{text.count(count)}</p>
      <p className={styles.dates}>{datesIn(dated, undated, language, text)}</p>
    </div>
  );
}

function datesIn(
  dated: readonly FuzzyDate[],
  undated: number,
  language: Language,
  text: ReturnType<typeof useText>["compare"]["sources"],
): string {
  const dates = [...new Set(dated.map((date) => dateShort(date, language)))];
  const [first, last] = [dates[0], dates.at(-1)];
  const listed =
    dates.length > mostDates && first !== undefined && last !== undefined
      ? [text.span(first, last)]
      : dates;
  return [...listed, ...(undated > 0 ? [text.undated(undated)] : [])].join(", ");
}

/** The number of sources, and the dates of those that have one, in order. */
function coverage({ sourceById }: GraphIndex, events: readonly IndexedEvent[]) {
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const dated = [...cited]
    .flatMap((id) => dateOf(sourceById.get(id)?.published) ?? [])
    .toSorted(compareDates);
  return { count: cited.size, dated, undated: cited.size - dated.length };
}
