import {
  daysInMonth,
  fromEpochDay,
  toEpochDay,
  yearOfEpochDay,
  type EpochDay,
} from "../../model/dates/calendar.ts";

/**
 * The ticks of the axis, at days, months or years as the scale allows. A strong tick begins a year (or,
 * among days, a month) and is written out; so is the year at the left edge when it began before.
 * Own ticks, because vis-timeline's miscount before year 0.
 *
 *   axisTicks({ start: 2022-01-01, days: 1461, perDay: 0.5 }, names)
 *   → "2022" strong · "Apr" "Jul" "Oct" · "2023" strong …
 */
export interface AxisTick {
  readonly day: EpochDay;
  readonly strong: boolean;
  /** Empty where there is no room. */
  readonly label: string;
}

export interface AxisStretch {
  readonly start: number;
  readonly days: number;
  readonly perDay: number;
}

export interface AxisNames {
  readonly year: (year: number) => string;
  /** Month 1 to 12. */
  readonly month: (month: number) => string;
  readonly monthOfYear: (year: number, month: number) => string;
}

export function axisTicks(stretch: AxisStretch, names: AxisNames): readonly AxisTick[] {
  if (stretch.perDay >= 9) return dayTicks(stretch, names);
  if (stretch.perDay * 365 >= 72) return monthTicks(stretch, names);
  return yearTicks(stretch, names);
}

function yearTicks({ start, days, perDay }: AxisStretch, names: AxisNames): AxisTick[] {
  const step = roundStep(64 / (perDay * 365.25));
  const minor = step === 1 ? 1 : roundStep(14 / (perDay * 365.25));
  const first = Math.floor(yearOfEpochDay(Math.floor(start)) / step) * step;
  const last = yearOfEpochDay(Math.ceil(start + days));
  const ticks: AxisTick[] = [];
  for (let year = first; year <= last; year += minor) {
    const strong = year % step === 0;
    ticks.push({ day: toEpochDay(year, 1, 1), strong, label: strong ? names.year(year) : "" });
  }
  return ticks;
}

/** 1, 2, 5, 10, 20, 50 … years: the first that is at least as many. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(atLeast, 1)));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= atLeast) ?? 1;
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
