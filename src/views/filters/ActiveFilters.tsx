import { FilterX, X } from "lucide-react";
import {
  useActions,
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import styles from "./ActiveFilters.module.css";
import { type ActiveFilter, activeFilters, facetName } from "../../i18n/filterWords.ts";
import { withoutFilter } from "./changedFilters.ts";

/** The active filters that are not seen as pressed buttons in the row: a chip to remove each, and a button to clear all. */
export function ActiveFilters() {
  const text = useText().filters;
  const filters = useMusubi((state) => state.view.filters);
  const { clearFilters } = useActions();
  const active = activeFilters(filters);
  const unseen = active.filter(({ facet }) => facet !== "partner" && facet !== "text");
  return (
    <div className={styles.active} role="group" aria-label={text.active}>
      <div className={styles.chips} data-fit>
        {unseen.map((filter) => (
          <RemoveChip key={`${filter.facet} ${filter.value}`} filter={filter} />
        ))}
      </div>
      {active.length > 0 && (
        <button
          type="button"
          className={styles.clear}
          aria-label={text.clear}
          title={text.clear}
          onClick={clearFilters}
        >
          <FilterX size={15} aria-hidden="true" />
          <span className={styles.words}>{text.clear}</span>
        </button>
      )}
    </div>
  );
}

function RemoveChip({ filter }: { readonly filter: ActiveFilter }) {
  const text = useText().filters;
  const name = useFacetName()(filter);
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters } = useActions();
  return (
    <button
      type="button"
      className={filter.facet === "year" ? `${styles.chip} ${styles.year}` : styles.chip}
      aria-label={text.remove(name)}
      title={name}
      onClick={() => setFilters(withoutFilter(filters, filter))}
    >
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <X size={13} aria-hidden="true" />
    </button>
  );
}

/** The name of a filter value in the reader's language. */
export function useFacetName(): (filter: ActiveFilter) => string {
  const index = useMusubi((state) => state.index);
  const localized = useLocalized();
  const nameOf = useActorName();
  const language = useLanguage();
  return (filter) => facetName(index, filter, { localized, nameOf }, language);
}
