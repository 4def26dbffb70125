import type { StoreApi } from "zustand/vanilla";
import type { Language } from "../i18n/locales.ts";
import type { Arrangement } from "../model/arrangement.ts";
import type { EpochDay } from "../model/dates/calendar.ts";
import type { DayWindow, DateMatching } from "../model/dates/dayWindow.ts";
import type { EventList, Listed, Pointed, Selected } from "../model/emphasis.ts";
import type { ActorId, Story } from "../model/eventGraph.ts";
import type { EventSort } from "../model/eventSort.ts";
import type { Facet, FacetValueOf, Filters } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import type { LaneGroup } from "../model/mergedLanes.ts";
import type { PlayMode } from "../model/play.ts";
import type { Theme } from "./appearance.ts";
import type { ViewId } from "./viewIds.ts";
import type { ViewState } from "./viewState.ts";

/**
 * One store per app instance, created with a parsed graph, so that nothing below knows of "not
 * loaded". It holds the graph, the view, and what is pointed at just now; everything else is derived by
 * selectors.
 */
export interface MusubiState {
  /** The data as its file has it. */
  readonly file: GraphIndex;
  /** The data as it is shown: the file's, arranged as the view says. */
  readonly index: GraphIndex;
  readonly view: ViewState;
  /** Those of the graph, or what has been made of them since. */
  readonly stories: readonly Story[];
  /** As they are in a file, the one that was opened or the one last written. */
  readonly keptStories: readonly Story[];
  /** What the pointer or the focus rests on, in whichever view; not in the link. */
  readonly hover: Pointed | null;
  /** What is listed; not in the link. */
  readonly listed: Listed | null;
  /** What the selected event was chosen from: the steps go through its events. null: through all. */
  readonly chosenFrom: EventList | null;
  /** How often something was chosen or listed; undo and a link that is followed do not count. */
  readonly picks: number;
  /** The player moves by itself. */
  readonly playing: boolean;
  /** The browser's language, where the view names none. */
  readonly systemLanguage: Language;
  readonly actions: MusubiActions;
  /** Where the selectors keep their last results. */
  readonly memory: SelectorMemory;
}

export type MusubiStore = StoreApi<MusubiState>;

/** What a person can do. Each call is one change of the state, or none where nothing would change. */
export interface MusubiActions {
  readonly select: (selection: Selected | null) => void;
  readonly hover: (focus: Pointed | null) => void;
  /** Selects the next (1) or previous (-1) event in order of time: of what it was chosen from, or of all in the pictures. */
  readonly stepEvent: (step: 1 | -1) => void;
  /** Lists something in the drawer, in place of what is selected; in a frame and on a stage in a dialog. null ends it. */
  readonly list: (listed: Listed | null) => void;
  /** Closes what the drawer shows: the selection, a list, or the comparison. */
  readonly closeDrawer: () => void;
  readonly toggleFilter: <F extends Facet>(facet: F, value: FacetValueOf<F>) => void;
  readonly clearFacet: (facet: Facet | "text") => void;
  /** All facets at once. Other years than before bring them into the window. */
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly setText: (text: string) => void;
  /** Whole days, both included; null returns to the chosen years or the default window. */
  readonly setWindow: (window: DayWindow | null) => void;
  /** What the timeline shows: the window, or two periods that are compared and move together. */
  readonly showTime: (window: DayWindow) => void;
  readonly setDateMatching: (dateMatching: DateMatching) => void;
  /** Compares the two halves of the window; or what is compared becomes one window again. */
  readonly startComparing: () => void;
  readonly stopComparing: () => void;
  /** While two periods are compared: leaves out the ties that have not changed. */
  readonly setOnlyChanges: (only: boolean) => void;
  /** The period beside which the window is set. */
  readonly setCompare: (window: DayWindow) => void;
  /** Both periods at once, such as swapped or moved together. */
  readonly setPeriods: (compare: DayWindow, window: DayWindow) => void;
  /** The player's day; null ends the play. */
  readonly setAt: (day: EpochDay | null) => void;
  /** Starts it, or pauses it. */
  readonly setPlaying: (playing: boolean) => void;
  readonly setPlay: (mode: PlayMode) => void;
  readonly setShow: (show: ViewId) => void;
  /** Of the height of both pictures, how many per cent the network has; null as the screen gives it. */
  readonly setSplit: (split: number | null) => void;
  /** Opens a group of lanes, or closes it. */
  readonly toggleLanes: (group: LaneGroup) => void;
  /** Surrounds the members of an alliance in the network, or no longer. */
  readonly toggleHull: (alliance: ActorId) => void;
  /** Another centre, other lanes, colours or merged actors. What is chosen or pointed at goes over to who it is now. */
  readonly arrange: (arrangement: Arrangement) => void;
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

/** Key of what the selectors remember for one store; two stores that share it share the results. */
export interface SelectorMemory {
  readonly kind: "selector-memory";
}

/** Whether stories were written here, and so are not those of the file. */
export function hasOwnStories({ stories, index }: MusubiState): boolean {
  return stories !== index.graph.stories;
}

/** Whether something of the stories would be lost with this page. */
export function hasUnsavedStories({ stories, keptStories }: MusubiState): boolean {
  return stories !== keptStories;
}
