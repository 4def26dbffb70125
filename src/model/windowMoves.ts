import { toEpochDay, yearOfEpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";

/**
 * Moves of the window, in whole days, kept within limits and never shorter than a day.
 *
 *   pannedBy({ start: 0, end: 99 }, 0.5, limits)   → { start: 50, end: 149 }
 *   zoomedBy({ start: 0, end: 99 }, 2, limits)     → { start: 25, end: 74 }      twice as near
 */
export const leastDays = 1;

/** Days with fractions. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export function daysIn(window: DayWindow): number {
  return window.end - window.start + 1;
}

export function pannedBy(window: DayWindow, share: number, limits: DayWindow): DayWindow {
  const days = daysIn(window);
  return startingAt(window.start + Math.round(days * share), days, limits);
}

/** A factor above 1 zooms in; the day under `anchor` (0 the left edge, 1 the right) stays in place. */
export function zoomedBy(
  window: DayWindow,
  factor: number,
  limits: DayWindow,
  anchor = 0.5,
): DayWindow {
  const span = zoomedSpan({ from: window.start, to: window.end + 1 }, factor, limits, anchor);
  return startingAt(Math.round(span.from), Math.round(span.to - span.from), limits);
}

/** The same with fractions of days, `to` being where the last day ends. */
export function zoomedSpan(span: Span, factor: number, limits: DayWindow, anchor: number): Span {
  const days = span.to - span.from;
  const wanted = Math.min(Math.max(days / factor, leastDays), daysIn(limits));
  const start = span.from + (days - wanted) * anchor;
  const from = Math.min(Math.max(start, limits.start), limits.end + 1 - wanted);
  return { from, to: from + wanted };
}

/** A share of it to what is later, with fractions of days. */
export function pannedSpan({ from, to }: Span, share: number, limits: DayWindow): Span {
  const days = to - from;
  const start = Math.max(Math.min(from + days * share, limits.end + 1 - days), limits.start);
  return { from: start, to: start + days };
}

/**
 * The window itself if the days are in it, otherwise one as long with their middle in its middle; of days that
 * are longer than it, their nearer end.
 */
export function bringingIn(window: DayWindow, { from, to }: Span, limits: DayWindow): DayWindow {
  if (to >= window.start && from <= window.end) return window;
  const nearer = from > window.end ? from : to;
  return centredOn(window, to - from > daysIn(window) ? nearer : (from + to) / 2, limits);
}

export function centredOn(window: DayWindow, day: number, limits: DayWindow): DayWindow {
  const days = daysIn(window);
  return startingAt(Math.round(day - (days - 1) / 2), days, limits);
}

/** Whole years around all the days; null without any. */
export function yearsAround(spans: readonly Span[]): DayWindow | null {
  if (spans.length === 0) return null;
  const first = spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = spans.reduce((most, { to }) => Math.max(most, to), -Infinity);
  return {
    start: toEpochDay(yearOfEpochDay(first), 1, 1),
    end: toEpochDay(yearOfEpochDay(last), 12, 31),
  };
}

/** How far a person may pan: a good way beyond what there is to see. */
export function limitsAround(windows: readonly DayWindow[]): DayWindow {
  const start = Math.min(...windows.map((window) => window.start));
  const end = Math.max(...windows.map((window) => window.end));
  const beyond = Math.max(Math.round((end - start) / 4), 366);
  const farthest = 99_999_999;
  return {
    start: Math.max(start - beyond, -farthest),
    end: Math.min(end + beyond, farthest),
  };
}

export function startingAt(start: number, days: number, limits: DayWindow): DayWindow {
  const length = Math.min(days, daysIn(limits));
  const first = Math.min(Math.max(start, limits.start), limits.end - length + 1);
  return { start: first, end: first + length - 1 };
}
