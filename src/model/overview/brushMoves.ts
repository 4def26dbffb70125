import type { DayWindow } from "../dates/dayWindow.ts";
import { daysIn, leastDays, startingAt } from "../windowMoves.ts";
import { binOf, nearestEdge, type TimeBins } from "./timeBins.ts";
import { withEnd, withStart } from "./windowSteps.ts";

/**
 * What a drag makes of the window. Its ends snap to the bins that are drawn, so that a drag gives
 * whole months where months are drawn; moved as a whole it keeps its length.
 *
 *   months, grip "end", let go on 10 June → the window ends on 31 May
 */
export type Grip = "start" | "end" | "move" | "draw";

export interface Drag {
  readonly grip: Grip;
  /** The window when it began, and the day, with fractions, under the pointer then. */
  readonly window: DayWindow;
  readonly from: number;
}

export function dragged(drag: Drag, day: number, bins: TimeBins, limits: DayWindow): DayWindow {
  const { grip, window, from } = drag;
  switch (grip) {
    case "start":
      return withStart(window, nearestEdge(bins, day), limits);
    case "end":
      return withEnd(window, nearestEdge(bins, day) - 1, limits);
    case "move":
      return startingAt(window.start + Math.round(day - from), daysIn(window), limits);
    case "draw":
      return drawn(from, day, bins, limits);
  }
}

/** All the bins that were touched. */
function drawn(one: number, other: number, bins: TimeBins, limits: DayWindow): DayWindow {
  const last = Math.max(bins.edges.length - 2, 0);
  const edge = (at: number): number => bins.edges[at] ?? 0;
  const first = Math.min(Math.max(binOf(bins, Math.min(one, other)), 0), last);
  const final = Math.min(Math.max(binOf(bins, Math.max(one, other)), first), last);
  const days = Math.max(edge(final + 1) - edge(first), leastDays);
  return startingAt(edge(first), days, limits);
}
