import { listWords } from "../../i18n/intlWords.ts";
import { eventsInWindow, filteredEvents } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { keyOf, type ActiveFilter } from "../../i18n/filterWords.ts";
import { emptyReasons, onlyFilter, withoutFilter } from "./changedFilters.ts";
import styles from "./EmptyResult.module.css";
import { useFacetName } from "./ActiveFilters.tsx";
import { wholeYears } from "../../model/defaultWindow.ts";

interface EmptyResultProps {
  /** Left out in a frame, whose data is its host's. */
  readonly onOpenData: (() => void) | undefined;
}

/** When neither picture has anything to show: the reason, and a button for each remedy. */
export function EmptyResult({ onOpenData }: EmptyResultProps) {
  // Not the shown events: a player before its first event rightly shows none.
  const inWindow = useMusubi(eventsInWindow);
  const filtered = useMusubi(filteredEvents);
  const isEmpty = useMusubi((state) => state.index.events.length === 0);
  const text = useText().filters.empty;
  if (inWindow.length > 0) return null;
  return (
    <div className={styles.place}>
      <section className={styles.notice}>
        {isEmpty ? (
          <>
            <h2 className={styles.title}>{text.noEvents}</h2>
            <p className={styles.reason}>{text.noEventsWhy}</p>
            {onOpenData !== undefined && (
              <div className={styles.ways}>
                <WayBack onClick={onOpenData}>{text.openOther}</WayBack>
              </div>
            )}
          </>
        ) : filtered.length > 0 ? (
          <OutsideWindow />
        ) : (
          <Excluded />
        )}
      </section>
    </div>
  );
}

function OutsideWindow() {
  const text = useText().filters.empty;
  const filtered = useMusubi(filteredEvents);
  const { setWindow } = useActions();
  return (
    <>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.reason}>{text.window(filtered.length)}</p>
      <div className={styles.ways}>
        <WayBack onClick={() => setWindow(wholeYears(filtered))}>{text.showThem}</WayBack>
      </div>
    </>
  );
}

function Excluded() {
  const messages = useText().filters;
  const text = messages.empty;
  const language = useLanguage();
  const nameOf = useFacetName();
  const index = useMusubi((state) => state.index);
  const filters = useMusubi((state) => state.view.filters);
  const { clearFilters, setFilters } = useActions();
  const { together, ways, alone } = emptyReasons(index, filters);
  const quoted = (filter: ActiveFilter): string =>
    filter.facet === "text" ? nameOf(filter) : messages.quoted(nameOf(filter));
  const names = listWords(together.map(quoted), language);
  return (
    <>
      <h2 className={styles.title}>{text.title}</h2>
      {together.length > 0 && (
        <p className={styles.reason}>
          {together.length === 1 ? text.alone(names) : text.together(names)}
        </p>
      )}
      <div className={styles.ways}>
        {ways.map(({ filter, count }) => (
          <WayBack key={keyOf(filter)} onClick={() => setFilters(withoutFilter(filters, filter))}>
            {text.without(quoted(filter), count)}
          </WayBack>
        ))}
        {alone.map(({ filter, count }) => (
          <WayBack key={keyOf(filter)} onClick={() => setFilters(onlyFilter(filter))}>
            {text.only(quoted(filter), count)}
          </WayBack>
        ))}
        <WayBack onClick={clearFilters}>{messages.clear}</WayBack>
      </div>
    </>
  );
}

interface WayBackProps {
  readonly onClick: () => void;
  readonly children: string;
}

function WayBack({ onClick, children }: WayBackProps) {
  return (
    <button type="button" className={styles.way} onClick={onClick}>
      {children}
    </button>
  );
}
