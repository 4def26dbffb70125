import { memoizeLast } from "../lib/memoize.ts";
import { touchesYear } from "./dates/years.ts";
import type { ActorId, SourceId } from "./eventGraph.ts";
import { facetTable, type FacetColumn } from "./facetTable.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import { textFilter } from "./search/textFilter.ts";

/**
 * What a person keeps of the events: within a facet any of the chosen values will do, of partners also all
 * of them, and every facet that has one must agree.
 *
 *   { partner: ["italy", "nato"], year: [2023], … } → events of 2023 with Italy or NATO
 */
export interface Filters {
  readonly partner: readonly ActorId[];
  /** Events with all of the partners rather than with any; only where there are several. */
  readonly allPartners: boolean;
  readonly year: readonly number[];
  readonly type: readonly string[];
  readonly topic: readonly string[];
  readonly source: readonly SourceId[];
  readonly text: string;
}

export type Facet = Exclude<keyof Filters, "text" | "allPartners">;
export type FacetValueOf<F extends Facet> = Filters[F][number];

export const facets = [
  "partner",
  "year",
  "type",
  "topic",
  "source",
] as const satisfies readonly Facet[];

export const noFilters: Filters = {
  partner: [],
  allPartners: false,
  year: [],
  type: [],
  topic: [],
  source: [],
  text: "",
};

/** One bit a facet: in `failingFacets`, which of them an event does not satisfy. */
const facetBits = { partner: 1, year: 2, type: 4, topic: 8, source: 16, text: 32 } as const;

/** In order of time. */
export function filterEvents(index: GraphIndex, filters: Filters): readonly IndexedEvent[] {
  const failing = failingFacets(index, filters);
  if (failing === null) return index.events;
  return index.events.filter(({ order }) => failing[order] === 0);
}

/** Their ranks in time. `except` leaves one facet out. */
export function filterRows(index: GraphIndex, filters: Filters, except?: Facet): Int32Array {
  const failing = failingFacets(index, filters);
  const counted = except === undefined ? 255 : 255 - facetBits[except];
  const rows = new Int32Array(index.events.length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1)
    if (failing === null || ((failing[row] ?? 0) & counted) === 0) {
      rows[count] = row;
      count += 1;
    }
  return rows.subarray(0, count);
}

/** By an event's rank in time; null where nothing is chosen. */
const failingFacets = memoizeLast((index: GraphIndex, filters: Filters) => {
  const text = textFilter(index, filters.text);
  if (text === null && facets.every((facet) => filters[facet].length === 0)) return null;
  const table = facetTable(index);
  const failing = new Uint8Array(index.events.length);
  const keep = (facet: Facet | "text", testFor: () => (event: IndexedEvent) => boolean): void => {
    if (filters[facet].length === 0) return;
    const test = testFor();
    const bit = facetBits[facet];
    for (const event of index.events)
      if (!test(event)) failing[event.order] = (failing[event.order] ?? 0) | bit;
  };
  const { partner, allPartners } = filters;
  keep("partner", () => (allPartners ? hasAll : hasAny)(table.partner, partner));
  keep("year", () => inAnyYear(table.year, filters.year));
  keep("type", () => hasAny(table.type, filters.type));
  keep("topic", () => hasAny(table.topic, filters.topic));
  keep("source", () => hasAny(table.source, filters.source));
  if (text) keep("text", () => text);
  return failing;
});

function hasAny<Value extends string | number>(
  { lists: { starts, values }, find, size }: FacetColumn<Value>,
  chosen: readonly Value[],
): (event: IndexedEvent) => boolean {
  const isChosen = new Uint8Array(size);
  for (const value of chosen) {
    const number = find(value);
    if (number !== undefined) isChosen[number] = 1;
  }
  return ({ order }) => {
    const end = starts[order + 1] ?? 0;
    for (let at = starts[order] ?? 0; at < end; at += 1)
      if (isChosen[values[at] ?? 0] === 1) return true;
    return false;
  };
}

function hasAll<Value extends string | number>(
  column: FacetColumn<Value>,
  chosen: readonly Value[],
): (event: IndexedEvent) => boolean {
  const tests = chosen.map((value) => hasAny(column, [value]));
  return (event) => tests.every((test) => test(event));
}

/** The table knows only the years that are choices; a link may name another that events touch. */
function inAnyYear(
  column: FacetColumn<number>,
  chosen: readonly number[],
): (event: IndexedEvent) => boolean {
  const hasChoice = hasAny(column, chosen);
  const others = chosen.filter((year) => column.find(year) === undefined);
  return (event) => hasChoice(event) || others.some((year) => touchesYear(event.date, year));
}

/** The same values in the same order. */
export function sameFilters(one: Filters, other: Filters): boolean {
  if (one === other) return true;
  const same = (facet: Facet): boolean => {
    const values: readonly unknown[] = other[facet];
    return (
      one[facet].length === values.length && one[facet].every((value, at) => value === values[at])
    );
  };
  return one.text === other.text && one.allPartners === other.allPartners && facets.every(same);
}
