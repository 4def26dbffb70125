import { dateShort } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { compareDates } from "../../model/dates/fuzzyDate.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { comparedEvents } from "../../store/comparing.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./CompareList.module.css";
import { usePeriods } from "./usePeriods.ts";

/** More dates than this would not be read: then the first and the last. */
const mostDates = 4;

/** The sources that the events of either period cite: without any, a tie is not over but unreported. */
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
    const said =
      dates.length > mostDates && first !== undefined && last !== undefined
        ? [text.sources.span(first, last)]
        : dates;
    const rest = undated > 0 ? [text.sources.undated(undated)] : [];
    return text.sources.of(period, count, [...said, ...rest].join(", "));
  };
  return (
    <div className={styles.note} role="group" aria-label={text.sources.title}>
      <p>{line(beforeWords ?? "", before)}</p>
      <p>{line(nowWords, now)}</p>
    </div>
  );
}

/** How many there are, and the different dates of those that have one, in order. */
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
