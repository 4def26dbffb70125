import { lazy } from "../lib/memoize.ts";
import {
  crowdBits,
  crowdColumns,
  type CrowdBits,
  type CrowdColumns,
  type Meeting,
} from "./crowdColumns.ts";
import type { ActorId } from "./eventGraph.ts";
import { countValues } from "./countValues.ts";
import { intListsWriter, type IntLists, inverted } from "./intLists.ts";
import { type OwnStates, type Pair, pairNumbers, type PairNumbers } from "./pairs.ts";

/**
 * Which pairs of actors meet in which events, and which only speak about the other. Of an event of few parties
 * each pair is listed; those of many are columns (`crowdColumns`), so that no event is a square of pairs.
 *
 *   0: japan + italy     1: japan + italy + united-kingdom
 *     → pairs italy~japan (0), italy~united-kingdom (1), japan~united-kingdom (2)
 *       count("shared", rows 0 and 1) → 2, 1, 1       rowsOf("shared", 0) → 0, 1
 */
export interface Meetings {
  /** Sorted by id. */
  readonly pairs: readonly Pair[];
  /** -1: they never meet. */
  readonly numberOf: (id: string) => number;
  /** Of each pair, by its number, in how many of these rows. */
  readonly count: (kind: Meeting, rows: Int32Array) => Int32Array;
  /** Ascending. */
  readonly rowsOf: (kind: Meeting, pair: number) => readonly number[];
  /** The pair of an event in which no others meet; otherwise -1. */
  readonly onlyPair: (row: number) => number;
}

/** An event of so many pairs or fewer lists them: those of 12 parties. */
const fewPairs = 66;

/** What they are worked out of, only numbers beside the pairs, so that they may come from a Worker. */
export interface MetPairs {
  /** Sorted by id. */
  readonly pairs: readonly Pair[];
  /** Those of each event of few parties. */
  readonly lists: Readonly<Record<Meeting, IntLists>>;
  readonly crowds: CrowdBits;
  /** The pairs that meet in any crowd: their number, and the columns of both. */
  readonly met: Readonly<Record<"pair" | "one" | "other", Int32Array>>;
}

export function metPairs(
  present: IntLists,
  subjects: IntLists,
  actors: readonly ActorId[],
  ownStates: OwnStates,
  crowdRows: Int32Array = crowdsAmong(present, subjects),
): MetPairs {
  const numbers = pairNumbers(actors, ownStates);
  const listed = listedPairs(present, subjects, new Set(crowdRows), numbers);
  const crowds = crowdBits(crowdRows, present, subjects);
  const met = crowdPairs(crowdColumns(crowds), numbers);
  const { pairs, ranks } = sortedPairs(numbers.pairs);
  const lists = {
    shared: renumbered(listed.shared, ranks),
    mentions: renumbered(listed.mentions, ranks),
  };
  return { pairs, lists, crowds, met: { ...met, pair: met.pair.map((pair) => ranks[pair] ?? 0) } };
}

export function meetingsOf({ pairs, lists, crowds, met }: MetPairs): Meetings {
  const columns = crowdColumns(crowds);
  const placeOf = new Map([...met.pair].map((pair, at) => [pair, at]));
  const crowdCounts = {
    shared: columns.counter(met.one, met.other, "shared"),
    mentions: columns.counter(met.one, met.other, "mentions"),
  };
  const { shared, mentions } = lists;
  const sides = {
    shared: lazy(() => inverted(shared, pairs.length)),
    mentions: lazy(() => inverted(mentions, pairs.length)),
  };
  return {
    pairs,
    numberOf: (id) => placeIn(pairs, id),
    count: (kind, rows) => {
      const counts = countValues(lists[kind], rows, pairs.length);
      const many = crowdCounts[kind](columns.chosen(rows));
      for (let at = 0; at < met.pair.length; at += 1) {
        const pair = met.pair[at] ?? 0;
        counts[pair] = (counts[pair] ?? 0) + (many[at] ?? 0);
      }
      return counts;
    },
    rowsOf: (kind, pair) => {
      const { starts, values } = sides[kind]();
      const few = [...values.subarray(starts[pair], starts[pair + 1])];
      const at = placeOf.get(pair);
      if (at === undefined) return few;
      const many = columns.rowsTogether(met.one[at] ?? 0, met.other[at] ?? 0, kind);
      return few.length === 0 ? many : [...few, ...many].sort((a, b) => a - b);
    },
    onlyPair: (row) => {
      const start = shared.starts[row] ?? 0;
      return (shared.starts[row + 1] ?? 0) - start === 1 ? (shared.values[start] ?? -1) : -1;
    },
  };
}

