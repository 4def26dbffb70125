import type { EpochDay } from "./dates/calendar.ts";
import type { DayWindow } from "./dates/dayWindow.ts";
import type { SortedDays } from "./sortedDays.ts";

/**
 * How fast the player moves: a whole window takes half a minute. Each day on which something appears
 * gets its time, so that what comes close together can be read, and a span in which nothing happens
 * takes longer than another only up to a point: ten empty years are no wait.
 *
 *   a gap as long as the mean takes 1 + 3/4 shares of the time, one of a day hardly more than 1, the longest less than 4
 */
export interface PlayPace {
  /** In seconds, from the first to the last day, at the plain speed. */
  readonly length: number;
  readonly secondsUntil: (day: number) => number;
  /** With fractions. */
  readonly dayAfter: (seconds: number) => number;
}

const wholeSeconds = 30;
/** Where few events are, half a minute would be waiting. */
const mostSecondsAShare = 1.5;
/** In mean gaps: what the longest gap comes close to. */
const mostShares = 3;

export function playPace(days: SortedDays, { start, end }: DayWindow): PlayPace {
  const stops: readonly EpochDay[] = [...new Set([start, ...days, end])];
  const mean = Math.max((end - start) / Math.max(stops.length - 1, 1), 1);
  const until = [0];
  for (let at = 1; at < stops.length; at += 1) {
    const gap = ((stops[at] ?? 0) - (stops[at - 1] ?? 0)) / mean;
    until.push((until[at - 1] ?? 0) + 1 + gap / (1 + gap / mostShares));
  }
  const shares = until.at(-1) ?? 0;
  const seconds = shares === 0 ? 0 : Math.min(wholeSeconds / shares, mostSecondsAShare);
  const times = until.map((share) => share * seconds);
  return {
    length: times.at(-1) ?? 0,
    secondsUntil: (day) => between(stops, times, day),
    dayAfter: (time) => between(times, stops, time),
  };
}

/** The place of a number of one rising row in another, linear between its members. */
function between(from: readonly number[], to: readonly number[], value: number): number {
  let low = 0;
  let high = from.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [a = 0, b = a] = [from[low], from[high]];
  const [c = 0, d = c] = [to[low], to[high]];
  if (value >= b) return d;
  return value <= a || b === a ? c : c + ((value - a) / (b - a)) * (d - c);
}
