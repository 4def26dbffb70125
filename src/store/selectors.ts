import { possiblyWithin, type DayWindow } from "../model/dates/dayWindow.ts";
import { defaultWindow } from "../model/defaultWindow.ts";
import { emphasise } from "../model/emphasis.ts";
import { countFacets } from "../model/facets.ts";
import { filterEvents } from "../model/filter.ts";
import { project } from "../model/projection.ts";
import type { Language } from "../i18n/language.ts";
import type { MusubiState } from "./createMusubiStore.ts";
import { derive } from "./derive.ts";

/**
 * Everything the views show that is not itself state. Each is computed again only when what it is
 * made from has changed, by identity.
 */
export const language = (state: MusubiState): Language => state.view.lang ?? state.systemLanguage;

const usualWindow = derive(({ index }) => [index], defaultWindow);

export const windowOf = (state: MusubiState): DayWindow => state.view.window ?? usualWindow(state);

/** The events that the filters leave, inside the window or not. */
export const filteredEvents = derive(
  ({ index, view }) => [index, view.filters],
  (index, filters) => filterEvents(index, filters),
);

/** The events that both pictures show: left by the filters, and possibly inside the window. */
export const shownEvents = derive(
  (state) => [filteredEvents(state), windowOf(state)],
  (events, window) => events.filter(({ date }) => possiblyWithin(date, window)),
);

export const shownProjection = derive(
  (state) => [shownEvents(state), state.index.ties],
  (events, ties) => project(events, ties),
);

export const facets = derive(({ index, view }) => [index, view.filters], countFacets);

export const emphasis = derive(
  ({ index, view, hover }) => [index, index.projection, view.selection, hover],
  emphasise,
);

export interface StatusCounts {
  readonly events: readonly [shown: number, total: number];
  readonly relationships: readonly [shown: number, total: number];
}

/** How much of everything both pictures show just now. */
export const statusCounts = derive(
  (state) => [state.index, shownEvents(state), shownProjection(state)],
  (index, shown, projection): StatusCounts => ({
    events: [shown.length, index.events.length],
    relationships: [projection.relationships.length, index.projection.relationships.length],
  }),
);

/** Why a selection is not in the pictures, if it is not: what is selected stays selected. */
export const selectionHidden = derive(
  (state) => [state.index, state.view.selection, shownEvents(state), filteredEvents(state)],
  (index, selection, shown, filtered): "filtered" | "outsideWindow" | null => {
    if (selection === null) return null;
    const { kind, id } = selection;
    const events =
      kind === "event"
        ? [id]
        : kind === "actor"
          ? (index.eventsByActor.get(id) ?? []).map((event) => event.id)
          : (index.projection.relationshipById.get(id)?.events ?? []);
    const own = new Set(events);
    if (shown.some((event) => own.has(event.id))) return null;
    return filtered.some((event) => own.has(event.id)) ? "outsideWindow" : "filtered";
  },
);
