import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { daysIn } from "../../model/windowMoves.ts";

/** A shift of less than this share of the window is seen without being shown on its way. */
const step = 0.08;

/**
 * Whether a window glides to the next. A short step does not, nor does one that follows another before that
 * would have ended: a handle that is dragged would else wait for a way that no one sees.
 */
export function isGlide(
  from: DayWindow,
  to: DayWindow,
  sinceLast: number,
  duration: number,
): boolean {
  if (duration === 0 || sinceLast < duration) return false;
  const shift = Math.max(Math.abs(to.start - from.start), Math.abs(to.end - from.end));
  return shift > daysIn(from) * step;
}
