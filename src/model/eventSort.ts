import { atOnce, type Steps } from "../lib/shortTasks.ts";
import { sortedInSteps } from "../lib/sortedInSteps.ts";
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
  sort: EventSort,
  words: SortWords,
): readonly IndexedEvent[] {
  return atOnce(sortEventSteps(events, sort, words));
}

/** Of events in order of time. In steps: each row is read, and to compare by language is slow. */
export function* sortEventSteps(
  events: readonly IndexedEvent[],
  { column, descending }: EventSort,
  words: SortWords,
): Steps<readonly IndexedEvent[]> {
  const sorted = column === "date" ? events : yield* sortedBy(column, events, words);
  return descending ? sorted.toReversed() : sorted;
}

function* sortedBy(
  column: Exclude<SortColumn, "date">,
  events: readonly IndexedEvent[],
  words: SortWords,
): Steps<readonly IndexedEvent[]> {
  const keys = isOfTexts(column)
    ? yield* ranks(yield* each(events, (event) => words.textOf(event, column)), words.compare)
    : yield* each(events, numberBy[column]);
  yield;
  // One number each, which sorts as they do: equal ones by their place.
  const places = Float64Array.from(keys, (key, place) => key * events.length + place).sort();
  yield;
  return Array.from(places, (place) => events[place % events.length] as IndexedEvent);
}

type TextColumn = Parameters<SortWords["textOf"]>[1];

const isOfTexts = (column: SortColumn): column is TextColumn =>
  column === "title" || column === "type" || column === "participants";

const numberBy = {
  parties: ({ parties }: IndexedEvent) => partyCount(parties),
  basis: ({ basis }: IndexedEvent) => bases[basis],
  sources: ({ citations }: IndexedEvent) => new Set(citations.map(({ source }) => source)).size,
} as const;

/** Rows that are read between two pauses. */
const fewRows = 200;

function* each<Value>(
  events: readonly IndexedEvent[],
  valueOf: (event: IndexedEvent) => Value,
): Steps<Value[]> {
  const values: Value[] = [];
  for (const event of events) {
    if (values.length % fewRows === 0) yield;
    values.push(valueOf(event));
  }
  return values;
}

/** Of 90,730 titles many are alike: each is compared once. */
function* ranks(texts: readonly string[], compare: SortWords["compare"]): Steps<readonly number[]> {
  const distinct = yield* sortedInSteps([...new Set(texts)], compare);
  const rankOf = new Map<string, number>();
  let rank = 0;
  for (const [at, text] of distinct.entries()) {
    if (at % fewRows === 0) yield;
    const before = distinct[at - 1];
    if (before !== undefined && compare(before, text) !== 0) rank = at;
    rankOf.set(text, rank);
  }
  return texts.map((text) => rankOf.get(text) ?? 0);
}
