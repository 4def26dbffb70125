import { touchesYear } from "./dates/years.ts";
import type { ActorId, SourceId } from "./eventGraph.ts";
import { facetTable, type FacetColumn } from "./facetTable.ts";
import { filterEvents, type Facet, type Filters } from "./filter.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";

/**
 * The choices of each facet with the number of events each would give, were it the only value chosen
 * in its facet and all other facets as they are.
 *
 *   countFacets(index, noFilters).partner → [{ value: "nato", count: 9 }, { value: "south-korea", count: 14 }, …]
 */
interface FacetValue<Value extends string | number = string | number> {
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
  const { graph, years } = index;
  const table = facetTable(index);
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  const count = <Value extends string | number>(
    facet: Facet,
    column: FacetColumn<Value>,
    choices: readonly Value[],
    chosen: readonly Value[],
  ): FacetValue<Value>[] => {
    const counts = countValues(filterEvents(index, filters, facet), column);
    // A link may choose what is no choice here, such as an actor who is no partner.
    return [...new Set([...choices, ...chosen])].map((value) => ({
      value,
      count: counts[column.find(value) ?? -1] ?? 0,
    }));
  };
  return {
    partner: count("partner", table.partner, graph.meta.partners, filters.partner),
    year: count("year", table.year, years, filters.year).map((choice) =>
      years.includes(choice.value)
        ? choice
        : { ...choice, count: touching(choice.value, filterEvents(index, filters, "year")) },
    ),
    type: count("type", table.type, ids(graph.eventTypes), filters.type),
    topic: count("topic", table.topic, ids(graph.topics), filters.topic),
    source: count("source", table.source, ids(graph.sources), filters.source),
  };
}

/** By number. */
function countValues(
  events: readonly IndexedEvent[],
  { size, lists: { starts, values } }: Pick<FacetColumn<string>, "size" | "lists">,
): Int32Array {
  const counts = new Int32Array(size);
  for (const { order } of events)
    for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  return counts;
}

function touching(year: number, events: readonly IndexedEvent[]): number {
  return events.filter(({ date }) => touchesYear(date, year)).length;
}
