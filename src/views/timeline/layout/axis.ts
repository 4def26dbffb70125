import {
  daysInMonth,
  type EpochDay,
  fromEpochDay,
  toEpochDay,
  yearOfEpochDay,
} from "../../../model/dates/calendar.ts";
import { isRoundYear, nextRoundYear, roundYears } from "../../../model/dates/roundYears.ts";
import { type Span, type TimeScale, xOf } from "./timeScale.ts";

/**
 * The ticks of the axis, at days, months or years as the scale allows. A strong tick is written out first:
 * it begins a year (or, among days, a month). Every tick is in the stretch or its time continues into it,
 * so that one held at the left edge names nothing outside. Our own ticks, because vis-timeline
 * miscounts before year 0.
 *
 *   axisTicks({ start: 2022-01-01, days: 1461, perDay: 0.5 }, names)
 *   → "2022" strong · "Apr" "Jul" "Oct" · "2023" strong …
 *   axisTicks({ start: 2003-06-01, days: 11000, perDay: 0.07 }, names)
 *   → "2005" strong · "2010" strong …
 */
export interface AxisTick {
  readonly day: EpochDay;
  readonly strong: boolean;
  /** Empty where there is no room. */
  readonly label: string;
}

interface AxisStretch {
  readonly start: number;
  readonly days: number;
  readonly perDay: number;
}

export interface AxisNames {
  readonly year: (year: number) => string;
  /** Month 1 to 12. */
  readonly month: (month: number) => string;
  readonly monthOfYear: (year: number, month: number) => string;
  /** A day in full: "5 Mar 2024". */
  readonly dayOfYear: (day: EpochDay) => string;
}

const yearDays = 365.25;

export function axisTicks(stretch: AxisStretch, names: AxisNames): readonly AxisTick[] {
  const { perDay } = stretch;
  if (perDay >= 60) return fullDayTicks(stretch, names);
  if (perDay >= 9) return dayTicks(stretch, names);
  const room = roomForYear(stretch, names);
  if (perDay * 365 >= Math.max(72, room)) return monthTicks(stretch, names);
  return yearTicks(stretch, names, room);
}

/** In px, with the space beside it: more before our era, where a year has its era after it. */
function roomForYear({ start, days }: AxisStretch, { year }: AxisNames): number {
  const ends = [start, start + days].map((day) => year(yearOfEpochDay(Math.floor(day))).length);
  return Math.max(64, Math.max(...ends) * 8 + 14);
}

function yearTicks(
  { start, days, perDay }: AxisStretch,
  names: AxisNames,
  room: number,
): AxisTick[] {
  // A little closer before years are skipped.
  const close = perDay * yearDays >= room - 10;
  const step = close ? 1 : roundYears(room / (perDay * yearDays));
  const fine = step === 1 ? 1 : roundYears(14 / (perDay * yearDays));
  // A two among fives would miss every other one.
  const minor = step % fine === 0 ? fine : step / 5;
  const first = yearOfEpochDay(Math.floor(start));
  const last = yearOfEpochDay(Math.ceil(start + days));
  const ticks: AxisTick[] = [];
  for (let year = first; year <= last; year = nextRoundYear(year, minor)) {
    const strong = isRoundYear(year, step);
    if (year === first && !isRoundYear(year, minor)) continue;
    ticks.push({ day: toEpochDay(year, 1, 1), strong, label: strong ? names.year(year) : "" });
  }
  const end = start + days - room / perDay;
  if (ticks.some(({ strong, day }) => strong && day <= end)) return ticks;
  return [{ day: toEpochDay(first, 1, 1), strong: true, label: names.year(first) }, ...ticks];
}

function monthTicks({ start, days, perDay }: AxisStretch, names: AxisNames): AxisTick[] {
  const monthWidth = perDay * 30.4;
  const every = [1, 3, 6].find((months) => months * monthWidth >= 17) ?? 12;
  const labelled = [1, 3].find((months) => months * monthWidth >= 46) ?? 12;
  const ticks: AxisTick[] = [];
  let { year } = fromEpochDay(Math.floor(start));
  let month = 1;
  for (let day = toEpochDay(year, 1, 1); day <= start + days; day = toEpochDay(year, month, 1)) {
    const label = (month - 1) % labelled === 0 ? names.month(month) : "";
    ticks.push({ day, strong: month === 1, label: month === 1 ? names.year(year) : label });
    month += every;
    if (month > 12) [year, month] = [year + 1, month - 12];
  }
  return ticks;
}

/** Few days: the first and those that begin a month are written in full, so that a single day says which it is. */
function fullDayTicks({ start, days }: AxisStretch, names: AxisNames): AxisTick[] {
  const first = Math.floor(start);
  const count = Math.ceil(start + days) - first;
  return Array.from({ length: count }, (_, at) => {
    const day = first + at;
    const number = fromEpochDay(day).day;
    const strong = at === 0 || number === 1;
    return { day, strong, label: strong ? names.dayOfYear(day) : String(number) };
  });
}

function dayTicks({ start, days, perDay }: AxisStretch, names: AxisNames): AxisTick[] {
  const every = perDay >= 24 ? 1 : perDay >= 14 ? 2 : 5;
  const ticks: AxisTick[] = [];
  let { year, month } = fromEpochDay(Math.floor(start));
  while (toEpochDay(year, month, 1) <= start + days) {
    const last = daysInMonth(year, month) - (every > 1 ? 1 : 0);
    ticks.push({
      day: toEpochDay(year, month, 1),
      strong: true,
      label: names.monthOfYear(year, month),
    });
    for (let number = 2; number <= last; number += 1) {
      const label = (number - 1) % every === 0 ? String(number) : "";
      ticks.push({ day: toEpochDay(year, month, number), strong: false, label });
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return ticks;
}

/**
 * Which of the ticks' labels are written, and where: strong ones first, the one that began before the
 * left edge held at the edge, the others where they do not run into those.
 */
export interface AxisLabel {
  readonly text: string;
  readonly strong: boolean;
  /** Left end in px. */
  readonly x: number;
}

/** From a tick to its label, in px. */
export const labelIndent = 5;

export function axisLabels(
  ticks: readonly AxisTick[],
  scale: TimeScale,
  bounds: Span,
  measure: (text: string, strong: boolean) => number,
): readonly AxisLabel[] {
  const strong = ticks.filter((tick) => tick.strong && tick.label !== "");
  const held = strong.findLast((tick) => xOf(scale, tick.day) < bounds.from);
  const wanted = [
    ...strong.filter((tick) => xOf(scale, tick.day) >= bounds.from),
    ...(held === undefined ? [] : [held]),
    ...ticks.filter((tick) => !tick.strong && tick.label !== ""),
  ];
  const taken: (Span & AxisLabel)[] = [];
  for (const tick of wanted) {
    const x = tick === held ? bounds.from : xOf(scale, tick.day);
    const label = { text: tick.label, strong: tick.strong, x: x + labelIndent };
    const span = { from: label.x, to: label.x + measure(tick.label, tick.strong) };
    const fits = span.from >= bounds.from && span.to <= bounds.to;
    const free = taken.every((other) => span.to + 8 <= other.from || other.to + 8 <= span.from);
    if (fits && free) taken.push({ ...label, ...span });
  }
  return taken.map(({ text, strong: isStrong, x }) => ({ text, strong: isStrong, x }));
}
