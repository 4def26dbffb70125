import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochDayToIso, toEpochDay } from "../../../../src/model/dates/calendar.ts";
import type { DayWindow } from "../../../../src/model/dates/dayWindow.ts";
import { dragged, type Grip } from "../../../../src/model/overview/brushMoves.ts";
import { foldedScale } from "../../../../src/model/overview/foldedScale.ts";
import { timeBins } from "../../../../src/model/overview/timeBins.ts";
import { endStepped, reachOf, steppedBy } from "../../../../src/model/overview/windowSteps.ts";
import { daysIn, leastDays } from "../../../../src/model/windowMoves.ts";

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return toEpochDay(year, month, date);
};
const days = (start: string, end: string): DayWindow => ({ start: day(start), end: day(end) });
const words = ({ start, end }: DayWindow): string =>
  `${epochDayToIso(start)} to ${epochDayToIso(end)}`;

const limits = days("2000-01-01", "2049-12-31");
const span = { from: day("2020-01-01"), to: day("2030-01-01"), empty: false };
const months = timeBins(foldedScale([span], new Set(), 1200, 60), 6);
const usual = days("2022-01-01", "2025-12-31");

describe("a drag", () => {
  const drag = (grip: Grip, from: string, to: string): string =>
    words(dragged({ grip, window: usual, from: day(from) }, day(to) + 0.4, months, limits));

  it("of an end snaps to the bars, and leaves the other end alone", () => {
    expect(drag("start", "2022-01-01", "2023-02-26")).toBe("2023-03-01 to 2025-12-31");
    expect(drag("end", "2026-01-01", "2024-06-10")).toBe("2022-01-01 to 2024-05-31");
  });

  it("of an end stops before the other end", () => {
    expect(drag("start", "2022-01-01", "2029-01-01")).toBe("2025-12-31 to 2025-12-31");
    expect(drag("end", "2026-01-01", "2020-01-01")).toBe("2022-01-01 to 2022-01-01");
  });

  it("of the whole keeps its length", () => {
    expect(drag("move", "2023-05-10", "2023-05-20")).toBe("2022-01-11 to 2026-01-10");
  });

  it("over empty ground takes all the bars it touches, from either side", () => {
    expect(drag("draw", "2026-03-15", "2026-07-02")).toBe("2026-03-01 to 2026-07-31");
    expect(drag("draw", "2026-07-02", "2026-03-15")).toBe("2026-03-01 to 2026-07-31");
  });
});

describe("steps", () => {
  it("move whole years to whole years, leap years or not", () => {
    const one = days("2024-01-01", "2024-12-31");
    expect(words(steppedBy(one, -12, limits))).toBe("2023-01-01 to 2023-12-31");
    expect(words(steppedBy(usual, 12, limits))).toBe("2023-01-01 to 2026-12-31");
  });

  it("keep the end of a month", () => {
    expect(words(endStepped(usual, "end", -1, limits))).toBe("2022-01-01 to 2025-11-30");
    expect(words(endStepped(days("2022-01-01", "2025-11-30"), "end", 1, limits))).toBe(
      words(usual),
    );
    expect(words(endStepped(days("2022-01-31", "2025-12-31"), "start", 1, limits))).toBe(
      "2022-02-28 to 2025-12-31",
    );
  });

  it("keep the days of a window that is no whole months", () => {
    expect(words(steppedBy(days("2024-01-30", "2024-02-12"), 1, limits))).toBe(
      "2024-02-29 to 2024-03-13",
    );
  });

  it("stop at the limits without getting shorter", () => {
    const early = days("2000-06-01", "2001-05-31");
    expect(words(steppedBy(early, -12, limits))).toBe("2000-01-01 to 2000-12-30");
  });
});

describe("whatever is done", () => {
  const within = fc
    .tuple(fc.integer({ min: limits.start, max: limits.end }), fc.integer({ min: 0, max: 6000 }))
    .map(([start, more]): DayWindow => ({ start, end: Math.min(start + more, limits.end) }));
  const anyDay = fc.double({ min: limits.start - 5000, max: limits.end + 5000, noNaN: true });

  it("the start does not pass the end, the limits hold, and days are whole", () => {
    const grip = fc.constantFrom<Grip>("start", "end", "move", "draw");
    const step = fc.constantFrom(-12, -1, 1, 12);
    fc.assert(
      fc.property(within, grip, anyDay, anyDay, step, (window, held, from, to, by) => {
        const least = Math.min(daysIn(window), leastDays);
        const results = [
          dragged({ grip: held, window, from }, to, months, limits),
          endStepped(window, "start", by, limits),
          endStepped(window, "end", by, limits),
          steppedBy(window, by, limits),
        ];
        for (const { start, end } of results) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(limits.start);
          expect(end).toBeLessThanOrEqual(limits.end);
          expect(end - start + 1).toBeGreaterThanOrEqual(Math.min(least, leastDays));
        }
      }),
    );
  });

  it("an end is always within what is said of its reach", () => {
    fc.assert(
      fc.property(within, (window) => {
        for (const which of ["start", "end"] as const) {
          const reach = reachOf(window, which, limits);
          expect(window[which]).toBeGreaterThanOrEqual(reach.start);
          expect(window[which]).toBeLessThanOrEqual(reach.end);
        }
      }),
    );
  });
});
