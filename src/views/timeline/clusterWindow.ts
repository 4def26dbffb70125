import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { daysIn, leastDays } from "../../model/windowMoves.ts";

/**
 * The window that opens a cluster: its days with some room on either side. Null where zooming would not
 * part its events, because they are of one day or the window is as near as it can be: then it is listed.
 *
 *   clusterWindow({ start: 100, end: 131 }, { start: 0, end: 999 }, limits) → { start: 94, end: 137 }
 */
const room = 0.2;
/** A cluster this much of the window long would hardly look different after zooming. */
const leastGain = 1.5;

export function clusterWindow(
  days: DayWindow,
  window: DayWindow,
  limits: DayWindow,
): DayWindow | null {
  if (days.start === days.end) return null;
  const beside = Math.max(Math.round(daysIn(days) * room), 1);
  const wanted = Math.max(daysIn(days) + 2 * beside, leastDays);
  if (wanted * leastGain > daysIn(window)) return null;
  const middle = (days.start + days.end + 1) / 2;
  const start = Math.max(Math.round(middle - wanted / 2), limits.start);
  return { start, end: Math.min(start + wanted - 1, limits.end) };
}
