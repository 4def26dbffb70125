import { fromEpochDay, toEpochDay, type EpochDay } from "../../../model/dates/calendar.ts";
import { isRoundYear, roundYears, roundYearsWithin } from "../../../model/dates/roundYears.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import { outlineOf, type DateLook } from "../../../scene/dateLook.ts";

/**
 * The strip under a date: the days on which it may have been, to scale, with some time around them.
 * All places are shares of the strip's width, from 0 to 1.
 *
 *   "2022-05" → 12 April to 19 June, a bar from 0.27 to 0.73, fixed at both ends
 */
export interface DateStripPlan {
  readonly bars: readonly StripBar[];
  readonly ticks: readonly StripTick[];
  readonly grain: StripGrain;
}

export interface StripBar {
  readonly from: number;
  readonly to: number;
  /** The share of the bar that is uncertain at either end; 0 is a fixed end. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** Drawn pale between posts, fading, or solid. */
  readonly body: "between" | "fading" | "lasting";
}

interface StripTick {
  readonly at: number;
  readonly day: EpochDay;
  readonly labelled: boolean;
}

export type StripGrain = "day" | "month" | "year";

const daysLongest = 75;
const monthsLongest = 1500;
/** Days drawn on an open side. */
const openReach = 1100;
/** The share that fades at either end of an approximate interval, at least. */
const leastSoft = 0.1;
const mostLabels = 6;
/** "700 v. Chr." takes more room than "1990". */
const mostLabelsWithEra = 3;

export function planDateStrip(date: FuzzyDate, look: DateLook): DateStripPlan {
  const span = date.known.latest - date.known.earliest + 1;
  const margin = Math.max(10, Math.round(span * 0.6));
  const before = date.open === "before" ? Math.max(margin, openReach) : margin;
  const after = date.open === "after" ? Math.max(margin, openReach) : margin;
  const start = date.known.earliest - before;
  const end = date.known.latest + 1 + after;
  const place = (day: EpochDay): number => (day - start) / (end - start);
  const grain = grainOf(end - start);
  return {
    bars: barsOf(date, look, place),
    grain,
    ticks: ticksOf(grain, start, end).map(({ day, labelled }) => {
      const at = place(day);
      return { at, day, labelled: labelled && at > 0.03 && at < 0.97 };
    }),
  };
}

function barsOf(
  date: FuzzyDate,
  look: DateLook,
  place: (day: EpochDay) => number,
): readonly StripBar[] {
  const { earliest, latest } = date.known;
  const body = "fading";
  if (date.open === "before")
    return [{ from: 0, to: place(latest + 1), fadeIn: 0.9, fadeOut: 0, body }];
  if (date.open === "after")
    return [{ from: place(earliest), to: 1, fadeIn: 0, fadeOut: 0.9, body }];
  const soft = outlineOf(look) === "around";
  if (date.shape === "interval") {
    const least = soft ? leastSoft : 0;
    const share = (days: number): number =>
      Math.max(days > 1 ? days / (latest - earliest + 1) : 0, least);
    const fadeIn = share(Math.min(date.start.latest, latest) - earliest + 1);
    const fadeOut = share(latest - Math.max(date.end.earliest, earliest) + 1);
    const fit = Math.min(1, 1 / (fadeIn + fadeOut));
    return [
      {
        from: place(earliest),
        to: place(latest + 1),
        fadeIn: fadeIn * fit,
        fadeOut: fadeOut * fit,
        body: soft ? body : "lasting",
      },
    ];
  }
  // With several runs, the last day is no deadline for the first run.
  const dueBy = outlineOf(look) === "before" && date.possible.length === 1;
  return date.possible.map((run) => ({
    from: place(run.earliest),
    to: place(run.latest + 1),
    fadeIn: dueBy ? 0.75 : soft ? 0.45 : 0,
    fadeOut: soft && !dueBy ? 0.45 : 0,
    body: dueBy || soft ? body : "between",
  }));
}

function grainOf(days: number): StripGrain {
  if (days <= daysLongest) return "day";
  return days <= monthsLongest ? "month" : "year";
}

type BareTick = Omit<StripTick, "at">;

function ticksOf(grain: StripGrain, start: EpochDay, end: EpochDay): readonly BareTick[] {
  if (grain === "day") return dayTicks(start, end);
  return grain === "month" ? monthTicks(start, end) : yearTicks(start, end);
}

function dayTicks(start: EpochDay, end: EpochDay): readonly BareTick[] {
  const step = end - start <= 45 ? 5 : 10;
  return Array.from({ length: end - start }, (_, offset) => {
    const day = start + offset;
    const { day: ofMonth } = fromEpochDay(day);
    const labelled = ofMonth === 1 || (ofMonth % step === 0 && ofMonth < 30);
    return { day, labelled };
  });
}

function monthTicks(start: EpochDay, end: EpochDay): readonly BareTick[] {
  const months = Math.ceil((end - start) / 30.4);
  const step = [1, 3, 6, 12].find((size) => months / size <= mostLabels) ?? 12;
  const ticks: BareTick[] = [];
  const { year, month } = fromEpochDay(start);
  for (let count = 1; ; count += 1) {
    const turn = month - 1 + count;
    const day = toEpochDay(year + Math.floor(turn / 12), (turn % 12) + 1, 1);
    if (day >= end) return ticks;
    ticks.push({ day, labelled: (turn % 12) % step === 0 });
  }
}

function yearTicks(start: EpochDay, end: EpochDay): readonly BareTick[] {
  const first = fromEpochDay(start).year + 1;
  const last = fromEpochDay(end - 1).year;
  const labelStep = roundYears((last - first + 1) / (first > 0 ? mostLabels : mostLabelsWithEra));
  const tickStep = roundYears(labelStep / 10);
  return roundYearsWithin(first, last, tickStep).map((year) => ({
    day: toEpochDay(year, 1, 1),
    labelled: isRoundYear(year, labelStep),
  }));
}
