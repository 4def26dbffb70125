import type { EpochDay } from "../model/dates/calendar.ts";
import type { DayWindow, Reading } from "../model/dates/dayWindow.ts";
import type { Selected } from "../model/emphasis.ts";
import type { ActorId } from "../model/eventGraph.ts";
import { byDate, type EventSort } from "../model/eventSort.ts";
import { noFilters, type Filters } from "../model/filter.ts";
import type { PlayMode } from "../model/play.ts";
import { defaultAppearance, type AppearanceState } from "./appearance.ts";
import type { OpenScene } from "./openScene.ts";
import { usualViewId, type ViewId } from "./viewIds.ts";

/**
 * All that a person can change and send to a colleague: what the link holds, no more and no less.
 * Everything else on the screen is derived from it and the event graph.
 */
export interface ViewState extends AppearanceState {
  readonly selection: Selected | null;
  readonly filters: Filters;
  /** null: the chosen years, or the default window of the data. */
  readonly window: DayWindow | null;
  /** How the window and the chosen years keep events whose day is not known. */
  readonly reading: Reading;
  /** The pinned window beside which the present one is set; null: none. */
  readonly compare: DayWindow | null;
  /** The day on which the player stands; null: all of the window is shown. */
  readonly at: EpochDay | null;
  readonly play: PlayMode;
  readonly show: ViewId;
  /** The alliances whose members the network surrounds, in the order in which they were switched on. */
  readonly hulls: readonly ActorId[];
  /** The order of the event table. */
  readonly sort: EventSort;
  /** Path of another file of the same origin; null: the default data. */
  readonly data: string | null;
  /** The scene of a story that is shown; null: the data is explored. */
  readonly scene: OpenScene | null;
}

export const defaultView: ViewState = {
  ...defaultAppearance,
  selection: null,
  filters: noFilters,
  window: null,
  reading: "possible",
  compare: null,
  at: null,
  play: "accumulate",
  show: usualViewId,
  hulls: [],
  sort: byDate,
  data: null,
  scene: null,
};

/** A link holds this much of a text filter, in characters of UTF-16. */
export const longestText = 500;

/** As much of a typed text as the link can give back unchanged. */
export function legalText(text: string): string {
  return text.slice(0, longestText).toWellFormed();
}
