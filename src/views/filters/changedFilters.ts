import { filterEvents, type Filters, noFilters } from "../../model/filter.ts";
import { type ActiveFilter, activeFilters } from "../../i18n/filterWords.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";

/** The filters without one value. */
export function withoutFilter(filters: Filters, { facet, value }: ActiveFilter): Filters {
  if (facet === "text") return { ...filters, text: "" };
  const rest = (values: readonly (string | number)[]) => values.filter((one) => one !== value);
  return { ...filters, [facet]: rest(filters[facet]) };
}

/** One value as the only filter. */
export function onlyFilter({ facet, value }: ActiveFilter): Filters {
  return facet === "text" ? { ...noFilters, text: value } : { ...noFilters, [facet]: [value] };
}

/**
 * Why the filters keep no event: the fewest of them that together already keep none, and how many events
 * each would bring back if removed.
 *
 *   partner nato, year 1965, topic "exercises" → together: nato, 1965; without 1965: 3 events
 */
interface Way {
  readonly filter: ActiveFilter;
  readonly count: number;
}

interface EmptyReasons {
  readonly together: readonly ActiveFilter[];
  /** How many events each would bring back if removed; only those that do, most first. */
  readonly ways: readonly Way[];
  /** Where removing a single one does not help: how many events each would keep on its own. */
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
