import { filterEvents, type Filters } from "../../model/filter.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { activeFilters, type ActiveFilter } from "../../i18n/activeFilters.ts";
import { onlyFilter, withoutFilter } from "./changedFilters.ts";

/**
 * Why the filters leave nothing: the fewest of them that together already leave nothing, and what each
 * would give back if it went.
 *
 *   partner nato, year 1965, topic "exercises" → together: nato, 1965; without 1965: 3 events
 */
interface Way {
  readonly filter: ActiveFilter;
  readonly count: number;
}

export interface EmptyReasons {
  readonly together: readonly ActiveFilter[];
  /** What each would give back if it went; of the useful ones the fullest first. */
  readonly ways: readonly Way[];
  /** Where no single one helps: what each would leave if it stood alone. */
  readonly alone: readonly Way[];
}

export function emptyReasons(index: GraphIndex, filters: Filters): EmptyReasons {
  const leaves = (kept: Filters): number => filterEvents(index, kept).length;
  const active = activeFilters(filters);
  const ways = active
    .map((filter) => ({ filter, count: leaves(withoutFilter(filters, filter)) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  const alone = active
    .map((filter) => ({ filter, count: leaves(onlyFilter(filter)) }))
    .filter(({ count }) => count > 0);
  let kept = filters;
  for (const filter of active) {
    const fewer = withoutFilter(kept, filter);
    if (leaves(fewer) === 0) kept = fewer;
  }
  return { together: activeFilters(kept), ways, alone: ways.length > 0 ? [] : alone };
}
