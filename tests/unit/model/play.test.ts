import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEpochDay, yearsLater } from "../../../src/model/dates/calendar.ts";
import { possiblyWithin } from "../../../src/model/dates/dayWindow.ts";
import type { FuzzyDate } from "../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { datedOf, indexGraph } from "../../../src/model/graphIndex.ts";
import { appearsOn, appearsWithin, movingDays, playModes } from "../../../src/model/play.ts";
import { playPace } from "../../../src/model/playPace.ts";
import {
  eventsAppearingOn,
  playTable,
  reach,
  reachedEvents,
} from "../../../src/model/playTable.ts";
import { lastBefore, lastUntil, nextAfter, sortedDays } from "../../../src/model/sortedDays.ts";
import { edtfText } from "../../fixtures/edtfText.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

function edtf(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

const window = { start: toEpochDay(2022, 1, 1), end: toEpochDay(2025, 12, 31) };

test.each([
  ["2022-05", toEpochDay(2022, 5, 1)],
  ["2022-05-24", toEpochDay(2022, 5, 24)],
  ["[..2035]", toEpochDay(2035, 12, 31)],
  ["[2024-07-28..]", toEpochDay(2024, 7, 28)],
])("%s appears on the first day it may mean, or when it is due", (text, day) => {
  expect(appearsOn(edtf(text))).toBe(day);
});

test("what goes on is there to the end of what is played, and what always has from its beginning", () => {
  const index = indexGraph(
    graphFromText(`
      open:    2010/..  talks japan italy
      unknown: 2010/    talks japan italy
      always:  ../2023  talks japan italy
    `),
  );
  const table = playTable(index.events, window);
  const on = (day: number) =>
    reachedEvents(table, reach(table, day, "window"))
      .map(({ id }) => id)
      .toSorted();
  expect(on(window.start)).toEqual(expect.arrayContaining(["always", "open"]));
  expect(on(window.end)).toEqual(["open"]);
});

test("what reaches out of the window is there from its first day on, and by its last", () => {
  expect(appearsWithin(edtf("2019/2023"), window)).toBe(window.start);
  expect(appearsWithin(edtf("[..2035]"), { ...window, end: toEpochDay(2035, 6, 30) })).toBe(
    toEpochDay(2035, 6, 30),
  );
});

test("the moving window is an eighth of what is played, at least a day", () => {
  expect(movingDays(window)).toBe(183);
  expect(movingDays({ start: 0, end: 0 })).toBe(1);
});

test.each([
  [toEpochDay(2023, 5, 31), 1, toEpochDay(2024, 5, 31)],
  [toEpochDay(2024, 2, 29), 1, toEpochDay(2025, 2, 28)],
  [toEpochDay(2024, 2, 29), -4, toEpochDay(2020, 2, 29)],
])("a year from day %i by %i is day %i", (day, years, other) => {
  expect(yearsLater(day, years)).toBe(other);
});

describe("days in order", () => {
  const anyDays = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 });

  test("each is found from any day, and none is left out", () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: -60, max: 60 }), (some, from) => {
        const days = sortedDays(some);
        const all = [...new Set(some)].toSorted((a, b) => a - b);
        expect([...days]).toEqual(all);
        expect(nextAfter(days, from)).toBe(all.find((day) => day > from) ?? null);
        expect(lastBefore(days, from)).toBe(all.findLast((day) => day < from) ?? null);
        expect(lastUntil(days, from)).toBe(all.findLast((day) => day <= from) ?? null);
      }),
    );
  });
});

