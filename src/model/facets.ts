import type { ActorId, SourceId } from "./eventGraph.ts";
import {
  facetValues,
  filterEvents,
  type Facet,
  type FacetValueOf,
  type Filters,
} from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";

/**
 * The choices of each facet with the number of events each would give, were it the only value chosen
 * in its facet and all other facets as they are.
 *
 *   countFacets(index, noFilters).partner → [{ value: "nato", count: 9 }, { value: "south-korea", count: 14 }, …]
 */
export interface FacetValue<Value extends string | number = string | number> {
  readonly value: Value;
  readonly count: number;
}

export interface Facets {
  /** The partners in their order. */
  readonly partner: readonly FacetValue<ActorId>[];
  /** Ascending. */
  readonly year: readonly FacetValue<number>[];
  /** Types, topics and sources in the order of the file; a type counts its subtypes. */
  readonly type: readonly FacetValue<string>[];
  readonly topic: readonly FacetValue<string>[];
  readonly source: readonly FacetValue<SourceId>[];
}

export function countFacets(index: GraphIndex, filters: Filters): Facets {
  const { graph } = index;
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    partner: count(index, filters, "partner", graph.meta.partners),
    year: count(index, filters, "year", index.years),
    type: count(index, filters, "type", ids(graph.eventTypes)),
    topic: count(index, filters, "topic", ids(graph.topics)),
    source: count(index, filters, "source", ids(graph.sources)),
  };
}

/** Choices, then whatever else is chosen (a link may filter by an actor who is no partner). */
function count<F extends Facet>(
  index: GraphIndex,
  filters: Filters,
  facet: F,
  choices: readonly FacetValueOf<F>[],
): FacetValue<FacetValueOf<F>>[] {
  const counts = new Map<FacetValueOf<F>, number>();
  for (const event of filterEvents(index, filters, facet))
    for (const value of facetValues(index, event, facet))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen: readonly FacetValueOf<F>[] = filters[facet];
  const all = new Set([...choices, ...chosen]);
  return [...all].map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
