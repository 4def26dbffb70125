import { useActions } from "../../store/StoreContext.tsx";
import type { ActiveFilter } from "./activeFilters.ts";

/** Takes one value back, whatever facet it is of. */
export function useDropFilter(): (filter: ActiveFilter) => void {
  const { setText, toggleFilter } = useActions();
  return ({ facet, value }) => {
    if (facet === "text") setText("");
    else if (facet === "year") toggleFilter(facet, Number(value));
    else toggleFilter(facet, String(value));
  };
}
