import { memoizeLast } from "../../lib/memoizeLast.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import type { Cord } from "../../model/projection.ts";

/** As many strands as the network still draws one by one. */
const mostStrands = 5;

interface FirstTry {
  readonly tie: Cord | undefined;
  readonly event: IndexedEvent | undefined;
}

/**
 * What a newcomer might try: the fullest tie of the focus whose strands can be counted and the event that ties the most parties.
 * It stays the same while filters and window change, and the panel is drawn at each of their steps.
 */
export const firstTry = memoizeLast(({ graph, projection, events, ties }: GraphIndex): FirstTry => {
  const { focus } = graph.meta;
  const [tie] = projection.cords
    .filter(({ a, b, count }) => (a === focus || b === focus) && count <= mostStrands)
    .toSorted((one, other) => other.count - one.count);
  const { starts } = ties.present;
  let event: IndexedEvent | undefined;
  let most = 2;
  for (const one of events) {
    const tied = (starts[one.order + 1] ?? 0) - (starts[one.order] ?? 0);
    if (tied <= most) continue;
    most = tied;
    event = one;
  }
  return { tie, event };
});
