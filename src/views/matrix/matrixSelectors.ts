import type { EventCount } from "../../model/eventCounts.ts";
import { actorOrder } from "../../model/matrix/actorOrder.ts";
import { countsByRank, ranksWith } from "../../model/matrix/matrixRows.ts";
import { timeBands } from "../../model/matrix/timeBands.ts";
import { derive } from "../../store/derive.ts";
import { eventCounts, eventsInWindow, filteredEvents, shownEvents } from "../../store/selectors.ts";

/** The rows in order. */
export const orderOfActors = derive(({ index }) => [index], actorOrder);

/** The same rows whatever the window, as long as they are few. */
export const steadyRanks = derive(
  (state) => [orderOfActors(state), filteredEvents(state)],
  ranksWith,
);

/** A column for every event of the window, so that none moves while the player runs. */
export const columnsOf = eventsInWindow;

export const bandsOf = derive((state) => [columnsOf(state)], timeBands);

/** In how many of the shown events each rank has a part. */
export const shownCounts = derive(
  (state) => [orderOfActors(state), shownEvents(state)],
  countsByRank,
);

/** How many events the actor of a rank takes part in; for those only mentioned, how many mention it. */
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
