import type { EpochDay } from "./dates/calendar.ts";

/**
 * Days in ascending order, each once, and the way from one to the next. Typed, because a large graph
 * has many and a step must not be felt.
 *
 *   sortedDays([7, 3, 7]) → 3, 7      lastUntil(days, 5) → 3      nextAfter(days, 3) → 7      nextAfter(days, 7) → null
 */
export type SortedDays = Int32Array;

export function sortedDays(days: Int32Array | readonly number[]): SortedDays {
  const sorted = Int32Array.from(days);
  if (!rises(sorted)) sorted.sort();
  let kept = 0;
  for (const day of sorted) if (kept === 0 || sorted[kept - 1] !== day) sorted[kept++] = day;
  return sorted.slice(0, kept);
}

/** None comes before the one in front of it. */
export function rises(days: Int32Array): boolean {
  for (let at = 1; at < days.length; at += 1)
    if ((days[at] ?? 0) < (days[at - 1] ?? 0)) return false;
  return true;
}

/** How many of them are not after the day; here one may be repeated. */
export function countUntil(days: Int32Array, day: EpochDay): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day itself if it is one of them. */
export function lastUntil(days: SortedDays, day: EpochDay): EpochDay | null {
  return days[countUntil(days, day) - 1] ?? null;
}

export function nextAfter(days: SortedDays, day: EpochDay): EpochDay | null {
  return days[countUntil(days, day)] ?? null;
}

export function lastBefore(days: SortedDays, day: EpochDay): EpochDay | null {
  return lastUntil(days, day - 1);
}
