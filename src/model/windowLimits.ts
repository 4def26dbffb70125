import type { EpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import { defaultWindow, extent } from "./defaultWindow.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { limitsAround, yearsAround } from "./windowMoves.ts";

/**
 * Between which days a window may be moved: the timeline and the overview keep to the same ones.
 *
 *   events of 1965 to 2035 → all: 1 January 1965 to 31 December 2035, usual: a quarter more on both sides
 */
export interface WindowLimits {
  /** The whole years of all events. */
  readonly all: DayWindow;
  /** The years on which a timeline opens. */
  readonly home: DayWindow;
  /** How far one may go, unless the window is farther out already. */
  readonly usual: DayWindow;
}

export function windowLimits(index: Pick<GraphIndex, "events">, today: EpochDay): WindowLimits {
  const home = defaultWindow(index);
  const days = extent(index) ?? home;
  const all = yearsAround([{ from: days.start, to: days.end }]) ?? home;
  return { all, home, usual: limitsAround([all, home, { start: today, end: today }]) };
}

/** A window that came from a link may lie beyond them: then they reach as far. */
export function limitsWith(usual: DayWindow, window: DayWindow): DayWindow {
  return {
    start: Math.min(usual.start, window.start),
    end: Math.max(usual.end, window.end),
  };
}
