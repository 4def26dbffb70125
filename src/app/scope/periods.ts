import type { PeriodUnit } from "../../engine/contract.ts";
import { toEpochDay } from "../../model/dates/calendar.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";

/** The days of a period of the contract: a month is 12 × year + its place from 0. */
export function daysOfPeriod(period: number, unit: PeriodUnit): DayWindow {
  switch (unit) {
    case "day":
      return { start: period, end: period };
    case "month":
      return { start: firstOfMonth(period), end: firstOfMonth(period + 1) - 1 };
    case "year":
      return { start: toEpochDay(period, 1, 1), end: toEpochDay(period + 1, 1, 1) - 1 };
  }
}

const firstOfMonth = (month: number): number => {
  const year = Math.floor(month / 12);
  return toEpochDay(year, month - year * 12 + 1, 1);
};
