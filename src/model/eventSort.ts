import type { IndexedEvent } from "./graphIndex.ts";
import { partyCount } from "./parties.ts";

/**
 * The order of the event list. Text is compared by the reader's language, which the model does not
 * know, so words and comparison are handed in; what compares equal stays in order of time, the whole
 * turned round when descending.
 *
 *   sortEvents(events, { column: "title", descending: true }, words) → "Visit", "Talks", "Drill"
 */
export const sortColumns = [
  "date",
  "title",
  "type",
  "participants",
  "parties",
  "basis",
  "sources",
] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface EventSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const byDate: EventSort = { column: "date", descending: false };

export interface SortWords {
  readonly textOf: (event: IndexedEvent, column: "title" | "type" | "participants") => string;
  readonly compare: (one: string, other: string) => number;
}

/** From the surest to the least sure. */
const bases = { stated: 0, relative: 1, inferred: 2, unrecorded: 3 } as const;

export function sortEvents(
  events: readonly IndexedEvent[],
  { column, descending }: EventSort,
  words: SortWords,
): readonly IndexedEvent[] {
  const keys = keysOf(events, column, words);
  const sorted = events
    .map((event, at) => ({ event, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key || a.event.order - b.event.order)
    .map(({ event }) => event);
  return descending ? sorted.toReversed() : sorted;
}

function keysOf(
  events: readonly IndexedEvent[],
  column: SortColumn,
  words: SortWords,
): readonly number[] {
  switch (column) {
    case "date":
      return events.map(({ order }) => order);
    case "basis":
      return events.map(({ basis }) => bases[basis]);
    case "parties":
      return events.map(({ parties }) => partyCount(parties));
    case "sources":
      return events.map(({ citations }) => new Set(citations.map(({ source }) => source)).size);
    case "title":
    case "type":
    case "participants":
      return ranks(
        events.map((event) => words.textOf(event, column)),
        words.compare,
      );
  }
}

/** Comparing by language is slow, and of 90,730 titles many are alike: each is compared once. */
function ranks(
  texts: readonly string[],
  compare: (one: string, other: string) => number,
): readonly number[] {
  const distinct = [...new Set(texts)].sort(compare);
  const rankOf = new Map<string, number>();
  let rank = 0;
  distinct.forEach((text, at) => {
    const before = distinct[at - 1];
    if (before !== undefined && compare(before, text) !== 0) rank = at;
    rankOf.set(text, rank);
  });
  return texts.map((text) => rankOf.get(text) ?? 0);
}
