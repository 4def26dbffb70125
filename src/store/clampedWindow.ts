import { toEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";

/** The years that EDTF writes with four digits, which is how the link holds the window's days. */
const firstDay = toEpochDay(-9999, 1, 1);
const lastDay = toEpochDay(9999, 12, 31);

/** Whole days that the link can hold, the end not before the start. */
export function clampedWindow({ start, end }: DayWindow): DayWindow {
  const from = clampedDay(start);
  return { start: from, end: Math.max(from, clampedDay(end)) };
}

export function clampedDay(day: number): number {
  return Math.min(Math.max(Math.round(day), firstDay), lastDay);
}
