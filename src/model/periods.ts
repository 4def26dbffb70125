import {
  daysInMonth,
  epochDayToIso,
  fromEpochDay,
  toEpochDay,
  yearOfEpochDay,
} from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";

/**
 * Periods that go well beside another. Whole months, and so whole years, stay whole.
 *
 *   previousPeriod(2024 to 2025) → 2022 to 2023      previousPeriod(10 to 12 May) → 7 to 9 May
 *   halvesOf(2022 to 2025) → [2022 to 2023, 2024 to 2025]      halvesOf(10 May) → null
 *   spanOf(2024 to 2025, 2022) → 2022 to 2025
 */

/** The stretch of the same length right before. */
export function previousPeriod(window: DayWindow): DayWindow {
  const months = wholeMonths(window);
  const end = window.start - 1;
  return months === null
    ? { start: window.start - (window.end - window.start + 1), end }
    : { start: monthsLater(window.start, -months), end };
}

/** The earlier and the later half; of an odd number of days the later one has the day more. */
export function halvesOf({ start, end }: DayWindow): readonly [DayWindow, DayWindow] | null {
  if (end <= start) return null;
  const months = wholeMonths({ start, end });
  const middle =
    months !== null && months % 2 === 0
      ? monthsLater(start, months / 2)
      : start + Math.floor((end - start + 1) / 2);
  return [
    { start, end: middle - 1 },
    { start: middle, end },
  ];
}

/** From the first day of either to the last of either. */
export function spanOf(one: DayWindow, other: DayWindow): DayWindow {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/**
 * A period within a stretch of time that moves or is stretched: it keeps its place in it, and what was right beside
 * it stays there.
 *
 *   carriedOver({ start: 0, end: 49 }, { start: 0, end: 99 }, { start: 10, end: 209 }) → { start: 10, end: 109 }
 */
export function carriedOver(period: DayWindow, from: DayWindow, to: DayWindow): DayWindow {
  const factor = (to.end - to.start + 1) / (from.end - from.start + 1);
  const placeOf = (day: number): number => to.start + Math.round((day - from.start) * factor);
  const start = placeOf(period.start);
  return { start, end: Math.max(placeOf(period.end + 1) - 1, start) };
}

/** How many months it covers from the first day of one to the last of another; otherwise null. */
function wholeMonths({ start, end }: DayWindow): number | null {
  const [first, last] = [fromEpochDay(start), fromEpochDay(end)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return null;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** An end of a window in EDTF: "2022" of whole years, "2022-03" of whole months, otherwise the day. */
export function wholePart(window: DayWindow, day: number): string {
  const iso = epochDayToIso(day);
  if (wholeMonths(window) === null) return iso;
  return isWholeYears(window) ? iso.slice(0, -6) : iso.slice(0, -3);
}

export function isWholeYears(window: DayWindow): boolean {
  return (
    (wholeMonths(window) ?? 1) % 12 === 0 &&
    yearOfEpochDay(window.start - 1) < yearOfEpochDay(window.start)
  );
}

/** From the first day of a month to the first day of another. */
function monthsLater(day: number, months: number): number {
  const { year, month } = fromEpochDay(day);
  const count = year * 12 + month - 1 + months;
  return toEpochDay(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}
