import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import {
  bringingIn,
  centredOn,
  daysIn,
  leastDays,
  limitsAround,
  pannedBy,
  yearsAround,
  zoomedBy,
} from "../../../src/model/windowMoves.ts";

const limits = { start: -10_000, end: 30_000 };
const window = { start: 0, end: 99 };

describe("moves of the window", () => {
  it("pans by a share of itself and keeps its length", () => {
    expect(pannedBy(window, 0.5, limits)).toEqual({ start: 50, end: 149 });
    expect(pannedBy(window, -200, limits)).toEqual({ start: -10_000, end: -9901 });
  });

  it("zooms about its middle or about the pointer", () => {
    expect(zoomedBy(window, 2, limits)).toEqual({ start: 25, end: 74 });
    expect(zoomedBy(window, 2, limits, 0)).toEqual({ start: 0, end: 49 });
    expect(daysIn(zoomedBy(window, 1000, limits))).toBe(leastDays);
  });

  it("goes to an event only if it is outside", () => {
    expect(bringingIn(window, { from: 90, to: 120 }, limits)).toBe(window);
    expect(bringingIn(window, { from: 1000, to: 1000 }, limits)).toEqual({ start: 951, end: 1050 });
  });

  it("fits whole years", () => {
    const days = [{ from: toEpochDay(1965, 6, 22), to: toEpochDay(2035, 12, 31) }];
    expect(yearsAround(days)).toEqual({
      start: toEpochDay(1965, 1, 1),
      end: toEpochDay(2035, 12, 31),
    });
    expect(yearsAround([])).toBeNull();
  });

  it("stays in whole days within the limits, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (start, days, by) => {
          const from = { start, end: start + days - 1 };
          const moves = [
            pannedBy(from, by, limits),
            zoomedBy(from, Math.exp(by / 10), limits),
            centredOn(from, start * 3, limits),
          ];
          for (const moved of moves) {
            expect(Number.isInteger(moved.start) && Number.isInteger(moved.end)).toBe(true);
            expect(moved.start).toBeGreaterThanOrEqual(limits.start);
            expect(moved.end).toBeLessThanOrEqual(limits.end);
            expect(moved.end).toBeGreaterThanOrEqual(moved.start);
          }
        },
      ),
    );
  });

  it("lets one pan a good way beyond what there is, but not beyond what a clock can hold", () => {
    expect(limitsAround([window]).start).toBeLessThan(-300);
    const ends = limitsAround([{ start: -99_999_999, end: 99_999_999 }]);
    expect(Number.isFinite(new Date(ends.end * 86_400_000).valueOf())).toBe(true);
  });
});
