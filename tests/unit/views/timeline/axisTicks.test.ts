import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, epochDayToIso, toEpochDay } from "../../../../src/model/dates/calendar.ts";
import {
  axisLabels,
  type AxisNames,
  axisTicks,
} from "../../../../src/views/timeline/layout/axis.ts";

const names = {
  year: (year: number) => (year > 0 ? String(year) : `${1 - year} BCE`),
  month: (month: number) => `M${month}`,
  monthOfYear: (year: number, month: number) => `M${month} ${year}`,
  dayOfYear: epochDayToIso,
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

  it("names round years in the count of their own era", () => {
    expect(written(toEpochDay(-752, 1, 1), 256_000, 750)).toEqual(
      expect.arrayContaining(["700 BCE", "600 BCE", "100 BCE"]),
    );
    expect(written(toEpochDay(-70, 1, 1), 40_000, 750)).toEqual(
      ["70", "60", "50", "40", "30", "20", "10"]
        .map((year) => `${year} BCE`)
        .concat(["10", "20", "30"]),
    );
  });

  it("begins with a year of the window, however far apart its years are", () => {
    const [first] = written(toEpochDay(2003, 1, 1), 11_322, 750);
    expect(first).toBe("2005");
  });

  it("says of a single day which it is", () => {
    expect(written(toEpochDay(2024, 3, 5), 1, 750)).toEqual(["2024-03-05"]);
    expect(written(toEpochDay(2024, 3, 30), 4, 750)).toEqual([
      "2024-03-30",
      "31",
      "2024-04-01",
      "2",
    ]);
  });

  it("is finite and bounded at any scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 90_000_000 }),
        fc.integer({ min: 1, max: 9_000_000 }),
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

  /** From a day to 5,000 years, as often short as long. */
  const spans = fc.record({
    start: fc.integer({ min: -2_200_000, max: 2_000_000 }),
    days: fc
      .double({ min: 0, max: Math.log(1_826_250), noNaN: true })
      .map((log) => Math.max(1, Math.round(Math.exp(log)))),
    width: fc.integer({ min: 240, max: 1700 }),
  });
  const labelled = (start: number, days: number, width: number, names: AxisNames) => {
    const perDay = width / days;
    return axisLabels(
      axisTicks({ start, days, perDay }, names),
      { start, perDay, left: 50 },
      { from: 50, to: 50 + width },
      measure,
    ).toSorted((a, b) => a.x - b.x);
  };

  it("never lets labels run into each other or out of the axis, and always writes one", () => {
    fc.assert(
      fc.property(spans, ({ start, days, width }) => {
        const labels = labelled(start, days, width, names);
        expect(labels.length).toBeGreaterThan(0);
        for (const [at, { x, text }] of labels.entries()) {
          const next = labels[at + 1]?.x ?? 51 + width;
          expect(x).toBeGreaterThanOrEqual(50);
          expect(x + measure(text)).toBeLessThan(next);
        }
      }),
    );
  });

  it("never names a time outside the window, and only round years before and in our era", () => {
    // Each label says its own days, in place of words: first, last.
    const said = new Map<string, readonly [number, number]>();
    const say = (text: string, first: number, last: number): string => {
      said.set(text, [first, last]);
      return text;
    };
    const saying: AxisNames = {
      year: (year) => say(names.year(year), toEpochDay(year, 1, 1), toEpochDay(year, 12, 31)),
      month: names.month,
      monthOfYear: (year, month) =>
        say(
          names.monthOfYear(year, month),
          toEpochDay(year, month, 1),
          toEpochDay(year, month, daysInMonth(year, month)),
        ),
      dayOfYear: (day) => say(epochDayToIso(day), day, day),
    };
    fc.assert(
      fc.property(spans, ({ start, days, width }) => {
        said.clear();
        const labels = labelled(start, days, width, saying);
        for (const { text } of labels) {
          const own = said.get(text);
          if (own === undefined) continue;
          expect(own[0]).toBeLessThan(start + days);
          expect(own[1]).toBeGreaterThanOrEqual(start);
        }
        if (days < 365 * 60 || labels.length < 3) return;
        const numbers = labels.map(({ text }) => Number.parseInt(text, 10));
        expect(numbers.every((number) => number % 5 === 0)).toBe(true);
      }),
    );
  });
});
