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

/** A shift of less than this share of the window is clear without an animation. */
const step = 0.08;

/**
 * Whether the window moves to the next one by an animation. Not over a short step, and not while one step follows
 * another before an animation would end: otherwise dragging would lag behind an invisible animation.
 */
export function shouldAnimate(
  from: DayWindow,
  to: DayWindow,
  sinceLast: number,
  duration: number,
): boolean {
  if (duration === 0 || sinceLast < duration) return false;
  const shift = Math.max(Math.abs(to.start - from.start), Math.abs(to.end - from.end));
  return shift > daysIn(from) * step;
}
