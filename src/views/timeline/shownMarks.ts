import type { EventId } from "../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import type { EventMark } from "./eventMark.ts";

/** The events that the filters leave, as the timeline asks for them. */
export interface ShownMarks {
  readonly marks: readonly EventMark[];
  readonly has: (event: EventId) => boolean;
}

/**
 * The marks of an index by id and of some of its events, through the events' own numbers: a set of
 * 90,000 ids at each step of a filter would cost more than all else.
 */
export function markTable(index: GraphIndex, marks: readonly EventMark[]) {
  const byEvent: (EventMark | undefined)[] = [];
  let next = 0;
  for (const { id } of index.events) {
    const mark = marks[next];
    const own = mark?.id === id;
    byEvent.push(own ? mark : undefined);
    if (own) next += 1;
  }
  const orderOf = (id: EventId): number => index.eventById.get(id)?.order ?? -1;
  return {
    markOf: (id: EventId): EventMark | undefined => byEvent[orderOf(id)],
    shownOf: (events: readonly IndexedEvent[]): ShownMarks => {
      if (events.length === index.events.length)
        return { marks, has: (id) => index.eventById.has(id) };
      const isShown = new Uint8Array(index.events.length);
      const shown: EventMark[] = [];
      for (const { order } of events) {
        isShown[order] = 1;
        const mark = byEvent[order];
        if (mark !== undefined) shown.push(mark);
      }
      return { marks: shown, has: (id) => isShown[orderOf(id)] === 1 };
    },
  };
}
