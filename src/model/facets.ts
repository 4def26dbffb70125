import { lazy } from "../lib/lazy.ts";
import { touchesYear } from "./dates/years.ts";
import type { ActorId, SourceId } from "./eventGraph.ts";
import { facetTable, type FacetColumn } from "./facetTable.ts";
import { filterRows, type Facet, type Filters } from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { countValues } from "./intLists.ts";

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

/** Each is counted when first asked for: the menus of three of them are mostly closed. */
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
  // A facet in which nothing is chosen hides nothing: all of those count the same events.
  const left = lazy(() => filterRows(index, filters));
  const rowsBeside = (facet: Facet): Int32Array =>
    filters[facet].length === 0 ? left() : filterRows(index, filters, facet);
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  const count = <Value extends string | number>(
    facet: Facet,
    column: FacetColumn<Value>,
    choices: readonly Value[],
    chosen: readonly Value[],
  ): FacetValue<Value>[] => {
    const counts = countValues(column.lists, rowsBeside(facet), column.size);
    // A link may choose what is no choice here, such as an actor who is no partner.
    return [...new Set([...choices, ...chosen])].map((value) => ({
      value,
      count: counts[column.find(value) ?? -1] ?? 0,
    }));
  };
  const partner = lazy(() => count("partner", table.partner, graph.meta.partners, filters.partner));
  const year = lazy(() =>
    count("year", table.year, years, filters.year).map((choice) =>
      years.includes(choice.value)
        ? choice
        : { ...choice, count: touching(index, choice.value, rowsBeside("year")) },
    ),
  );
  const type = lazy(() => count("type", table.type, ids(graph.eventTypes), filters.type));
  const topic = lazy(() => count("topic", table.topic, ids(graph.topics), filters.topic));
  const source = lazy(() => count("source", table.source, ids(graph.sources), filters.source));
  return {
    get partner() {
      return partner();
    },
    get year() {
      return year();
    },
    get type() {
      return type();
    },
    get topic() {
      return topic();
    },
    get source() {
      return source();
    },
  };
}

function touching({ events }: GraphIndex, year: number, rows: Int32Array): number {
  let count = 0;
  for (const row of rows) {
    const event = events[row];
    if (event && touchesYear(event.date, year)) count += 1;
  }
  return count;
}
