import { extent } from "../defaultWindow.ts";
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
  // What goes on is spread as far as there is anything to see.
  const all = extent(index) ?? { start: 0, end: 0 };
  const [lanes, days] = [intListsWriter(), intListsWriter()];
  for (const event of index.events) {
    writeLanes(event);
    const { shape, possible, reach } = event.date;
    for (const { earliest, latest } of shape === "interval" ? [reach] : possible) {
      days.push(Math.max(earliest, all.start));
      days.push(Math.min(latest, all.end));
    }
    lanes.endRow();
    days.endRow();
  }
  function writeLanes(event: IndexedEvent): void {
    for (const lane of event.lanes) lanes.push(laneNumbers.numberOf(lane));
  }
  return { lanes: lanes.written(), days: days.written(), laneCount: laneNumbers.values.length };
}