describe("what the player shows", () => {
  const index = indexGraph(
    graphFromText(`
      long: 2019/2023   visit     japan italy
      may:  2022-05     meeting   japan italy
      rome: 2023-01-10  meeting   japan italy
      deal: 2023-01-10  agreement japan italy
      last: 2025-09-08  statement japan italy
    `),
  );
  const table = playTable(index.events, window);
  const at = (year: number, month: number, day: number, mode: (typeof playModes)[number]) =>
    reachedEvents(table, reach(table, toEpochDay(year, month, day), mode)).map(({ id }) => id);

  test("accumulating keeps what came before; the moving window lets go of it", () => {
    expect(at(2022, 4, 30, "accumulate")).toEqual(["long"]);
    expect(at(2022, 5, 1, "accumulate")).toEqual(["long", "may"]);
    expect(at(2025, 12, 31, "accumulate")).toHaveLength(5);
    expect(at(2022, 11, 29, "window")).toEqual(["long", "may"]);
    expect(at(2022, 11, 30, "window")).toEqual(["long"]);
    expect(at(2025, 12, 31, "window")).toEqual(["last"]);
  });

  test("names all that came on one day", () => {
    const ids = eventsAppearingOn(table, toEpochDay(2023, 1, 10)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(["deal", "rome"]);
  });

  test("for every date, window and day is what its days say, and all of it at the end", () => {
    const anyYear = fc.integer({ min: 1985, max: 2045 });
    const plainDays = fc
      .tuple(anyYear, fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map((parts) => parts.join("-"));
    const others = fc.oneof(
      edtfText(),
      plainDays,
      anyYear.map((year) => `[..${year}]`),
      fc.tuple(anyYear, fc.nat(9)).map(([year, more]) => `${year}-03/${year + more}-11-05`),
    );
    const anyDates = fc.oneof(
      fc.array(plainDays, { maxLength: 12 }),
      fc.array(others, { maxLength: 12 }),
    );
    const anyDay = fc.integer({ min: toEpochDay(1990, 1, 1), max: toEpochDay(2040, 1, 1) });
    fc.assert(
      fc.property(anyDates, anyDay, anyDay, anyDay, (texts, one, other, somewhere) => {
        const window = { start: Math.min(one, other), end: Math.max(one, other) };
        const lines = texts.map((text) => `${text} meeting japan italy`).join("\n");
        const { events: all } = indexGraph(graphFromText(lines));
        const events = datedOf(all).filter(({ date }) => possiblyWithin(date, window));
        const table = playTable(events, window);
        const day = Math.min(Math.max(somewhere, window.start), window.end);
        for (const mode of playModes) {
          const expected = events.filter(
            ({ date }) =>
              appearsWithin(date, window) <= day &&
              (mode === "accumulate" || date.reach.latest > day - movingDays(window)),
          );
          expect(reachedEvents(table, reach(table, day, mode))).toEqual(expected);
        }
        expect(reachedEvents(table, reach(table, window.end, "accumulate"))).toEqual(events);
        // From one step to the next the same is shown, so that nothing need be made anew.
        const next = nextAfter(table.days, day);
        if (next !== null && next - 1 >= day)
          expect(reach(table, next - 1, "accumulate")).toEqual(reach(table, day, "accumulate"));
      }),
    );
  });
});

describe("the pace", () => {
  const anySpan = fc
    .tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 0, max: 40_000 }))
    .map(([start, length]) => ({ start, end: start + length }));

  test("takes half a minute for a whole window of many days, less for few", () => {
    const many = sortedDays(Array.from({ length: 200 }, (_, at) => window.start + at * 7));
    expect(playPace(many, window).length).toBeCloseTo(30, 6);
    const few = sortedDays([window.start + 100, window.end - 300]);
    expect(playPace(few, window).length).toBeLessThan(12);
    expect(playPace(sortedDays([5]), { start: 5, end: 5 }).length).toBe(0);
  });

  test("passes quickly over a long span in which nothing happens", () => {
    const days = sortedDays(
      [...Array(20).keys()].map((at) => (at < 10 ? at * 10 : 36_500 + at * 10)),
    );
    const pace = playPace(days, { start: 0, end: 36_690 });
    const empty = pace.secondsUntil(36_600) - pace.secondsUntil(90);
    expect(empty).toBeLessThan(6);
    expect(empty).toBeGreaterThan(pace.secondsUntil(90) - pace.secondsUntil(80));
  });

  test("for every window goes on and on, from its first day to its last, and back the same way", () => {
    fc.assert(
      fc.property(anySpan, fc.array(fc.nat(), { maxLength: 30 }), fc.nat(), (span, some, any) => {
        const length = span.end - span.start + 1;
        const days = sortedDays(some.map((one) => span.start + (one % length)));
        const pace = playPace(days, span);
        expect(pace.dayAfter(0)).toBe(span.start);
        expect(pace.dayAfter(pace.length)).toBe(span.end);
        expect(pace.length).toBeLessThanOrEqual(30 + 1e-9);
        const day = span.start + (any % length);
        expect(pace.dayAfter(pace.secondsUntil(day))).toBeCloseTo(day, 3);
        if (day < span.end)
          expect(pace.secondsUntil(day + 1)).toBeGreaterThan(pace.secondsUntil(day));
      }),
    );
  });
});
