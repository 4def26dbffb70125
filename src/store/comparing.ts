import { type Compared, compareProjections, daysOf, goesByRate } from "../model/comparison.ts";
import { isWithin, type DayWindow } from "../model/dates/dayWindow.ts";
import { partsOf } from "../model/emphasis.ts";
import type { EventId } from "../model/eventGraph.ts";
import { filterEvents } from "../model/filter.ts";
import { amongEvents } from "../model/amongEvents.ts";
import type { IndexedEvent } from "../model/graphIndex.ts";
import { halvesOf, previousPeriod, spanOf } from "../model/periods.ts";
import { project } from "../model/projection.ts";
import { derive } from "./derive.ts";
import {
  filteredEvents,
  restingWindow,
  shownEvents,
  shownProjection,
  timelineEvents,
  windowOf,
} from "./selectors.ts";
import type { MusubiState } from "./musubiState.ts";
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

/** The ties of the first period. */
export const projectionBefore = derive(
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

/** The events all of whose ties are as before, where the pictures leave them out. */
const unchangedEvents = derive(
  (state) => [
    state.index,
    state.view.changes === "only" && !comparesItself(state) ? comparison(state) : null,
    comparedEvents(state),
  ],
  (index, compared, events): ReadonlySet<IndexedEvent> => {
    if (compared === null || events === null) return new Set();
    const { ties } = compared;
    const isSame = (change: Compared | undefined) =>
      change === undefined || change.change === "same";
    return new Set(
      events.all.filter(({ id }) => {
        const parts = partsOf(index, { kind: "event", id });
        return (
          [...parts.relationship].every((tie) => isSame(ties.relationship(tie))) &&
          [...parts.knot].every((knot) => isSame(ties.knots.get(knot)))
        );
      }),
    );
  },
);

/** The events in the pictures: of the window, and of a period compared with it. */
export const seenEvents = derive(
  (state) => [comparedEvents(state), shownEvents(state), unchangedEvents(state)],
  (compared, shown, unchanged) => {
    if (compared === null || unchanged.size === 0) return compared?.all ?? shown;
    return compared.all.filter((event) => !unchanged.has(event));
  },
);

export const isSeen = derive(
  (state) => [seenEvents(state), state.index.events.length],
  amongEvents,
);

/** What the timeline shows: the window, and while two periods are compared from the first day of both to the last. */
export const timelineWindow = derive(
  (state) => [state.view.compare, windowOf(state)],
  (compare, window): DayWindow => (compare === null ? window : spanOf(compare, window)),
);

/** What the timeline draws: the chosen years leave out nothing of a period that is compared. */
export const drawnEvents = derive(
  (state) => [
    comparedEvents(state),
    timelineEvents(state),
    state.index.events,
    unchangedEvents(state),
  ],
  (compared, events, all, unchanged) => {
    if (compared === null) return events;
    const drawn = new Set([...compared.before, ...events]);
    return all.filter((event) => drawn.has(event) && !unchanged.has(event));
  },
);

/** What the network draws: the ties of the window, and of a pinned one too. */
export const drawnProjection = derive(
  (state) => [comparedEvents(state), shownProjection(state), seenEvents(state), state.index.ties],
  (compared, shown, seen, ties) => (compared === null ? shown : project(seen, ties)),
);

/** The window in two halves, or one that has none beside the time before it. */
export function viewComparing(state: MusubiState): ViewState {
  const window = windowOf(state);
  const [before, now] = halvesOf(window) ?? [previousPeriod(window), window];
  return withPeriods(state.view, before, now);
}

/** One window again, as long as what the timeline has shown, so that nothing moves. */
export function viewAlone(state: MusubiState): ViewState {
  const window = timelineWindow(state);
  const view = { ...state.view, compare: null, changes: "all" } as const;
  const resting = restingWindow(state);
  const rests = window.start === resting.start && window.end === resting.end;
  return { ...view, window: rests ? null : window };
}

/** Two periods side by side; the chosen years go, as they belong to the window that leaves. */
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
