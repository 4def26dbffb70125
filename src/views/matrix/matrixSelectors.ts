import type { EventCount } from "../../model/eventCounts.ts";
import { actorOrder } from "../../model/matrix/actorOrder.ts";
import { countsByRank, ranksWith } from "../../model/matrix/matrixRows.ts";
import { timeBands } from "../../model/matrix/timeBands.ts";
import { derive } from "../../store/derive.ts";
import { eventCounts, eventsInWindow, filteredEvents, shownEvents } from "../../store/selectors.ts";

/** What the matrix shows, computed again only when what it is made from has changed. */
export const orderOfActors = derive(({ index }) => [index], actorOrder);

/** The rows, as long as they are few. */
export const steadyRanks = derive(
  (state) => [orderOfActors(state), filteredEvents(state)],
  ranksWith,
);

/** A place for every event of the window, so that none moves when the player reaches another. */
export const columnsOf = eventsInWindow;

export const bandsOf = derive((state) => [columnsOf(state)], timeBands);

/** In how many of the shown events each rank has a part. */
export const shownCounts = derive(
  (state) => [orderOfActors(state), shownEvents(state)],
  countsByRank,
);

/** How many events the actor of a rank takes part in; of those who are only spoken about, how many speak of it. */
export const countOfRank = derive(
  (state) => [orderOfActors(state), eventCounts(state)],
  ({ actors, firstSubject }, counts) =>
    (rank: number): EventCount =>
      (rank < firstSubject ? counts.actor : counts.mentions)(actors[rank] ?? ""),
);

/** 1 for each shown event, by its `order`. */
export const shownMask = derive(
  (state) => [state.index.events.length, shownEvents(state)],
  (count, shown) => {
    const mask = new Uint8Array(count);
    for (const { order } of shown) mask[order] = 1;
    return mask;
  },
);
