import { possiblyWithin, type DayWindow } from "../model/dates/dayWindow.ts";
import { defaultWindow } from "../model/defaultWindow.ts";
import { emphasise, type Emphasis } from "../model/emphasis.ts";
import { countFacets, type Facets } from "../model/facets.ts";
import { facets as facetNames, filterEvents } from "../model/filter.ts";
import type { GraphIndex, IndexedEvent } from "../model/graphIndex.ts";
import { project, type Projection } from "../model/projection.ts";
import type { Language } from "../i18n/language.ts";
import { memoizeLast } from "../lib/memoizeLast.ts";
import type { MusubiState } from "./createMusubiStore.ts";

/**
 * Everything the views show that is not itself state. Each is computed again only when what it is
 * made from has changed, by identity.
 */
export const language = (state: MusubiState): Language => state.view.lang ?? state.systemLanguage;

const usualWindow = memoizeLast((index: GraphIndex) => defaultWindow(index));

export const windowOf = (state: MusubiState): DayWindow =>
  state.view.window ?? usualWindow(state.index);

const filtered = memoizeLast(filterEvents);

/** The events that the filters leave, inside the window or not. */
export const filteredEvents = (state: MusubiState): readonly IndexedEvent[] =>
  filtered(state.index, state.view.filters);

const within = memoizeLast((events: readonly IndexedEvent[], window: DayWindow) =>
  events.filter(({ date }) => possiblyWithin(date, window)),
);

/** The events that both pictures show: left by the filters, and possibly inside the window. */
export const shownEvents = (state: MusubiState): readonly IndexedEvent[] =>
  within(filteredEvents(state), windowOf(state));

const projected = memoizeLast((events: readonly IndexedEvent[], index: GraphIndex) =>
  project(events, index.ties),
);

export const shownProjection = (state: MusubiState): Projection =>
  projected(shownEvents(state), state.index);

const counted = memoizeLast(countFacets);

export const facets = (state: MusubiState): Facets => counted(state.index, state.view.filters);

const emphasised = memoizeLast(emphasise);

export const emphasis = (state: MusubiState): Emphasis =>
  emphasised(state.index, state.index.projection, state.view.selection, state.hover);

export interface StatusCounts {
  readonly events: readonly [shown: number, total: number];
  readonly relationships: readonly [shown: number, total: number];
}

const counts = memoizeLast(
  (index: GraphIndex, shown: readonly IndexedEvent[], projection: Projection): StatusCounts => ({
    events: [shown.length, index.events.length],
    relationships: [projection.relationships.length, index.projection.relationships.length],
  }),
);

/** How much of everything both pictures show just now. */
export const statusCounts = (state: MusubiState): StatusCounts =>
  counts(state.index, shownEvents(state), shownProjection(state));

export const hasFilters = ({ view: { filters } }: MusubiState): boolean =>
  filters.text.trim() !== "" || facetNames.some((facet) => filters[facet].length > 0);

/** Why a selected event is not in the pictures, if it is not. */
export const selectionHidden = (state: MusubiState): "filtered" | "outsideWindow" | null => {
  const { selection } = state.view;
  if (selection === null) return null;
  const belongs = (events: readonly IndexedEvent[]): boolean =>
    selection.kind === "event"
      ? events.some(({ id }) => id === selection.id)
      : events.some(({ id }) => belongsTo(state, selection.kind, selection.id).has(id));
  if (belongs(shownEvents(state))) return null;
  return belongs(filteredEvents(state)) ? "outsideWindow" : "filtered";
};

const belongsTo = (
  { index }: MusubiState,
  kind: "actor" | "relationship",
  id: string,
): ReadonlySet<string> =>
  new Set(
    kind === "actor"
      ? index.eventsByActor.get(id)?.map((event) => event.id)
      : index.projection.relationshipById.get(id)?.events,
  );
