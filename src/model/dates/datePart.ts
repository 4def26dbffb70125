import { daysInMonth, toEpochDay, type EpochDay } from "./calendar.ts";

/**
 * One written date, as precise as it was written, and the days it may mean. Intervals and one-of
 * sets are made of these.
 *
 *   "2024-07"     → { grain: { kind: "month", year: 2024, month: 7, … }, bounds: 1 to 31 July 2024 }
 *   "1998-05-2X"  → { grain: { kind: "days", year: 1998, month: 5, first: 20, last: 29 }, … }
 *   "2022-24"     → winter 2022: 1 December 2022 to 28 February 2023
 *
 * Seasons are those of the northern hemisphere by whole months, as meteorologists count them:
 * spring March to May, summer June to August, autumn September to November, winter December to
 * February of the next year, named by the year in which it begins. EDTF leaves them undefined.
 */
export interface DatePart {
  readonly grain: Grain;
  readonly bounds: DayBounds;
  /** Written with `~` or `%`. */
  readonly approximate: boolean;
  /** Written with `?` or `%`. */
  readonly uncertain: boolean;
}

/** Inclusive; ±Infinity where open. */
export interface DayBounds {
  readonly earliest: EpochDay;
  readonly latest: EpochDay;
}

export type Season = "spring" | "summer" | "autumn" | "winter";

export type Grain =
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: "days";
      readonly year: number;
      readonly month: number;
      readonly first: number;
      readonly last: number;
    }
  | {
      readonly kind: "month";
      readonly year: number;
      readonly month: number;
      /** "1998-05-XX": a single day of the month is meant. */
      readonly dayUnknown: boolean;
    }
  | {
      readonly kind: "months";
      readonly year: number;
      readonly first: number;
      readonly last: number;
      readonly dayUnknown: boolean;
    }
  | { readonly kind: "season"; readonly year: number; readonly season: Season }
  | { readonly kind: "year"; readonly year: number; readonly unknown: "none" | "month" | "day" }
  | { readonly kind: "years"; readonly first: number; readonly last: number };

const seasonStartMonth: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

export function boundsOfGrain(grain: Grain): DayBounds {
  switch (grain.kind) {
    case "day": {
      const day = toEpochDay(grain.year, grain.month, grain.day);
      return { earliest: day, latest: day };
    }
    case "days":
      return {
        earliest: toEpochDay(grain.year, grain.month, grain.first),
        latest: toEpochDay(grain.year, grain.month, grain.last),
      };
    case "month":
      return monthsOf(grain.year, grain.month, grain.year, grain.month);
    case "months":
      return monthsOf(grain.year, grain.first, grain.year, grain.last);
    case "season": {
      const first = seasonStartMonth[grain.season];
      return grain.season === "winter"
        ? monthsOf(grain.year, 12, grain.year + 1, 2)
        : monthsOf(grain.year, first, grain.year, first + 2);
    }
    case "year":
      return monthsOf(grain.year, 1, grain.year, 12);
    case "years":
      return monthsOf(grain.first, 1, grain.last, 12);
  }
}

function monthsOf(fromYear: number, fromMonth: number, toYear: number, toMonth: number): DayBounds {
  return {
    earliest: toEpochDay(fromYear, fromMonth, 1),
    latest: toEpochDay(toYear, toMonth, daysInMonth(toYear, toMonth)),
  };
}
