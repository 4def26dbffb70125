import type { EventId } from "../model/eventGraph.ts";
import { derive } from "./derive.ts";
import { eventsInWindow, shownEvents } from "./selectors.ts";

/** Events of the window that the player does not show, or shows no longer. */
export const eventsAhead = derive(
  (state) => [eventsInWindow(state), shownEvents(state)],
  (events, shown): ReadonlySet<EventId> => {
    if (events === shown) return none;
    const reached = new Set(shown);
    return new Set(events.filter((event) => !reached.has(event)).map(({ id }) => id));
  },
);

const none: ReadonlySet<EventId> = new Set();
