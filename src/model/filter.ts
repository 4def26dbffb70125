import { touchesYear } from "./dates/years.ts";
import type { ActorId, SourceId } from "./eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";
import { textMatcher } from "./searchText.ts";

/**
 * What a person keeps of the events: within a facet any of the chosen values will do, and every
 * facet that has one must agree.
 *
 *   { partner: ["italy", "nato"], year: [2023], … } → events of 2023 with Italy or NATO
 */
export interface Filters {
  readonly partner: readonly ActorId[];
  readonly year: readonly number[];
  readonly type: readonly string[];
  readonly topic: readonly string[];
  readonly source: readonly SourceId[];
  readonly text: string;
}

export type Facet = Exclude<keyof Filters, "text">;
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
  year: [],
  type: [],
  topic: [],
  source: [],
  text: "",
};

/** In order of time. `except` leaves one facet out, to count what its values would give. */
export function filterEvents(
  index: GraphIndex,
  filters: Filters,
  except?: Facet,
): readonly IndexedEvent[] {
  const tests = facets.flatMap((facet) => {
    const test = facet === except ? null : facetTest(index, filters, facet);
    return test ? [test] : [];
  });
  const text = textMatcher(index, filters.text);
  if (text) tests.push(text);
  if (tests.length === 0) return index.events;
  return index.events.filter((event) => tests.every((test) => test(event)));
}

/** The values of a facet that an event has; of years, those among the index's choices. */
export function facetValues<F extends Facet>(
  index: GraphIndex,
  event: IndexedEvent,
  facet: F,
): readonly FacetValueOf<F>[];
export function facetValues(
  index: GraphIndex,
  event: IndexedEvent,
  facet: Facet,
): readonly (string | number)[] {
  switch (facet) {
    case "partner":
      return event.parties.flatMap(({ actor, presence }) =>
        presence === "subject" ? [] : [actor],
      );
    case "year":
      return index.years.filter((year) => touchesYear(event.date, year));
    case "type":
      return withParents(index, event.row.type);
    case "topic":
      return event.row.topics ?? [];
    case "source":
      return [...new Set(event.citations.map(({ source }) => source))];
  }
}

function facetTest(
  index: GraphIndex,
  filters: Filters,
  facet: Facet,
): ((event: IndexedEvent) => boolean) | null {
  if (filters[facet].length === 0) return null;
  if (facet === "year") return ({ date }) => filters.year.some((year) => touchesYear(date, year));
  const wanted = new Set<string | number>(filters[facet]);
  return (event) => facetValues(index, event, facet).some((value) => wanted.has(value));
}

function withParents(index: GraphIndex, type: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = type; at !== undefined && !chain.includes(at);)
    at = (chain.push(at), index.eventTypeById.get(at)?.parent);
  return chain;
}
