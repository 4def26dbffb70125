import {
  type DayWindow,
  isWithin,
  possiblyWithin,
  type DateMatching,
} from "../model/dates/dayWindow.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type { EpochDay } from "../model/dates/calendar.ts";
import { certainlyInYears, spanOfYears } from "../model/dates/years.ts";
import { defaultWindow } from "../model/defaultWindow.ts";
import { amongEvents } from "../model/amongEvents.ts";
import { eventsOf } from "../model/selectedEvents.ts";
import { actorNames } from "../model/actorNames.ts";
import { emphasise, type EventList, noParts, partsOf } from "../model/emphasis.ts";
import { type EventCount, eventCounts as countsOf } from "../model/eventCounts.ts";
import type { ActorId, Scene, Story } from "../model/eventGraph.ts";
import { localizedText } from "../model/localizedText.ts";
import { countFacets } from "../model/facets.ts";
import { filterEvents } from "../model/filter.ts";
import { keptByDate } from "../model/keptByDate.ts";
import { alliancesOf, membersWithin } from "../model/memberships.ts";
import type { IndexedEvent } from "../model/graphIndex.ts";
import { clampedTo } from "../model/play.ts";
import { eventsAppearingOn, playTable, reach, reachedEvents } from "../model/playTable.ts";
import { project } from "../model/projection.ts";
import type { Language } from "../i18n/locales.ts";
import { messagesFor, readyLanguage } from "../i18n/messages.ts";
import type { MusubiState } from "./musubiState.ts";
import { derive } from "./derive.ts";
import { lastUntil } from "../model/sortedDays.ts";

/**
 * Everything the views show that is not itself state. Each is computed again only when what it is
 * made from has changed, by identity.
 */
export const wantedLanguage = ({ view, systemLanguage }: MusubiState): Language =>
  view.lang ?? systemLanguage;

/** The language that is written: the wanted one once its words are loaded. */
export const language = (state: MusubiState): Language => readyLanguage(wantedLanguage(state));

/** What actors are called in the reader's language. */
export const namesOfActors = derive(
  (state) => [state.index.graph, language(state)],
  (graph, reader) =>
    actorNames(graph, {
      textOf: (text) => localizedText(text, reader, graph.meta.defaultLanguage),
      kindOf: (kind) => messagesFor(reader).details.kinds[kind],
    }),
);

const openingWindow = derive(({ index }) => [index], defaultWindow);

const chosenYears = derive(({ view }) => [view.filters.year], spanOfYears);

/** The window as long as nobody has moved it. */
export const restingWindow = (state: MusubiState): DayWindow =>
  chosenYears(state) ?? openingWindow(state);

export const windowOf = (state: MusubiState): DayWindow =>
  state.view.window ?? restingWindow(state);

/** The events that the filters leave, inside the window or not. */
export const filteredEvents = derive(
  ({ index, view }) => [index, view.filters],
  (index, filters) => filterEvents(index, filters),
);

/** The events that the filters leave and that lie inside the window, as it is read. */
export const eventsInWindow = derive(
  (state) => [
    filteredEvents(state),
    windowOf(state),
    state.view.dateMatching,
    state.view.filters.year,
  ],
  (events, window, matching, years) =>
    keptByDate(events, (date) => isInTime(date, window, matching, years)),
);

/** The events that lie in the time shown possibly but not certainly: those that hang on the matching. */
export const dateMatchingDifference = derive(
  (state) => [filteredEvents(state), windowOf(state), state.view.filters.year],
  (events, window, years) =>
    keptByDate(
      events,
      (date) => possiblyWithin(date, window) && !isInTime(date, window, "certain", years),
    ),
);

function isInTime(
  date: FuzzyDate | null,
  window: DayWindow,
  matching: DateMatching,
  years: readonly number[],
): boolean {
  if (!isWithin(date, window, matching)) return false;
  return matching === "possible" || years.length === 0 || certainlyInYears(date, years);
}

/** When they appear while they are played. */
export const playedEvents = derive(
  (state) => [eventsInWindow(state), windowOf(state)],
  (events, window) => playTable(events, window),
);

/** The player's day, never outside the window; null: it is not in use. */
export function playedAt(state: MusubiState): EpochDay | null {
  const { at } = state.view;
  return at === null ? null : clampedTo(windowOf(state), at);
}

const everything = [Infinity, -Infinity] as const;

/** The events that both pictures show: those inside the window that the player has reached. */
export const shownEvents = derive(
  (state) => {
    const at = playedAt(state);
    const table = at === null ? null : playedEvents(state);
    const [appeared, left] =
      at === null || table === null ? everything : reach(table, at, state.view.play);
    return [eventsInWindow(state), table, appeared, left];
  },
  (events, table, appeared, left) =>
    table === null ? events : reachedEvents(table, [appeared, left]),
);

