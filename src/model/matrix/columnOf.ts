import type { IndexedEvent } from "../graphIndex.ts";

/** At which column an event stands, by its rank in time; -1 if it has none. Expects the order of time. */
export function columnOf(columns: readonly Pick<IndexedEvent, "order">[], order: number): number {
  let from = 0;
  let to = columns.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = columns[middle]?.order ?? 0;
    if (found === order) return middle;
    if (found < order) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
