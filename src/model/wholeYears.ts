import { toEpochDay, yearOfEpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import type { IndexedEvent } from "./graphIndex.ts";

/**
 * The window that shows some events: the whole years from the first to the last, at least one. Of no
 * events there is none.
 *
 *   10 January 2023, May 2024 → 1 January 2023 to 31 December 2024
 */
export function wholeYears(events: readonly Pick<IndexedEvent, "date">[]): DayWindow | null {
  if (events.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of events) {
    first = Math.min(first, date.known.earliest);
    last = Math.max(last, date.known.latest);
  }
  return {
    start: toEpochDay(yearOfEpochDay(first), 1, 1),
    end: toEpochDay(yearOfEpochDay(last), 12, 31),
  };
}
