import type { IntLists } from "../intLists.ts";

/**
 * Lets neighbours change places as long as that shortens all threads together; the threads reach from
 * the first to the last member of each list. Those before the first bound keep their places, and
 * nobody crosses a bound. Beyond 200 of them, or 20,000 ends of threads, the order stays as it is: nobody follows
 * threads that long or that many by eye.
 *
 *   shortenedOrder([0, 1, 2, 3], lists of { 0, 3 } and { 0, 3 } and { 0, 1 }, [1, 4]) → [0, 3, 1, 2]
 */
export function shortenedOrder(
  wanted: readonly number[],
  lists: IntLists,
  bounds: readonly number[],
): readonly number[] {
  if (wanted.length > mostToShorten || lists.values.length > mostEnds) return wanted;
  const order = [...wanted];
  const rankOf = new Int32Array(order.length);
  for (const [rank, number] of order.entries()) rankOf[number] = rank;
  const listsOf = order.map((): number[] => []);
  for (let row = 0; row + 1 < lists.starts.length; row += 1)
    for (const number of membersOf(lists, row)) listsOf[number]?.push(row);

  const swap = (rank: number): void => {
    const [above = 0, below = 0] = order.slice(rank, rank + 2);
    order.splice(rank, 2, below, above);
    rankOf[below] = rank;
    rankOf[above] = rank + 1;
  };
  const lengthAround = (rank: number): number => {
    const rows = [order[rank] ?? 0, order[rank + 1] ?? 0].flatMap((one) => listsOf[one] ?? []);
    return rows.reduce((sum, row) => sum + lengthOf(membersOf(lists, row), rankOf), 0);
  };
  const closed = new Set(bounds.map((bound) => bound - 1));
  for (let pass = 0, better = true; better && pass < mostPasses; pass += 1) {
    better = false;
    for (let rank = bounds[0] ?? 0; rank + 1 < order.length; rank += 1) {
      if (closed.has(rank)) continue;
      const before = lengthAround(rank);
      swap(rank);
      if (lengthAround(rank) < before) better = true;
      else swap(rank);
    }
  }
  return order;
}

const mostToShorten = 200;
const mostEnds = 20_000;
const mostPasses = 20;

const membersOf = ({ starts, values }: IntLists, row: number): Int32Array =>
  values.subarray(starts[row], starts[row + 1]);

function lengthOf(members: Int32Array, rankOf: Int32Array): number {
  let first = Infinity;
  let last = -Infinity;
  for (const member of members) {
    const rank = rankOf[member] ?? 0;
    if (rank < first) first = rank;
    if (rank > last) last = rank;
  }
  return last - first;
}
