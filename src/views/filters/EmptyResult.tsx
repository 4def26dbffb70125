import { listWords } from "../../i18n/listWords.ts";
import { filteredEvents, shownEvents } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { emptyReasons } from "./emptyReasons.ts";
import styles from "./EmptyResult.module.css";
import { useDropFilter } from "./useDropFilter.ts";
import { useFacetName } from "./useFacetName.ts";
import { wholeYears } from "../../model/wholeYears.ts";

/** When neither picture has anything to show: why, and every way back. */
export function EmptyResult() {
  const shown = useMusubi(shownEvents);
  const filtered = useMusubi(filteredEvents);
  if (shown.length > 0) return null;
  return (
    <section className={styles.notice}>
      {filtered.length > 0 ? <OutsideWindow /> : <Excluded />}
    </section>
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
        <button
          type="button"
          className={styles.way}
          onClick={() => setWindow(wholeYears(filtered))}
        >
          {text.showThem}
        </button>
      </div>
    </>
  );
}

function Excluded() {
  const messages = useText().filters;
  const text = messages.empty;
  const language = useLanguage();
  const nameOf = useFacetName();
  const drop = useDropFilter();
  const index = useMusubi((state) => state.index);
  const filters = useMusubi((state) => state.view.filters);
  const { clearFilters } = useActions();
  const { together, ways } = emptyReasons(index, filters);
  const names = listWords(together.map(nameOf), language);
  return (
    <>
      <h2 className={styles.title}>{text.title}</h2>
      {together.length > 0 && (
        <p className={styles.reason}>
          {together.length === 1 ? text.alone(names) : text.together(names)}
        </p>
      )}
      <div className={styles.ways}>
        {ways.map(({ drop: filter, count }) => (
          <button
            key={`${filter.facet} ${filter.value}`}
            type="button"
            className={styles.way}
            onClick={() => drop(filter)}
          >
            {text.without(nameOf(filter), count)}
          </button>
        ))}
        <button type="button" className={styles.way} onClick={clearFilters}>
          {messages.clear}
        </button>
      </div>
    </>
  );
}
