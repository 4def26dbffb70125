import fc from "fast-check";
import { expect, test } from "vitest";
import { periodWords } from "../../../src/i18n/periodWords.ts";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import type { DayWindow } from "../../../src/model/dates/dayWindow.ts";
import { halvesOf, previousPeriod } from "../../../src/model/periods.ts";

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return toEpochDay(year, month, date);
};
const period = (start: string, end: string): DayWindow => ({ start: day(start), end: day(end) });
const words = (window: DayWindow | undefined) => (window ? periodWords(window, "en") : "");

test("a period is said no more exactly than need be", () => {
  expect(words(period("2022-01-01", "2023-12-31"))).toBe("2022 to 2023");
  expect(words(period("2022-01-01", "2022-12-31"))).toBe("2022");
  expect(words(period("2024-03-01", "2024-05-31"))).toBe("March to May 2024");
  expect(words(period("2022-07-01", "2023-06-30"))).toBe("July 2022 to June 2023");
  expect(words(period("2023-01-09", "2023-01-15"))).toBe("9–15 January 2023");
  expect(periodWords(period("2022-01-01", "2023-12-31"), "de")).toBe("2022 bis 2023");
});

test("the one before keeps whole years and months whole", () => {
  expect(words(previousPeriod(period("2024-01-01", "2025-12-31")))).toBe("2022 to 2023");
  expect(words(previousPeriod(period("2024-03-01", "2024-03-31")))).toBe("February 2024");
  expect(words(previousPeriod(period("2024-03-10", "2024-03-12")))).toBe("7–9 March 2024");
});

test("halves split at a month where they can", () => {
  const halves = (window: DayWindow) => halvesOf(window)?.map(words);
  expect(halves(period("2022-01-01", "2025-12-31"))).toEqual(["2022 to 2023", "2024 to 2025"]);
  expect(halves(period("2023-01-01", "2023-12-31"))).toEqual([
    "January to June 2023",
    "July to December 2023",
  ]);
  expect(halves(period("2024-05-10", "2024-05-10"))).toBeUndefined();
});

test("of any period: both halves make it up, and the one before ends where it begins", () => {
  const any = fc
    .tuple(fc.integer({ min: -200_000, max: 60_000 }), fc.nat({ max: 9000 }))
    .map(([start, more]) => ({ start, end: start + more }));
  fc.assert(
    fc.property(any, (window) => {
      const before = previousPeriod(window);
      expect(before.end).toBe(window.start - 1);
      expect(before.start).toBeLessThanOrEqual(before.end);
      const halves = halvesOf(window);
      if (halves === null) return;
      const [first, second] = halves;
      expect([first.start, second.end]).toEqual([window.start, window.end]);
      expect(second.start).toBe(first.end + 1);
      expect(first.start).toBeLessThanOrEqual(first.end);
    }),
  );
});
