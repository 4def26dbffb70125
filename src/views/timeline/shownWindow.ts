import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { TimelineFrame } from "./timelineProps.ts";
import type { Span, TimeScale } from "./timeScale.ts";

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
