import type { EventCount } from "../../model/eventCounts.ts";
import { actorOrder } from "../../model/matrix/actorOrder.ts";
import { countsByRank, ranksWith } from "../../model/matrix/matrixRows.ts";
import { namedBands, type TimeBands, timeBands } from "../../model/matrix/timeBands.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { sortEvents } from "../../model/eventSort.ts";
import { partyCount } from "../../model/parties.ts";
import { typeCell } from "../../i18n/eventCells.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { voiceOf } from "../../store/voice.ts";
import { derive } from "../../store/derive.ts";
import { eventCounts, eventsInWindow, filteredEvents, shownEvents } from "../../store/selectors.ts";

/** The rows in order. */
export const orderOfActors = derive(({ index }) => [index], actorOrder);

/** The same rows whatever the window, as long as they are few. */
export const steadyRanks = derive(
  (state) => [orderOfActors(state), filteredEvents(state)],
  ranksWith,
);

/** What the columns can be sorted by; by anything else that the table is sorted by, they stay in order of time. */
export const matrixOrders = ["date", "parties", "type"] as const;

export const matrixOrder = ({ view: { sort } }: MusubiState): (typeof matrixOrders)[number] =>
  matrixOrders.find((one) => one === sort.column) ?? "date";

/** Puts events in the order of the columns. */
export const columnSort = derive(
  (state) => [matrixOrder(state), state.view.sort.descending, state.index, voiceOf(state)],
  (column, descending, index, { language, localized, nameOf }) => {
    if (column === "date" && !descending) return (events: readonly IndexedEvent[]) => events;
    const { compare } = new Intl.Collator(language, { numeric: true });
    const textOf = (event: IndexedEvent): string =>
      typeCell(event, { index, language, localized, nameOf });
    return (events: readonly IndexedEvent[]) =>
      sortEvents(events, { column, descending }, { compare, textOf });
  },
);

/** The bands over columns in that order: years and months, or what neighbours have in common. */
export const bandsFor = derive(
  (state) => [matrixOrder(state), state.index, voiceOf(state)],
  (column, index, { language, localized, nameOf, text }) =>
    (events: readonly IndexedEvent[]): TimeBands => {
      if (column === "date") return timeBands(events);
      return namedBands(events, (event) =>
        column === "type"
          ? typeCell(event, { index, language, localized, nameOf })
          : text.matrix.parties(partyCount(event.parties)),
      );
    },
);

/** A column for every event of the window, so that none moves while the player runs. */
export const columnsOf = derive(
  (state) => [eventsInWindow(state), columnSort(state)],
  (events, sorted) => sorted(events),
);

export const bandsOf = derive(
  (state) => [columnsOf(state), bandsFor(state)],
  (columns, bands) => bands(columns),
);

/** In how many of the shown events each rank has a part. */
export const shownCounts = derive(
  (state) => [orderOfActors(state), shownEvents(state)],
  countsByRank,
);

/** How many actors have a part in a shown event, or are mentioned in one. */
export const shownActors = derive(
  (state) => [shownCounts(state)],
  (counts) => counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0),
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

/** The event that is pointed at, otherwise the chosen one. */
export const pointedEvent = ({ index, hover, view: { selection } }: MusubiState) => {
  const one = hover?.kind === "event" ? hover : selection?.kind === "event" ? selection : null;
  return one && index.eventById.get(one.id);
};
