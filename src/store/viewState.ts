import { type Arrangement, asInFile } from "../model/arrangement.ts";
import { type EpochDay, toEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow, DateMatching } from "../model/dates/dayWindow.ts";
import type { Selected } from "../model/emphasis.ts";
import type { ActorId } from "../model/eventGraph.ts";
import { byDate, type EventSort } from "../model/eventSort.ts";
import { type Filters, noFilters } from "../model/filter.ts";
import type { LaneGroup } from "../model/mergedLanes.ts";
import type { PlayMode } from "../model/play.ts";
import { type AppearanceState, defaultAppearance } from "./appearance.ts";
import { defaultViewId, type ViewId } from "./viewIds.ts";

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
  readonly dateMatching: DateMatching;
  /** The pinned window beside which the present one is set; null: none. */
  readonly compare: DayWindow | null;
  /** While two periods are compared: whether the pictures leave out the ties that have not changed. */
  readonly changes: ShownChanges;
  /** The player's day; null: all of the window is shown. */
  readonly at: EpochDay | null;
  readonly play: PlayMode;
  readonly show: ViewId;
  /** How many per cent of the height of both pictures the network has; null: as the screen gives it. */
  readonly split: number | null;
  /** The groups of lanes that are open, in the order of the lanes. */
  readonly open: readonly LaneGroup[];
  /** The alliances whose members the network surrounds, in the order in which they were switched on. */
  readonly hulls: readonly ActorId[];
  /** The order of the event table. */
  readonly sort: EventSort;
  /** What a person has made of the data's centre and lanes. */
  readonly arrangement: Arrangement;
  /** Path of another file of the same origin; null: the default data. */
  readonly data: string | null;
  /** The part of an engine's data, as `app/scope/scopeText.ts` writes it; null: the data is no part. */
  readonly scope: string | null;
  /** The scene of a story that is shown; null: the data is explored. */
  readonly scene: OpenScene | null;
}

export const shownChanges = ["all", "only"] as const;
type ShownChanges = (typeof shownChanges)[number];

/**
 * A scene of a story that is being shown. What it shows is the baseline while it is open: the link
 * says only where the view departs from it, and "reset" comes back to it.
 */
export interface OpenScene {
  readonly story: string;
  readonly id: string;
  readonly baseline: ViewState;
}

export const defaultView: ViewState = {
  ...defaultAppearance,
  selection: null,
  filters: noFilters,
  window: null,
  dateMatching: "possible",
  compare: null,
  changes: "all",
  at: null,
  play: "accumulate",
  show: defaultViewId,
  split: null,
  open: [],
  hulls: [],
  sort: byDate,
  arrangement: asInFile,
  data: null,
  scope: null,
  scene: null,
};

/** The least and the most the network has of both pictures, in per cent. */
export const leastSplit = 20;
export const mostSplit = 80;

export function clampedSplit(split: number): number {
  return Math.min(Math.max(Math.round(split), leastSplit), mostSplit);
}

/** A link holds this much of a text filter, in characters of UTF-16. */
export const longestText = 500;

/** As much of a typed text as the link can give back unchanged. */
export function legalText(text: string): string {
  return text.slice(0, longestText).toWellFormed();
}

/** The years that EDTF writes with four digits, which is how the link holds the window's days. */
const firstDay = toEpochDay(-9999, 1, 1);
const lastDay = toEpochDay(9999, 12, 31);

/** Whole days that the link can hold, the end not before the start. */
export function clampedWindow({ start, end }: DayWindow): DayWindow {
  const from = clampedDay(start);
  return { start: from, end: Math.max(from, clampedDay(end)) };
}

export function clampedDay(day: number): number {
  return Math.min(Math.max(Math.round(day), firstDay), lastDay);
}
