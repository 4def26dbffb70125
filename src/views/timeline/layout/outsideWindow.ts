import { rises } from "../../../model/sortedDays.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { EventMark } from "./eventMark.ts";

/**
 * The events before and after the window: how many, and the nearest of each lane, found without going
 * through all of them, because it is needed in every frame of a drag. For days 1, 5, 15 and 30 in one lane
 *
 *   before(markIndex, { start: 10, end: 20 }, 1) → { count: 2, nearest: [the one of day 5] }
 */
export interface MarkIndex {
  readonly marks: readonly EventMark[];
  /** First and last days of all, each in order. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Of each lane positions among the marks, in order of the first and of the last day. */
  readonly lanes: readonly { readonly byBegin: Int32Array; readonly byEnd: Int32Array }[];
}

export interface Beside {
  readonly count: number;
  /** In the order of the marks; of each lane the nearest to the window. */
  readonly nearest: readonly EventMark[];
}

const indexes = new WeakMap<readonly EventMark[], MarkIndex>();

/** Of those that are shown, made once for both the picture and the buttons beside it. */
export function markIndexOf(shown: readonly EventMark[]): MarkIndex {
  const markIndex = indexes.get(shown) ?? indexMarks(shown);
  indexes.set(shown, markIndex);
  return markIndex;
}

export function indexMarks(marks: readonly EventMark[]): MarkIndex {
  const [begins, ends] = [new Int32Array(marks.length), new Int32Array(marks.length)];
  const lanes: number[][] = [];
  // Neither iterators nor functions: at each filter of 350,000 events they take longer than a frame.
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    begins[at] = mark?.from ?? 0;
    ends[at] = mark?.to ?? 0;
    const lane = mark?.places[0]?.lane ?? 0;
    while (lanes.length <= lane) lanes.push([]);
    lanes[lane]?.push(at);
  }
  return {
    marks,
    lanes: lanes.map((lane) => ({
      byBegin: inOrderOf(lane, begins),
      byEnd: inOrderOf(lane, ends),
    })),
    begins: inOrderOfDays(begins),
    ends: inOrderOfDays(ends),
  };
}

/** Mostly they are in order already. */
const inOrderOfDays = (days: Int32Array): Int32Array => (rises(days) ? days : days.slice().sort());

/** `each`: how many of a lane at the most. */
export function before(markIndex: MarkIndex, { start }: DayWindow, each: number): Beside {
  const { marks, ends, lanes } = markIndex;
  const places = lanes.flatMap(({ byEnd }) => {
    const end = countBelow(byEnd.length, (at) => marks[byEnd[at] ?? 0]?.to ?? 0, start);
    return [...byEnd.subarray(Math.max(end - each, 0), end)];
  });
  return {
    count: countBelow(ends.length, (at) => ends[at] ?? 0, start),
    ...inOrder(markIndex, places),
  };
}

export function after(markIndex: MarkIndex, { end }: DayWindow, each: number): Beside {
  const { marks, begins, lanes } = markIndex;
  const places = lanes.flatMap(({ byBegin }) => {
    const day = (at: number): number => marks[byBegin[at] ?? 0]?.from ?? 0;
    const first = countBelow(byBegin.length, day, end + 1);
    return [...byBegin.subarray(first, first + each)];
  });
  const within = countBelow(begins.length, (at) => begins[at] ?? 0, end + 1);
  return { count: begins.length - within, ...inOrder(markIndex, places) };
}

/** The event nearest before the window, and the nearest after it. */
export function nearestBeside(earlier: Beside, later: Beside) {
  const latest = earlier.nearest.reduce<EventMark | undefined>(
    (found, mark) => (found === undefined || mark.to > found.to ? mark : found),
    undefined,
  );
  return { latest, soonest: later.nearest[0] };
}

function inOrderOf(places: readonly number[], days: Int32Array): Int32Array {
  const dayOf = (place: number | undefined): number => days[place ?? -1] ?? 0;
  const isOrdered = places.every((place, at) => at === 0 || dayOf(places[at - 1]) <= dayOf(place));
  if (isOrdered) return Int32Array.from(places);
  return Int32Array.from(places.toSorted((a, b) => dayOf(a) - dayOf(b) || a - b));
}

function inOrder({ marks }: MarkIndex, places: readonly number[]): Pick<Beside, "nearest"> {
  return { nearest: places.toSorted((a, b) => a - b).flatMap((at) => marks[at] ?? []) };
}

/** How many of the ordered are less than the limit. */
function countBelow(length: number, dayAt: (at: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
