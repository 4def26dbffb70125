import type { IndexedEvent } from "../model/graphIndex.ts";
import { eventsAppearingOn } from "../model/playTable.ts";
import { lastUntil } from "../model/sortedDays.ts";
import { derive } from "./derive.ts";
import { playedAt, playedEvents } from "./selectors.ts";

/** What the player has shown last: all that appeared on one day. Empty before the first, and where it is not in use. */
export const latestEvents = derive(
  (state) => {
    const at = playedAt(state);
    const table = at === null ? null : playedEvents(state);
    return [table, at === null || table === null ? null : lastUntil(table.days, at)];
  },
  (table, day) => (table === null || day === null ? none : eventsAppearingOn(table, day)),
);

const none: readonly IndexedEvent[] = [];
