import { filterEvents, type Filters } from "../../model/filter.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { activeFilters, type ActiveFilter } from "./activeFilters.ts";
import { withoutFilter } from "./withoutFilter.ts";

/**
 * Why the filters leave nothing: the fewest of them that together already leave nothing, and what each
 * would give back if it went.
 *
 *   partner nato, year 1965, topic "exercises" → together: nato, 1965; without 1965: 3 events
 */
export interface EmptyReasons {
  readonly together: readonly ActiveFilter[];
  readonly ways: readonly { readonly drop: ActiveFilter; readonly count: number }[];
}

export function emptyReasons(index: GraphIndex, filters: Filters): EmptyReasons {
  const leaves = (kept: Filters): number => filterEvents(index, kept).length;
  const active = activeFilters(filters);
  const ways = active
    .map((drop) => ({ drop, count: leaves(withoutFilter(filters, drop)) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  let kept = filters;
  for (const filter of active) {
    const fewer = withoutFilter(kept, filter);
    if (leaves(fewer) === 0) kept = fewer;
  }
  return { together: activeFilters(kept), ways };
}
