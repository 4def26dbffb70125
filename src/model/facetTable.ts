import { lazy } from "../lib/memoize.ts";
import type { FuzzyDate } from "./dates/fuzzyDate.ts";
import { touchesYear } from "./dates/years.ts";
import type { ActorId, EventType, SourceId } from "./eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import { intListsWriter, type IntLists } from "./intLists.ts";
import { numbering } from "./numbering.ts";

/**
 * The values of each facet that each event has, in numbers, worked out once for an index: to filter
 * 90,000 events is then a matter of milliseconds. Each column is made when a facet first needs it. Row r
 * is the event of rank r in time.
 *
 *   facetTable(index).partner → find("nato") 1, lists [[0, 1], [0], …]
 */
export interface FacetColumn<Value extends string | number> {
  /** undefined: no event has it. */
  readonly find: (value: Value) => number | undefined;
  readonly size: number;
  readonly values: readonly Value[];
  readonly lists: IntLists;
}

export interface FacetTable {
  /** Whoever takes part or is named, partner or not. */
  readonly partner: FacetColumn<ActorId>;
  /** Only of the index's choices. */
  readonly year: FacetColumn<number>;
  /** The type of the event and all that it is a kind of. */
  readonly type: FacetColumn<string>;
  readonly topic: FacetColumn<string>;
  readonly source: FacetColumn<SourceId>;
}

const tables = new WeakMap<GraphIndex, FacetTable>();

export function facetTable(index: GraphIndex): FacetTable {
  let table = tables.get(index);
  if (table === undefined) tables.set(index, (table = read(index)));
  return table;
}

/** Where it was made before, beside the page. */
export function keepFacets(index: GraphIndex, table: FacetTable): void {
  tables.set(index, table);
}

function read({ events, years, eventTypeById, ties }: GraphIndex): FacetTable {
  const kindsOf = onceEach((type: string) => withParents(type, eventTypeById));
  const yearsOf = onceEach((date: FuzzyDate | null) =>
    years.filter((year) => touchesYear(date, year)),
  );
  const partner = facetColumn(ties.actors, ties.present);
  const year = lazy(() => column(events, ({ date }) => yearsOf(date)));
  const type = lazy(() => column(events, ({ row }) => kindsOf(row.type)));
  const topic = lazy(() => column(events, ({ row }) => row.topics ?? []));
  const source = lazy(() =>
    column(events, ({ citations }) => citations.map((citation) => citation.source)),
  );
  return {
    partner,
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

/** Events share types, and the index reads equal dates once. */
function onceEach<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

function column<Value extends string | number>(
  events: readonly IndexedEvent[],
  valuesOf: (event: IndexedEvent) => readonly Value[],
): FacetColumn<Value> {
  const numbers = numbering<Value>();
  const lists = intListsWriter();
  for (const event of events) {
    const values = valuesOf(event);
    for (const value of values.length > 1 ? new Set(values) : values)
      lists.push(numbers.numberOf(value));
    lists.endRow();
  }
  return facetColumn(numbers.values, lists.written());
}

export function facetColumn<Value extends string | number>(
  values: readonly Value[],
  lists: IntLists,
): FacetColumn<Value> {
  return { find: numbering(values).find, size: values.length, values, lists };
}

function withParents(type: string, typeById: ReadonlyMap<string, EventType>): readonly string[] {
  const chain = new Set<string>();
  for (let at: string | undefined = type; at !== undefined && !chain.has(at);) {
    chain.add(at);
    at = typeById.get(at)?.parent;
  }
  return [...chain];
}