/** Pairs are sorted: a map of 200,000 would take more than a frame to make, and 20 MB. */
function placeIn(pairs: readonly Pair[], wanted: string): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.id ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return pairs[low]?.id === wanted ? low : -1;
}

/** The rows of which the pairs are counted by columns: where that is less work than to list them. */
export function crowdsAmong(present: IntLists, subjects: IntLists): Int32Array {
  const rows: number[] = [];
  const actors = new Set<number>();
  let listed = 0;
  for (let row = 0; row + 1 < present.starts.length; row += 1) {
    const taking = sizeOf(present, row);
    const pairs = (taking * (taking - 1)) / 2 + taking * sizeOf(subjects, row);
    if (pairs <= fewPairs || taking < 3) continue;
    rows.push(row);
    listed += pairs;
    for (const { starts, values } of [present, subjects])
      for (const actor of values.subarray(starts[row], starts[row + 1])) actors.add(actor);
  }
  const counted = ((actors.size * actors.size) / 2) * Math.ceil(rows.length / 32);
  return Int32Array.from(counted < listed ? rows : []);
}

function listedPairs(
  present: IntLists,
  subjects: IntLists,
  crowds: ReadonlySet<number>,
  { numberOf }: PairNumbers,
): Readonly<Record<Meeting, IntLists>> {
  const [shared, mentions] = [intListsWriter(), intListsWriter()];
  const add = (lists: typeof shared, one: number, other: number): void => {
    const pair = numberOf(one, other);
    if (pair >= 0) lists.push(pair);
  };
  for (let row = 0; row + 1 < present.starts.length; row += 1) {
    const end = crowds.has(row) ? 0 : (present.starts[row + 1] ?? 0);
    for (let at = present.starts[row] ?? 0; at < end; at += 1) {
      const one = present.values[at] ?? 0;
      for (let next = at + 1; next < end; next += 1) add(shared, one, present.values[next] ?? 0);
      for (let of = subjects.starts[row] ?? 0; of < (subjects.starts[row + 1] ?? 0); of += 1)
        add(mentions, one, subjects.values[of] ?? 0);
    }
    shared.endRow();
    mentions.endRow();
  }
  return { shared: shared.written(), mentions: mentions.written() };
}

function crowdPairs(columns: CrowdColumns, { numberOf }: PairNumbers) {
  const [pair, one, other]: [number[], number[], number[]] = [[], [], []];
  const every = columns.chosen();
  const { actors, countTogether } = columns;
  for (let a = 0; a < actors.length; a += 1)
    for (let b = a + 1; b < actors.length; b += 1) {
      const meets =
        countTogether(a, b, "shared", every) + countTogether(a, b, "mentions", every) > 0;
      const number = meets ? numberOf(actors[a] ?? 0, actors[b] ?? 0) : -1;
      if (number < 0) continue;
      pair.push(number);
      one.push(a);
      other.push(b);
    }
  return { pair: Int32Array.from(pair), one: Int32Array.from(one), other: Int32Array.from(other) };
}

const sizeOf = ({ starts }: IntLists, row: number): number =>
  (starts[row + 1] ?? 0) - (starts[row] ?? 0);

function renumbered({ starts, values }: IntLists, ranks: Int32Array): IntLists {
  return { starts, values: values.map((number) => ranks[number] ?? -1) };
}

/** `ranks[n]` is the place of the n-th of the given. */
function sortedPairs(met: readonly Pair[]) {
  const order = met.map((pair, number) => ({ pair, number }));
  order.sort((one, other) => (one.pair.id < other.pair.id ? -1 : 1));
  const ranks = new Int32Array(met.length);
  for (const [rank, { number }] of order.entries()) ranks[number] = rank;
  return { pairs: order.map(({ pair }) => pair), ranks };
}
