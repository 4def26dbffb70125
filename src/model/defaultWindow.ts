import { rememberedFor } from "../lib/memoize.ts";
import { type EpochDay, toEpochDay, yearOfEpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import { beginOrDueDay } from "./dates/years.ts";
import { datedOf, type GraphIndex, type IndexedEvent } from "./graphIndex.ts";
import { leastShare } from "./overview/timeStretches.ts";
import { limitsAround, yearsAround } from "./windowMoves.ts";

/**
 * The window on which a timeline opens: where most events are, judged by the data's own gaps. What is
 * beyond a gap is left out if the gap is one that the overview would fold, if chance would hardly leave
 * so long a gap between so many events, and if most events are on one side of it; and so on with what is
 * left. Where no side has most of them, all are shown.
 *
 *   1965, 71 events of 2022 to 2025, 2035   → 1 January 2022 to 31 December 2025
 *   51 events of 753 BCE to 570             → all of these years
 *   120 events of 5 March 2024              → 2 to 8 March 2024
 */
export function defaultWindow({ events }: Pick<GraphIndex, "events">): DayWindow {
  return windowOf(events);
}

/** Several ask for it while the page opens. */
const windowOf = rememberedFor((all: readonly IndexedEvent[]): DayWindow => {
  const events = datedOf(all);
  if (events.length === 0) return yearsOf(0, 0);
  const days = new Float64Array(events.length);
  for (let at = 0; at < days.length; at += 1) {
    const event = events[at];
    if (event) days[at] = beginOrDueDay(event.date);
  }
  days.sort();
  const [first, last] = mostDays(days);
  let end = last;
  for (const { date } of events) {
    const day = beginOrDueDay(date);
    if (day >= first && day <= last) end = Math.max(end, date.known.latest);
  }
  if (end - first >= yearDays) return yearsOf(first, last);
  const margin = Math.max(leastMargin, Math.round((end - first) / 10));
  return { start: first - margin, end: end + margin };
});

/** The window holds at least so much of all events. */
const most = 0.6;
/** A gap counts if chance leaves it in fewer than one of twenty data sets. */
const hardly = 0.05;
/** Of fewer events any gap may be chance. */
const fewest = 5;
const yearDays = 364;
const leastMargin = 3;

/** The first and the last of the days between which most are, in ascending order. */
function mostDays(days: Float64Array): readonly [first: number, last: number] {
  const at = (place: number): number => days[place] ?? 0;
  let [low, high] = [0, days.length - 1];
  if (days.length < fewest) return [at(low), at(high)];
  for (;;) {
    const gap = widestGap(low, high);
    const keepsBefore = gap - low >= high - gap + 1;
    const [next, end] = keepsBefore ? [low, gap - 1] : [gap, high];
    const share = (at(gap) - at(gap - 1)) / (at(high) - at(low));
    if (!isRealGap(share, high - low + 1) || end - next + 1 < days.length * most)
      return [at(low), at(high)];
    [low, high] = [next, end];
  }

  /** The place of the first day after it. */
  function widestGap(from: number, to: number): number {
    let widest = from;
    for (let place = from + 1; place <= to; place += 1)
      if (widest === from || at(place) - at(place - 1) > at(widest) - at(widest - 1))
        widest = place;
    return widest;
  }
}

/** Events thrown at random leave so great a share empty about `count * (1 - share) ** (count - 1)` times. */
function isRealGap(share: number, count: number): boolean {
  return share >= leastShare && count * (1 - share) ** (count - 1) < hardly;
}

function yearsOf(first: number, last: number): DayWindow {
  return {
    start: toEpochDay(yearOfEpochDay(first), 1, 1),
    end: toEpochDay(yearOfEpochDay(last), 12, 31),
  };
}

/** From the first to the last known day of all events; null where there is none. */
export function extent({ events }: Pick<GraphIndex, "events">): DayWindow | null {
  return extentOf(events);
}

const extentOf = rememberedFor((events: readonly IndexedEvent[]): DayWindow | null => {
  let start = Infinity;
  let end = -Infinity;
  for (const { date } of datedOf(events)) {
    start = Math.min(start, date.known.earliest);
    end = Math.max(end, date.known.latest);
  }
  return start <= end ? { start, end } : null;
});

/**
 * The window that shows some events: the whole years from the first to the last, at least one. Where none
 * has a date there is none.
 *
 *   10 January 2023, May 2024 → 1 January 2023 to 31 December 2024
 */
export function wholeYears(events: readonly Pick<IndexedEvent, "date">[]): DayWindow | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of events) {
    if (date === null) continue;
    first = Math.min(first, date.known.earliest);
    last = Math.max(last, date.known.latest);
  }
  return first > last ? null : yearsOf(first, last);
}

/**
 * Between which days a window may be moved: the timeline and the overview keep to the same ones.
 *
 *   events of 1965 to 2035 → all: 1 January 1965 to 31 December 2035, limits: a quarter more on both sides
 */
interface WindowLimits {
  /** The whole years of all events. */
  readonly all: DayWindow;
  /** The years on which a timeline opens. */
  readonly home: DayWindow;
  /** How far one may go, unless the window is farther out already. */
  readonly limits: DayWindow;
}

export function windowLimits(index: Pick<GraphIndex, "events">, today: EpochDay): WindowLimits {
  const home = defaultWindow(index);
  const days = extent(index) ?? home;
  const all = yearsAround([{ from: days.start, to: days.end }]) ?? home;
  return { all, home, limits: limitsAround([all, home, { start: today, end: today }]) };
}

/** A window that came from a link may be beyond them; then they reach as far. */
export function limitsWith(limits: DayWindow, window: DayWindow): DayWindow {
  return {
    start: Math.min(limits.start, window.start),
    end: Math.max(limits.end, window.end),
  };
}
