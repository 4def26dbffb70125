import fc from "fast-check";
import { expect, test } from "vitest";
import {
  daysInMonth,
  epochDayToIso,
  fromEpochDay,
  msOfEpochDay,
  toEpochDay,
} from "../../../../src/model/dates/calendar.ts";

const days = fc.integer({ min: -36_525_000, max: 36_525_000 });

test("a day number and its calendar day are the same day", () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: ofMonth } = fromEpochDay(day);
      expect(toEpochDay(year, month, ofMonth)).toBe(day);
      expect(ofMonth).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test("the calendar is the one of Date in UTC", () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(msOfEpochDay(day));
      expect(fromEpochDay(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }),
  );
});

test.each([
  [1970, 1, 1, 0],
  [2000, 2, 29, 11_016],
  [1969, 12, 31, -1],
])("%i-%i-%i is day %i", (year, month, day, expected) => {
  expect(toEpochDay(year, month, day)).toBe(expected);
});

test("years are written with four digits, and a minus before the year 0", () => {
  expect(epochDayToIso(toEpochDay(33, 4, 3))).toBe("0033-04-03");
  expect(epochDayToIso(toEpochDay(-43, 3, 15))).toBe("-0043-03-15");
});
