import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { TimelineFrame } from "../layout/timelineProps.ts";
import type { Span, TimeScale } from "../layout/timeScale.ts";
import { daysIn } from "../../../model/windowMoves.ts";

/** What vis-timeline says it shows, in days. */
interface HasWindow {
  readonly getWindow: () => { readonly start: Date; readonly end: Date };
}

const dayMs = 86_400_000;

/** Days, with fractions. */
export function shownSpan(timeline: HasWindow): Span {
  const { start, end } = timeline.getWindow();
  return { from: start.valueOf() / dayMs, to: end.valueOf() / dayMs };
}

export function shownDays(timeline: HasWindow): DayWindow {
  const { from, to } = shownSpan(timeline);
  return { start: Math.round(from), end: Math.max(Math.round(to) - 1, Math.round(from)) };
}

export function shownScale(timeline: HasWindow, { plot }: TimelineFrame): TimeScale {
  const { from, to } = shownSpan(timeline);
  return { start: from, perDay: (plot.to - plot.from) / (to - from), left: plot.from };
}

export function windowKey({ start, end }: DayWindow): string {
  return `${start},${end}`;
}

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