/** Those left by the filters of which no possible day is inside the window. */
const eventsOutside = derive(
  (state) => [filteredEvents(state), windowOf(state)],
  (events, window) => keptByDate(events, (date) => !possiblyWithin(date, window)),
);

/** What the timeline draws: the shown events, and beside them those left by the filters outside the window. */
export const timelineEvents = derive(
  (state) => [filteredEvents(state), shownEvents(state), eventsOutside(state)],
  (filtered, shown, outside) =>
    shown.length + outside.length === filtered.length ? filtered : inOrder(shown, outside),
);

/** The members of each alliance in the window, as far as the player has come. */
export const membersInWindow = derive(
  (state) => [state.index.graph, windowOf(state), state.view.at],
  (graph, { start, end }, at): ReadonlyMap<ActorId, readonly ActorId[]> => {
    const until = Math.min(end, at ?? end);
    const window = { start: Math.min(start, until), end: until };
    return new Map(
      [...alliancesOf(graph)].map(([alliance, all]) => [alliance, membersWithin(all, window)]),
    );
  },
);
/** Two lists in order of time as one. */
function inOrder(
  one: readonly IndexedEvent[],
  other: readonly IndexedEvent[],
): readonly IndexedEvent[] {
  if (other.length === 0) return one;
  const both: IndexedEvent[] = [];
  let at = 0;
  for (const event of one) {
    for (let next = other[at]; next && next.order < event.order; next = other[(at += 1)])
      both.push(next);
    both.push(event);
  }
  return [...both, ...other.slice(at)];
}

export const shownProjection = derive(
  (state) => [shownEvents(state), state.index],
  (events, index) => (events === index.events ? index.projection : project(events, index.ties)),
);

export const facets = derive(
  (state) => [state.index, state.view.filters, windowOf(state), state.view.dateMatching],
  (index, filters, window, matching) =>
    countFacets(index, filters, ({ date }) => isInTime(date, window, matching, filters.year)),
);

/** What is selected, or listed as if it were: it stays lit. */
export function chosenList({ view, listed }: MusubiState): EventList | null {
  return view.selection ?? (listed?.kind === "sources" ? null : listed);
}

export const chosenParts = derive((state) => [state.index, chosenList(state)], partsOf);

export const pointedParts = derive(({ index, hover }) => [index, hover], partsOf);

/** By what is chosen alone: labels are placed by it, so that none moves when something is pointed at. */
export const chosenEmphasis = derive(
  (state) => [chosenList(state), chosenParts(state)],
  (selection, chosen) => emphasise(selection, chosen, noParts),
);

export const emphasis = derive(
  (state) => [chosenList(state), chosenParts(state), pointedParts(state)],
  emphasise,
);

/** The one source of every number of events beside an actor or a tie. */
export const eventCounts = derive(
  (state) => [shownProjection(state), state.index.projection],
  countsOf,
);

interface StatusCounts {
  readonly events: EventCount;
  readonly relationships: EventCount;
}

/** How much of everything both pictures show just now. */
export const statusCounts = derive(
  (state) => [state.index, shownEvents(state), shownProjection(state)],
  (index, shown, projection): StatusCounts => ({
    events: { shown: shown.length, of: index.events.length },
    relationships: {
      shown: projection.relationshipCount,
      of: index.projection.relationshipCount,
    },
  }),
);

/** Why a selection is not in the pictures, if it is not: what is selected stays selected. */
export const selectionHidden = derive(
  (state) => [
    state.index,
    state.view.selection,
    shownEvents(state),
    eventsInWindow(state),
    filteredEvents(state),
  ],
  (
    index,
    selection,
    shown,
    inWindow,
    filtered,
  ): "filtered" | "outsideWindow" | "outsidePlay" | null => {
    if (selection === null) return null;
    const isOwn = amongEvents(eventsOf(index, selection), index.events.length);
    if (shown.some(isOwn)) return null;
    if (inWindow.some(isOwn)) return "outsidePlay";
    return filtered.some(isOwn) ? "outsideWindow" : "filtered";
  },
);

/** The story that is being shown, and where in it; null: the data is explored. */
export const openStory = derive(
  ({ stories, view }) => [stories, view.scene],
  (stories, open): { readonly story: Story; readonly scene: Scene; readonly at: number } | null => {
    const story = stories.find(({ id }) => id === open?.story);
    const at = story?.scenes.findIndex(({ id }) => id === open?.id) ?? -1;
    const scene = story?.scenes[at];
    return story && scene ? { story, scene, at } : null;
  },
);

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
