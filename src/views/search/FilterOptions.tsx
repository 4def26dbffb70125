import { CalendarRange, Filter } from "lucide-react";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { yearWords } from "../../i18n/dayWords.ts";
import { isolated } from "../../lib/bidi.ts";
import { possiblyWithin } from "../../model/dates/dayWindow.ts";
import { windowText } from "../../model/dates/windowText.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import { filterEvents, type Filters } from "../../model/filter.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { readAhead } from "../../model/search/textFilter.ts";
import { filteredEvents } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ListOption } from "./FoundList.tsx";
import styles from "./Suggestions.module.css";
import type { TimeWish } from "./timeWish.ts";

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** Filters by the typed year, or shows the typed period. */
export function TimeOption({ wish, ...option }: OptionProps & { readonly wish: TimeWish }) {
  const { search: words, filters: filterWords } = useText();
  const language = useLanguage();
  const filters = useMusubi((state) => state.view.filters);
  const left = useMusubi(filteredEvents);
  const wanted = useMemo(
    () => (wish.kind === "year" ? { ...filters, year: [wish.year] } : null),
    [filters, wish],
  );
  const ofYear = useLeft(wanted);
  const all = useMusubi((state) => state.index.events.length);
  const count =
    wish.kind === "year"
      ? ofYear
      : { shown: left.filter(({ date }) => possiblyWithin(date, wish.window)).length, of: all };
  return (
    <CountedOption
      {...option}
      icon={<CalendarRange size={14} aria-hidden="true" />}
      count={count}
      className={styles.time}
    >
      {wish.kind === "year"
        ? words.year(yearWords(wish.year, language))
        : words.window(windowText(wish.window, filterWords.window.to))}
    </CountedOption>
  );
}

/** Filters by the typed words themselves. */
export function FilterOption({ text, ...option }: OptionProps & { readonly text: string }) {
  const words = useText().search;
  const filters = useMusubi((state) => state.view.filters);
  const typed = useDeferredValue(text);
  const wanted = useMemo(() => ({ ...filters, text: typed }), [filters, typed]);
  const count = useLeft(wanted);
  return (
    <CountedOption
      {...option}
      icon={<Filter size={14} aria-hidden="true" />}
      count={typed === text ? count : null}
      className={styles.filter}
    >
      {words.filterBy(isolated(text))}
    </CountedOption>
  );
}

interface CountedOptionProps extends OptionProps {
  readonly icon: ReactNode;
  readonly className: string | undefined;
  /** How many events it leaves. */
  readonly count: EventCount | null;
  readonly children: ReactNode;
}

/** The count describes the option and is no part of its name, which does not change with it. */
function CountedOption({ count, children, ...option }: CountedOptionProps) {
  const words = useText().search;
  const left = count === null ? undefined : words.events(count);
  return (
    <ListOption {...option} describedBy={left === undefined ? undefined : `${option.id}-left`}>
      <span className={styles.words}>{children}</span>
      {left !== undefined && (
        <span id={`${option.id}-left`} className={styles.reason} aria-hidden="true">
          {left}
        </span>
      )}
    </ListOption>
  );
}

/** Beyond, to read all texts of the events takes longer than a count is worth. */
const mostCounted = 5_000;

/** What filters would leave; null where counting would take too long, and until the words about all events are read. */
function useLeft(filters: Filters | null): EventCount | null {
  const index = useMusubi((state) => state.index);
  const isRead = useWordsRead(index, filters !== null && filters.text !== "");
  return useMemo(() => {
    const of = index.events.length;
    if (filters === null || of > mostCounted || !isRead) return null;
    return { shown: filterEvents(index, filters).length, of };
  }, [index, filters, isRead]);
}

/** Has the words read in short tasks, where they are wanted: of 5,000 events it took longer than an answer to a key may. */
function useWordsRead(index: GraphIndex, areWanted: boolean): boolean {
  const [known, setKnown] = useState<GraphIndex | null>(null);
  const reads = areWanted && index.events.length <= mostCounted;
  useEffect(() => {
    if (!reads) return;
    let isHere = true;
    const read = async (): Promise<void> => {
      await readAhead(index);
      if (isHere) setKnown(index);
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [index, reads]);
  return !areWanted || known === index;
}
