import type { EpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import type { IndexedEvent } from "./graphIndex.ts";
import { appearsWithin, leavesOn, type PlayMode } from "./play.ts";
import { countUntil, lastUntil, rises, sortedDays, type SortedDays } from "./sortedDays.ts";

/**
 * When each event of a window appears and leaves while it is played, made once, so that a step only
 * compares numbers. Between two days on which something happens the same is shown: `reach` gives the
 * same two numbers there, and a caller that keeps its result need not compute it again.
 *
 *   events of 3 and 7 May, the player on 5 May → reach: what appeared until 3 May, what left until never
 */
export interface PlayTable {
  readonly events: readonly IndexedEvent[];
  /** On which something appears. */
  readonly days: SortedDays;
  readonly appears: Int32Array;
  readonly leaves: Int32Array;
  readonly leaveDays: SortedDays;
  /** They come and go in their order, as plain days do: then a step is a slice of them. */
  readonly inOrder: boolean;
}

/** Until which day inclusive events have appeared, and until which they have left; -Infinity: none. */
export type Reach = readonly [appeared: EpochDay, left: EpochDay];

/** What has no date is there before the first day, and stays. */
const always = -(2 ** 31);

export function playTable(events: readonly IndexedEvent[], window: DayWindow): PlayTable {
  const appears = new Int32Array(events.length);
  const leaves = new Int32Array(events.length);
  events.forEach(({ date }, at) => {
    if (date === null) {
      appears[at] = always;
      leaves[at] = window.end + 1;
      return;
    }
    appears[at] = appearsWithin(date, window);
    // A date may lie farther off than the numbers of the table reach.
    leaves[at] = Math.min(leavesOn(date, window), window.end + 1);
  });
  return {
    events,
    days: sortedDays(appears.filter((day) => day !== always)),
    appears,
    leaves,
    leaveDays: sortedDays(leaves),
    inOrder: rises(appears) && rises(leaves),
  };
}

export function reach({ days, leaveDays }: PlayTable, at: EpochDay, mode: PlayMode): Reach {
  const appeared = lastUntil(days, at) ?? always;
  return [appeared, mode === "accumulate" ? -Infinity : (lastUntil(leaveDays, at) ?? -Infinity)];
}

/** In the order of the events; all of them as the same list, so that what is made from it is still known. */
export function reachedEvents(table: PlayTable, [appeared, left]: Reach): readonly IndexedEvent[] {
  const { events, appears, leaves } = table;
  const found = table.inOrder
    ? events.slice(countUntil(leaves, left), countUntil(appears, appeared))
    : those(events, (at) => (appears[at] ?? 0) <= appeared && (leaves[at] ?? 0) > left);
  return found.length === events.length ? events : found;
}

/** Those that appear on that day. */
export function eventsAppearingOn(table: PlayTable, day: EpochDay): readonly IndexedEvent[] {
  const { events, appears, inOrder } = table;
  return inOrder
    ? events.slice(countUntil(appears, day - 1), countUntil(appears, day))
    : those(events, (at) => appears[at] === day);
}

function those(events: readonly IndexedEvent[], test: (at: number) => boolean): IndexedEvent[] {
  const found: IndexedEvent[] = [];
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event && test(at)) found.push(event);
  }
  return found;
}
