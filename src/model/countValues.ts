import { countUntil } from "./sortedDays.ts";
import { type IntColumn, type IntLists, intsOf } from "./intLists.ts";

type Ranked = readonly { readonly order: number }[];

const ranks = new WeakMap<Ranked, Int32Array>();

/** The ranks of some events: of the same list read once. */
export function ordersOf(events: Ranked): Int32Array {
  const known = ranks.get(events) ?? intsOf(events.length, (at) => events[at]?.order ?? 0);
  ranks.set(events, known);
  return known;
}

/** What was counted last of each lists. */
const lastOf = new WeakMap<IntLists | IntColumn, Counted>();

interface Counted {
  readonly rows: Int32Array;
  readonly counts: Int32Array;
}

/**
 * How often each number below `size` is in the given rows. A window that moves by a step leaves most rows as they are:
 * only those that come and go since the last question are counted.
 *
 *   countValues([[4], [], [0, 4]], rows 0 and 2, 5) → [1, 0, 0, 0, 2]
 */
export function countValues(of: IntLists | IntColumn, rows: Int32Array, size: number): Int32Array {
  const last = lastOf.get(of);
  const change = last?.counts.length === size ? changeBetween(last.rows, rows) : null;
  const counts = last && change ? last.counts : new Int32Array(size);
  for (const gone of change?.gone ?? []) add(of, gone, -1, counts);
  for (const come of change?.come ?? [rows]) add(of, come, 1, counts);
  lastOf.set(of, { rows, counts });
  return counts.slice();
}

function add(of: IntLists | IntColumn, rows: Int32Array, by: 1 | -1, counts: Int32Array): void {
  if (!("starts" in of)) {
    for (const row of rows) {
      const value = of[row] ?? -1;
      if (value >= 0) counts[value] = (counts[value] ?? 0) + by;
    }
    return;
  }
  const { starts, values } = of;
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + by;
    }
  }
}

interface Change {
  /** Pieces of rows, before and after those that stay. */
  readonly gone: readonly Int32Array[];
  readonly come: readonly Int32Array[];
}

/** Where both hold the same rows in a piece, what each has before and after it; null: it is less work to count anew. */
function changeBetween(before: Int32Array, after: Int32Array): Change | null {
  const low = Math.max(before[0] ?? 0, after[0] ?? 0);
  const high = Math.min(before.at(-1) ?? -1, after.at(-1) ?? -1);
  // Where rows do not ascend these are any places, and the comparison below finds out.
  const [from, to] = [countUntil(before, low - 1), countUntil(before, high)];
  const [start, end] = [countUntil(after, low - 1), countUntil(after, high)];
  const stay = to - from;
  if (stay <= 0 || end - start !== stay || before.length + after.length - 2 * stay > after.length)
    return null;
  for (let at = 0; at < stay; at += 1) if (before[from + at] !== after[start + at]) return null;
  return {
    gone: [before.subarray(0, from), before.subarray(to)],
    come: [after.subarray(0, start), after.subarray(end)],
  };
}
