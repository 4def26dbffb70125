import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import { axisLabels } from "../../../src/views/timeline/axisLabels.ts";
import { axisTicks } from "../../../src/views/timeline/axisTicks.ts";

const names = {
  year: (year: number) => (year > 0 ? String(year) : `${1 - year} BCE`),
  month: (month: number) => `M${month}`,
  monthOfYear: (year: number, month: number) => `M${month} ${year}`,
};

const written = (start: number, days: number, width: number) =>
  axisTicks({ start, days, perDay: width / days }, names)
    .filter(({ label }) => label !== "")
    .map(({ label }) => label);

describe("axisTicks", () => {
  it("writes years and quarters over four years", () => {
    const labels = written(toEpochDay(2022, 1, 1), 1461, 750);
    expect(labels.slice(0, 5)).toEqual(["2022", "M4", "M7", "M10", "2023"]);
  });

  it("writes days over two weeks, and round years over centuries", () => {
    expect(written(toEpochDay(2022, 3, 1), 14, 750).slice(0, 3)).toEqual(["M3 2022", "2", "3"]);
    expect(written(toEpochDay(1800, 1, 1), 91_000, 750)).toContain("1950");
  });

  it("counts years before year 1 without a year zero", () => {
    expect(written(toEpochDay(-44, 1, 1), 1461, 750)).toContain("44 BCE");
    expect(written(toEpochDay(-1, 1, 1), 1000, 750)).toContain("1 BCE");
    expect(written(toEpochDay(0, 12, 1), 400, 750)).toContain("1");
  });

  it("is finite and bounded at any scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 90_000_000 }),
        fc.integer({ min: 14, max: 9_000_000 }),
        (start, days) => {
          const ticks = axisTicks({ start, days, perDay: 750 / days }, names);
          expect(ticks.length).toBeLessThan(400);
          expect(ticks.every(({ day }) => Number.isSafeInteger(day))).toBe(true);
        },
      ),
    );
  });
});

describe("axisLabels", () => {
  const measure = (text: string) => text.length * 7;

  it("holds the year at the left edge when it began before", () => {
    const start = toEpochDay(2025, 3, 1);
    const ticks = axisTicks({ start, days: 90, perDay: 8 }, names);
    const [first] = axisLabels(
      ticks,
      { start, perDay: 8, left: 100 },
      { from: 100, to: 820 },
      measure,
    ).toSorted((a, b) => a.x - b.x);
    expect(first?.text).toBe("2025");
  });

  it("never lets labels run into each other or out of the axis", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 14, max: 100_000 }),
        (start, days) => {
          const perDay = 700 / days;
          const labels = axisLabels(
            axisTicks({ start, days, perDay }, names),
            { start, perDay, left: 50 },
            { from: 50, to: 750 },
            measure,
          ).toSorted((a, b) => a.x - b.x);
          for (const [at, { x, text }] of labels.entries()) {
            const next = labels[at + 1]?.x ?? 751;
            expect(x).toBeGreaterThanOrEqual(50);
            expect(x + measure(text)).toBeLessThan(next);
          }
        },
      ),
    );
  });
});
