import { FilterX, X } from "lucide-react";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ActiveFilters.module.css";
import { activeFilters, type ActiveFilter } from "./activeFilters.ts";
import { useDropFilter } from "./useDropFilter.ts";
import { useFacetName } from "./useFacetName.ts";

interface ActiveFiltersProps {
  /** The years stand in a menu, so those chosen have to be named here. */
  readonly yearsFolded: boolean;
}

/** What filters now and is not already seen pressed in the row: each one click from gone, and all at once. */
export function ActiveFilters({ yearsFolded }: ActiveFiltersProps) {
  const text = useText().filters;
  const filters = useMusubi((state) => state.view.filters);
  const { clearFilters } = useActions();
  const active = activeFilters(filters);
  const unseen = active.filter(
    ({ facet }) => facet !== "partner" && facet !== "text" && (facet !== "year" || yearsFolded),
  );
  return (
    <div className={styles.active} role="group" aria-label={text.active}>
      <div className={styles.chips}>
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
  const drop = useDropFilter();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={text.remove(name)}
      title={name}
      onClick={() => drop(filter)}
    >
      <span className={styles.name}>{name}</span>
      <X size={13} aria-hidden="true" />
    </button>
  );
}
