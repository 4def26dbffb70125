import type { EpochDay } from "../model/dates/calendar.ts";
import type { DayWindow, Reading } from "../model/dates/dayWindow.ts";
import type { Story } from "../model/eventGraph.ts";
import { sameFocus, type Pointed, type Selected } from "../model/emphasis.ts";
import type { ActorId } from "../model/eventGraph.ts";
import type { EventSort } from "../model/eventSort.ts";
import {
  noFilters,
  sameFilters,
  type Facet,
  type FacetValueOf,
  type Filters,
} from "../model/filter.ts";
import type { PlayMode } from "../model/play.ts";
import type { Language } from "../i18n/locales.ts";
import { clampedDay, clampedWindow } from "./clampedWindow.ts";
import type { MusubiState } from "./createMusubiStore.ts";
import { openScene, viewOfScene } from "./openScene.ts";
import { openStory, shownEvents } from "./selectors.ts";
import type { ViewId } from "./viewIds.ts";
import type { Theme } from "./appearance.ts";
import { legalText, type ViewState } from "./viewState.ts";

/** What a person can do. Each call is one change of the state, or none where nothing would change. */
export interface MusubiActions {
  readonly select: (selection: Selected | null) => void;
  readonly hover: (focus: Pointed | null) => void;
  /** Selects the next (1) or previous (-1) of the shown events, in order of time. */
  readonly stepEvent: (step: 1 | -1) => void;
  readonly openKnot: (knot: string | null) => void;
  readonly toggleFilter: <F extends Facet>(facet: F, value: FacetValueOf<F>) => void;
  readonly clearFacet: (facet: Facet | "text") => void;
  /** All facets at once. Other years than before bring them into the window. */
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly setText: (text: string) => void;
  /** Whole days, both included; null returns to the chosen years or the default window. */
  readonly setWindow: (window: DayWindow | null) => void;
  readonly setReading: (reading: Reading) => void;
  /** Pins a window to set the present one beside it; null lets go of it. */
  readonly setCompare: (window: DayWindow | null) => void;
  /** Where the player stands; null ends the play. */
  readonly setAt: (day: EpochDay | null) => void;
  /** Starts it, or leaves it where it stands. */
  readonly setPlaying: (playing: boolean) => void;
  readonly setPlay: (mode: PlayMode) => void;
  readonly setShow: (show: ViewId) => void;
  /** Surrounds the members of an alliance in the network, or no longer. */
  readonly toggleHull: (alliance: ActorId) => void;
  readonly setSort: (sort: EventSort) => void;
  readonly setLanguage: (language: Language | null) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Shows a scene; null leaves the story and keeps what is seen. An unknown one changes nothing. */
  readonly openScene: (place: ScenePlace | null) => void;
  /** The next (1) or previous (-1) scene of the story; at its ends nothing changes. */
  readonly stepScene: (step: 1 | -1) => void;
  readonly setStories: (stories: readonly Story[]) => void;
  /** The stories, as they are now, have been written into a file. */
  readonly keepStories: () => void;
  /** Back, forward, and a link followed inside the page. */
  readonly replaceView: (view: ViewState) => void;
}

/** Ids. */
export interface ScenePlace {
  readonly story: string;
  readonly scene: string;
}

export function createActions(
  set: (change: Partial<MusubiState>) => void,
  get: () => MusubiState,
): MusubiActions {
  const change = (part: Partial<ViewState>): void => set({ view: { ...get().view, ...part } });
  const read = (): ViewState => get().view;
  const filters = (): Filters => read().filters;
  const setFilters = (wanted: Filters): void => {
    const next = { ...wanted, text: legalText(wanted.text) };
    if (sameFilters(filters(), next)) return;
    const sameYears = next.year.join() === filters().year.join();
    change(sameYears ? { filters: next } : { filters: next, window: null });
  };

  return {
    select: (selection) => {
      const openKnot = null;
      if (!sameFocus(read().selection, selection))
        set({ view: { ...read(), selection }, openKnot });
      else if (get().openKnot !== null) set({ openKnot });
    },
    hover: (hover) => {
      if (!sameFocus(get().hover, hover)) set({ hover });
    },
    stepEvent: (step) => {
      const events = shownEvents(get());
      const { selection } = read();
      const from =
        selection?.kind === "event" ? get().index.eventById.get(selection.id) : undefined;
      const at = step > 0 ? 0 : -1;
      const next =
        from === undefined
          ? events.at(at)
          : events.filter(({ order }) => (order - from.order) * step > 0).at(at);
      if (next) change({ selection: { kind: "event", id: next.id } });
    },
    openKnot: (openKnot) => {
      if (get().openKnot !== openKnot) set({ openKnot });
    },
    toggleFilter: (facet, value) => {
      const chosen: readonly unknown[] = filters()[facet];
      const next = chosen.includes(value)
        ? chosen.filter((one) => one !== value)
        : [...chosen, value];
      setFilters({ ...filters(), [facet]: next });
    },
    clearFacet: (facet) => setFilters({ ...filters(), [facet]: noFilters[facet] }),
    setFilters,
    clearFilters: () => setFilters(noFilters),
    setText: (text) => setFilters({ ...filters(), text }),
    setWindow: (window) => {
      const next = window && clampedWindow(window);
      if (!sameWindow(read().window, next)) change({ window: next });
    },
    setReading: (reading) => {
      if (read().reading !== reading) change({ reading });
    },
    setCompare: (window) => {
      const compare = window && clampedWindow(window);
      if (!sameWindow(read().compare, compare)) change({ compare });
    },
    setAt: (day) => {
      const at = day === null ? null : clampedDay(day);
      if (read().at === at) return;
      const view = { ...read(), at };
      set(at === null ? { view, playing: false } : { view });
    },
    setPlaying: (playing) => {
      if (get().playing !== playing) set({ playing });
    },
    setPlay: (play) => {
      if (read().play !== play) change({ play });
    },
    setShow: (show) => {
      if (read().show !== show) change({ show });
    },
    toggleHull: (alliance) => {
      const { hulls } = read();
      const others = hulls.filter((one) => one !== alliance);
      change({ hulls: others.length < hulls.length ? others : [...hulls, alliance] });
    },
    setSort: (sort) => {
      const now = read().sort;
      if (now.column !== sort.column || now.descending !== sort.descending) change({ sort });
    },
    setLanguage: (lang) => {
      if (read().lang !== lang) change({ lang });
    },
    setTheme: (theme) => {
      if (read().theme !== theme) change({ theme });
    },
    openScene: (place) => {
      if (place === null) {
        if (read().scene !== null) change({ scene: null });
        return;
      }
      const story = get().stories.find(({ id }) => id === place.story);
      const scene = story?.scenes.find(({ id }) => id === place.scene);
      if (story && scene)
        set({
          view: viewOfScene(openScene(story, scene, get().index), read()),
          openKnot: null,
          playing: false,
        });
    },
    stepScene: (step) => {
      const open = openStory(get());
      const next = open?.story.scenes[open.at + step];
      if (open && next) get().actions.openScene({ story: open.story.id, scene: next.id });
    },
    setStories: (stories) => set({ stories }),
    keepStories: () => set({ keptStories: get().stories }),
    replaceView: (view) => {
      if (read() !== view || get().openKnot !== null) set({ view, openKnot: null, playing: false });
    },
  };
}

function sameWindow(one: DayWindow | null, other: DayWindow | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
