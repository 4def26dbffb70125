import { memoizeLast } from "../lib/memoize.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";

type DateBasis = IndexedEvent["basis"];

/**
 * How the dates of a source are usually known, so that only what differs has to be said: the most frequent basis among the
 * events that cite the same first source, of those that cite none among all events.
 *
 *   nine of the ten dates of a source are inferred  → its tenth differs, and so does an inferred one among stated ones
 */
export const differsInBasis = memoizeLast(
  (index: GraphIndex): ((event: IndexedEvent) => boolean) => {
    const bySource = new Map<string | null, Map<DateBasis, number>>();
    const add = (source: string | null, basis: DateBasis): void => {
      const counts = bySource.get(source) ?? new Map<DateBasis, number>();
      bySource.set(source, counts.set(basis, (counts.get(basis) ?? 0) + 1));
    };
    for (const { basis, firstSource } of index.events) {
      add(firstSource, basis);
      if (firstSource !== null) add(null, basis);
    }
    const usual = new Map(
      [...bySource].map(([source, counts]) => {
        const [[most] = []] = [...counts].toSorted(([, one], [, other]) => other - one);
        return [source, most];
      }),
    );
    return (event) => event.basis !== usual.get(event.firstSource);
  },
);
