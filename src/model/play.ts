import type { EpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import type { FuzzyDate } from "./dates/fuzzyDate.ts";
import { beginOrDueDay } from "./dates/years.ts";

/**
 * Moving through time: the player is at a day, and what has not happened by then is not shown
 * yet. "accumulate" keeps all that came before, "window" only what happened shortly before.
 *
 *   "2022-05" appears on 1 May 2022, the first day it may mean; "[..2035]" on 31 December 2035, when it is due
 *   played from 2022 to 2025, "2019/2023" and "../2030" are there from the first day on, "2010/.." until the last, and "[..2035]" is not left out at the end
 */
export const playModes = ["accumulate", "window"] as const;

export type PlayMode = (typeof playModes)[number];

/** The day on which the player shows it; -Infinity of what has always been going on. */
export function appearsOn(date: FuzzyDate): EpochDay {
  return date.reach.earliest === -Infinity ? -Infinity : beginOrDueDay(date);
}

/** The same within a window that is played: not before its first day, and by its last. */
export function appearsWithin(date: FuzzyDate, window: DayWindow): EpochDay {
  return clampedTo(window, appearsOn(date));
}

/** The first day on which the moving window no longer shows it. */
export function leavesOn({ reach }: FuzzyDate, window: DayWindow): EpochDay {
  return reach.latest + movingDays(window);
}

/** How far the moving window reaches back, in days: an eighth of the window that is played. */
export function movingDays({ start, end }: DayWindow): number {
  return Math.max(Math.round((end - start + 1) / 8), 1);
}

export function clampedTo({ start, end }: DayWindow, day: EpochDay): EpochDay {
  return Math.min(Math.max(day, start), end);
}
