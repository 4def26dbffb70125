import { lazy, memoizeLast } from "../lib/memoize.ts";
import { touchesYear } from "./dates/years.ts";
import type { EventCount } from "./eventCounts.ts";
import type { SourceId } from "./eventGraph.ts";
import { facetTable, type FacetColumn } from "./facetTable.ts";
import { filterRows, type Facet, type Filters } from "./filter.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import { countValues, ordersOf } from "./countValues.ts";

/**
 * The choices of each facet with the number of events each would show, were it the only value chosen
 * in its facet and all other facets as they are, and with the number of all its events. A choice of
 * years brings its own window; the others are counted in the window that is. Partners are not here: their
 * numbers are those of the actors everywhere (`eventCounts`).
 *
 *   countFacets(index, noFilters).type → [{ value: "meeting", count: { shown: 29, of: 30 } }, …]
 */
interface FacetValue<Value extends string | number = string | number> {
  readonly value: Value;
  readonly count: EventCount;
}

/** Each is counted when first asked for: the menus of three of them are mostly closed. */
export interface Facets {
  /** Ascending. */
  readonly year: readonly FacetValue<number>[];
  /** Types, topics and sources in the order of the file; a type counts its subtypes. */
  readonly type: readonly FacetValue<string>[];
  readonly topic: readonly FacetValue<string>[];
  readonly source: readonly FacetValue<SourceId>[];
}

export function countFacets(
  index: GraphIndex,
  filters: Filters,
  isInWindow: (event: IndexedEvent) => boolean = () => true,
): Facets {
  const { graph, events } = index;
  const table = facetTable(index);
  // A facet in which nothing is chosen hides nothing: all of those count the same events.
  const left = lazy(() => filterRows(index, filters));
  const leftInWindow = lazy(() => inWindow(left()));
  const inWindow = (rows: Int32Array): Int32Array =>
    rows.filter((row) => {
      const event = events[row];
      return event !== undefined && isInWindow(event);
    });
  const rowsBeside = (facet: Facet): Int32Array =>
    filters[facet].length === 0 ? leftInWindow() : inWindow(filterRows(index, filters, facet));
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  const count = <Value extends string | number>(
    facet: Facet,
    column: FacetColumn<Value>,
    choices: readonly Value[],
    chosen: readonly Value[],
  ): FacetValue<Value>[] => countChoices(index, column, rowsBeside(facet), [...choices, ...chosen]);
  const type = lazy(() => count("type", table.type, ids(graph.eventTypes), filters.type));
  const topic = lazy(() => count("topic", table.topic, ids(graph.topics), filters.topic));
  const source = lazy(() => count("source", table.source, ids(graph.sources), filters.source));
  return {
    get year() {
      return countYears(index, filters);
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

/** A choice of years brings its own window: a step of the window changes nothing here. */
const countYears = memoizeLast((index: GraphIndex, filters: Filters) => {
  const { years } = index;
  const rows = filterRows(index, filters, "year");
  return countChoices(index, facetTable(index).year, rows, [...years, ...filters.year]).map(
    (choice) =>
      years.includes(choice.value)
        ? choice
        : {
            ...choice,
            count: {
              shown: touching(index, choice.value, rows),
              of: touching(index, choice.value, everyRow(index)),
            },
          },
  );
});

/** A link may choose what is no choice here, such as a year in which nothing begins. */
function countChoices<Value extends string | number>(
  index: GraphIndex,
  column: FacetColumn<Value>,
  rows: Int32Array,
  values: readonly Value[],
): FacetValue<Value>[] {
  const counts = countValues(column.lists, rows, column.size);
  const wholes = wholeCounts(index, column);
  return [...new Set(values)].map((value) => {
    const number = column.find(value) ?? -1;
    return { value, count: { shown: counts[number] ?? 0, of: wholes[number] ?? 0 } };
  });
}

const everyRow = ({ events }: GraphIndex): Int32Array => ordersOf(events);

const countedWholes = new WeakMap<object, Int32Array>();

/** No filter changes them: counted once for an index, not at each step of the window. */
function wholeCounts<Value extends string | number>(
  index: GraphIndex,
  column: FacetColumn<Value>,
): Int32Array {
  let counts = countedWholes.get(column);
  if (counts === undefined)
    countedWholes.set(column, (counts = countValues(column.lists, everyRow(index), column.size)));
  return counts;
}

function touching({ events }: GraphIndex, year: number, rows: Int32Array): number {
  let count = 0;
  for (const row of rows) {
    const event = events[row];
    if (event && touchesYear(event.date, year)) count += 1;
  }
  return count;
}
