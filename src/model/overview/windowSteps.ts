import { daysInMonth, fromEpochDay, toEpochDay, type EpochDay } from "../dates/calendar.ts";
import type { DayWindow } from "../dates/dayWindow.ts";
import { daysIn, leastDays, startingAt } from "../windowMoves.ts";

/**
 * Steps of the window and of its two ends by calendar months. An end is the day before a next one, so
 * that a window to the end of a month still ends with one.
 *
 *   start 15 March, a month later → 15 April      end 30 November, a month later → 31 December
 */
export type WindowEnd = "start" | "end";

/** Twelve months are a year. Whole months stay whole months; any other window keeps its days. */
export function steppedBy(window: DayWindow, months: number, limits: DayWindow): DayWindow {
  const start = monthsLater(window.start, months);
  const end = isWholeMonths(window)
    ? monthsLater(window.end + 1, months) - 1
    : start + daysIn(window) - 1;
  if (start >= limits.start && end <= limits.end) return { start, end };
  return startingAt(start, daysIn(window), limits);
}

function isWholeMonths({ start, end }: DayWindow): boolean {
  return fromEpochDay(start).day === 1 && fromEpochDay(end + 1).day === 1;
}

/** One end by some months, or all the way; the other end stays, and they never pass each other. */
export function endStepped(
  window: DayWindow,
  which: WindowEnd,
  months: number,
  limits: DayWindow,
): DayWindow {
  if (which === "start") return withStart(window, monthsLater(window.start, months), limits);
  return withEnd(window, monthsLater(window.end + 1, months) - 1, limits);
}

export function withStart(window: DayWindow, day: EpochDay, limits: DayWindow): DayWindow {
  const last = Math.max(window.end - leastDays + 1, window.start);
  return { start: Math.min(Math.max(day, limits.start), last), end: window.end };
}

export function withEnd(window: DayWindow, day: EpochDay, limits: DayWindow): DayWindow {
  const first = Math.min(window.start + leastDays - 1, window.end);
  return { start: window.start, end: Math.max(Math.min(day, limits.end), first) };
}

/** Between which days one end may be put while the other stays. */
export function reachOf(window: DayWindow, which: WindowEnd, limits: DayWindow): DayWindow {
  return which === "start"
    ? { start: limits.start, end: withStart(window, limits.end, limits).start }
    : { start: withEnd(window, limits.start, limits).end, end: limits.end };
}

/** The same day of another month, or its last if it has no such day. */
function monthsLater(from: EpochDay, months: number): EpochDay {
  const { year, month, day } = fromEpochDay(from);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return toEpochDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
