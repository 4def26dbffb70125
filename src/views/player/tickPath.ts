import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { SortedDays } from "../../model/sortedDays.ts";

/** More strokes than that would run into each other. */
const places = 250;

/** A short stroke for each day, in a box of 1000 by 6, those that fall on one place as one. */
export function tickPath(days: SortedDays, { start, end }: DayWindow): string {
  const length = Math.max(end - start, 1);
  const found = new Set<number>();
  for (const day of days) found.add(Math.round(((day - start) / length) * places));
  return [...found].map((place) => `M${(place / places) * 1000} 0V6`).join("");
}
