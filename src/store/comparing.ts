import { compareProjections, daysOf, goesByRate } from "../model/comparison.ts";
import { isWithin, type DayWindow } from "../model/dates/dayWindow.ts";
import type { EventId } from "../model/eventGraph.ts";
import { filterEvents } from "../model/filter.ts";
import type { IndexedEvent } from "../model/graphIndex.ts";
import { project } from "../model/projection.ts";
import { derive } from "./derive.ts";
import { filteredEvents, shownEvents, shownProjection, windowOf } from "./selectors.ts";
import type { ViewState } from "./viewState.ts";

/**
 * The pinned window beside the present one. Both are left by the same filters and read the same way; only
 * the chosen years, which are themselves a choice of time, belong to the present window alone: otherwise
 * they would empty the pinned one, and everything would look new.
 */
type Period = "before" | "now" | "both";

interface ComparedEvents {
  readonly before: readonly IndexedEvent[];
  /** Of either period, in order of time. */
  readonly all: readonly IndexedEvent[];
  readonly periodOf: (event: EventId) => Period | null;
}

const none: readonly IndexedEvent[] = [];

const leftWithoutYears = derive(
  (state) => [state.index, state.view.filters, filteredEvents(state)],
  (index, filters, left) =>
    filters.year.length === 0 ? left : filterEvents(index, { ...filters, year: [] }),
);

const eventsBefore = derive(
  (state) => [
    state.view.compare === null ? none : leftWithoutYears(state),
    state.view.compare,
    state.view.dateMatching,
  ],
  (events, window, matching) =>
    window === null ? none : events.filter(({ date }) => isWithin(date, window, matching)),
);

/** null: nothing is pinned. */
export const comparedEvents = derive(
  (state) => [state.index, state.view.compare, eventsBefore(state), shownEvents(state)],
  (index, compare, before, now): ComparedEvents | null => {
    if (compare === null) return null;
    const marks = new Uint8Array(index.events.length);
    for (const { order } of before) marks[order] = 1;
    for (const { order } of now) marks[order] = (marks[order] ?? 0) + 2;
    return {
      before,
      all: index.events.filter(({ order }) => marks[order] !== 0),
      periodOf: (event) => periods[marks[index.eventById.get(event)?.order ?? -1] ?? 0] ?? null,
    };
  },
);

const periods: readonly (Period | null)[] = [null, "before", "now", "both"];

/** What the network draws: the ties of the window, and of a pinned one too. */
export const drawnProjection = derive(
  (state) => [comparedEvents(state), shownProjection(state), state.index.ties],
  (compared, shown, ties) => (compared === null ? shown : project(compared.all, ties)),
);

const projectionBefore = derive(
  (state) => [eventsBefore(state), state.index.ties],
  (events, ties) => project(events, ties),
);

/** null: nothing is pinned. */
export const comparison = derive(
  (state) => [
    state.view.compare,
    windowOf(state),
    state.view.compare === null ? null : projectionBefore(state),
    shownProjection(state),
  ],
  (compare, window, before, now) => {
    if (compare === null || before === null) return null;
    const lengths = { before: daysOf(compare), now: daysOf(window) };
    return {
      lengths,
      byRate: goesByRate(lengths),
      ties: compareProjections(before, now, lengths),
    };
  },
);

export type PeriodComparison = NonNullable<ReturnType<typeof comparison>>;

/** Whether the pinned window is the present one, so that there is nothing to see. */
export const comparesItself = derive(
  (state) => [state.view.compare, windowOf(state)],
  (compare, window) => compare?.start === window.start && compare.end === window.end,
);

/** The two windows changed places; the chosen years go, as they belong to the window that leaves. */
export function withPeriods(view: ViewState, compare: DayWindow, window: DayWindow): ViewState {
  return { ...view, compare, window, filters: { ...view.filters, year: [] } };
}

/** Whether the network draws what is selected, though its events lie in the pinned window alone. */
export const comparesSelection = derive(
  (state) => [state.view.selection, comparedEvents(state), drawnProjection(state)],
  (selection, compared, drawn): boolean => {
    if (selection === null || compared === null) return false;
    const { kind, id } = selection;
    if (kind === "event") return compared.periodOf(id) !== null;
    if (kind === "relationship") return drawn.relationshipById.has(id);
    return drawn.eventCount.has(id) || drawn.mentionCount.has(id);
  },
);
