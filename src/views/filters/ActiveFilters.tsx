import { FilterX, X } from "lucide-react";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ActiveFilters.module.css";
import { activeFilters, type ActiveFilter } from "../../i18n/activeFilters.ts";
import { withoutFilter } from "./changedFilters.ts";
import { useFacetName } from "./useFacetName.ts";

/** What filters now and is not already seen pressed in the row: each one click from gone, and all at once. */
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
