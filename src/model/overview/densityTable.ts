import type { GraphIndex, IndexedEvent } from "../graphIndex.ts";
import { intListsWriter, type IntLists } from "../intLists.ts";
import { numbering } from "../numbering.ts";

/**
 * What the density needs of all events, in typed arrays: 90,000 events are gone through at each
 * change of a filter.
 */
export interface DensityTable {
  /** By event, numbers of its lanes in `index.lanes`. */
  readonly lanes: IntLists;
  /** By event, its possible days as pairs: first, last, first, last … */
  readonly days: IntLists;
  readonly laneCount: number;
}

export function densityTable(index: Pick<GraphIndex, "events" | "lanes">): DensityTable {
  const laneNumbers = numbering(index.lanes.map(({ id }) => id));
  const [lanes, days] = [intListsWriter(), intListsWriter()];
  for (const event of index.events) {
    writeLanes(event);
    for (const { earliest, latest } of event.date.possible) {
      days.push(earliest);
      days.push(latest);
    }
    lanes.endRow();
    days.endRow();
  }
  function writeLanes(event: IndexedEvent): void {
    for (const lane of event.lanes) lanes.push(laneNumbers.numberOf(lane));
  }
  return { lanes: lanes.written(), days: days.written(), laneCount: laneNumbers.values.length };
}
