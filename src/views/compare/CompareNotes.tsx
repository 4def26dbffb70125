import { listWords } from "../../i18n/intlWords.ts";
import { yearWords } from "../../i18n/dayWords.ts";
import { comparedEvents, type PeriodComparison } from "../../store/comparing.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ComparePanel.module.css";
import { usePeriods } from "./usePeriods.ts";
import { dateShort } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { compareDates } from "../../model/dates/fuzzyDate.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { shownEvents } from "../../store/selectors.ts";

/** Notes that are needed to read the numbers correctly; usually none. */
export function CompareNotes({ compared }: { readonly compared: PeriodComparison }) {
  const text = useText().compare;
  const language = useLanguage();
  const years = useMusubi((state) => state.view.filters.year);
  const { before, now } = usePeriods();
  const notes = [
    compared.byRate &&
      text.byRate(text.length(compared.lengths.before), text.length(compared.lengths.now)),
    before && before.start <= now.end && now.start <= before.end && text.overlap,
    years.length > 0 &&
      text.years(
        listWords(
          years.toSorted((a, b) => a - b).map((year) => yearWords(year, language)),
          language,
        ),
      ),
  ];
  return notes.map(
    (note) =>
      typeof note === "string" && (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ),
  );
}

/** With more dates than this, only the first and the last are listed. */
const mostDates = 4;

/** The sources cited in either period: without any, a tie has not ended but is unreported. */
export function SourceCoverage() {
  const text = useText().compare;
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const before = useMusubi(comparedEvents)?.before ?? [];
  const now = useMusubi(shownEvents);
  const { beforeWords, nowWords } = usePeriods();
  const line = (period: string, events: readonly IndexedEvent[]): string => {
    const { count, dates, undated } = coverage(index, events, language);
    const [first, last] = [dates[0], dates.at(-1)];
    const listed =
      dates.length > mostDates && first !== undefined && last !== undefined
        ? [text.sources.span(first, last)]
        : dates;
    const rest = undated > 0 ? [text.sources.undated(undated)] : [];
    return text.sources.of(period, count, [...listed, ...rest].join(", "));
  };
  return (
    <div className={styles.note} role="group" aria-label={text.sources.title}>
      <p>{line(beforeWords ?? "", before)}</p>
      <p>{line(nowWords, now)}</p>
    </div>
  );
}

/** The number of sources, and their different dates in order. */
function coverage(
  { sourceById }: GraphIndex,
  events: readonly IndexedEvent[],
  language: Language,
): { readonly count: number; readonly dates: readonly string[]; readonly undated: number } {
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const dated = [...cited].flatMap((id) => {
    const date = dateOf(sourceById.get(id)?.published);
    return date === null ? [] : [date];
  });
  const dates = new Set(dated.toSorted(compareDates).map((date) => dateShort(date, language)));
  return { count: cited.size, dates: [...dates], undated: cited.size - dated.length };
}
