import type { EpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import type { FuzzyDate } from "./dates/fuzzyDate.ts";

/**
 * Moving through time: the player stands on a day, and what has not happened by then is not shown
 * yet. "accumulate" keeps all that came before, "window" only what lies a little way behind.
 *
 *   "2022-05" appears on 1 May 2022, the first day it may mean; "[..2035]" on 31 December 2035, when it is due
 */
export const playModes = ["accumulate", "window"] as const;

export type PlayMode = (typeof playModes)[number];

export interface PlayPosition {
  readonly at: EpochDay;
  readonly mode: PlayMode;
}

/** The day on which the player shows it. */
export function appearsOn({ open, known }: FuzzyDate): EpochDay {
  return open === "before" ? known.latest : known.earliest;
}

/** How far the moving window reaches back, in days: an eighth of the window that is played. */
export function movingDays({ start, end }: DayWindow): number {
  return Math.max(Math.round((end - start + 1) / 8), 1);
}

/** Whether it is shown while the player stands there. */
export function isReached(date: FuzzyDate, position: PlayPosition, window: DayWindow): boolean {
  const { at, mode } = position;
  if (appearsOn(date) > at) return false;
  return mode === "accumulate" || date.known.latest > at - movingDays(window);
}
