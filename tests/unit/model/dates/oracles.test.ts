import { parse as parseTs } from "@edtf-ts/core";
import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { msOfEpochDay } from "../../../../src/model/dates/calendar.ts";
import type { DayBounds } from "../../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";

/**
 * Two other parsers, asked only where they are right:
 * - `edtf` 4.11.1 is wrong on `[a..b]` (upper bound), open and unknown ends, seasons (quarters of the
 *   year), points in time (turned to UTC, which moves the day), has a 29 February every year, and
 *   refuses "201X?" and "2004-06/2004".
 * - `@edtf-ts/core` 0.4.2 is wrong on the years 0000 to 0099 (reads 1900 to 1999), "-0000" (reads
 *   1900), unspecified digits of negative years (first and last changed over) and season 25, and
 *   refuses sets of negative years and of mixed exactness, and lists every day of a run (short ones only).
 */
const two = (number: number): string => String(number).padStart(2, "0");
const number = fc.integer({ min: 1000, max: 9999 });
const year = fc.oneof(
  number.map(String),
  number.map((digits) => `-${digits}`),
);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join("-"));
const calendarDate = fc.oneof(year, joined(year, month), joined(year, month, day));
const unspecified = fc.oneof(
  number.map((digits) => `${String(digits).slice(0, 3)}X`),
  number.map((digits) => `${String(digits).slice(0, 2)}XX`),
  joined(number.map(String), fc.constant("XX")),
  joined(number.map(String), month, fc.constantFrom("XX", "0X", "1X", "2X")),
  joined(number.map(String), fc.constant("XX-XX")),
);
const far = fc.integer({ min: 10_000, max: 199_999 }).map((digits) => `Y${digits}`);
const qualified = fc
  .tuple(calendarDate, fc.constantFrom("?", "~", "%"))
  .map((both) => both.join(""));
const interval = fc.tuple(calendarDate, calendarDate).map((both) => both.join("/"));
const season = joined(number.map(String), fc.integer({ min: 21, max: 24 }).map(String));
const set = fc
  .tuple(number, month, day, month, day)
  .map(([y, fromMonth, from, toMonth, to]) => `[${y}-${fromMonth}-${from}..${y}-${toMonth}-${to}]`);

function ownBounds(text: string): DayBounds | null {
  const date = parseEdtf(text);
  return date.ok ? date.value.known : null;
}

function days(first: number, last: number): DayBounds {
  return { earliest: first / msOfEpochDay(1), latest: Math.floor(last / msOfEpochDay(1)) };
}

function edtfBounds(text: string): DayBounds | null {
  try {
    const { min, max } = edtf(text);
    return days(min, max);
  } catch {
    return null;
  }
}

function edtfTsBounds(text: string): DayBounds | null {
  const date = parseTs(text);
  return date.success ? days(date.value.min.getTime(), date.value.max.getTime()) : null;
}

test("dates, unspecified digits, far years and marks of doubt are those of `edtf`", () => {
  fc.assert(
    fc.property(fc.oneof(calendarDate, unspecified, far, qualified), (text) => {
      fc.pre(!text.includes("-02-29"));
      expect(ownBounds(text)).toEqual(edtfBounds(text));
    }),
  );
});

test("these, seasons, intervals and runs are those of `@edtf-ts/core`", () => {
  const texts = fc.oneof(calendarDate, unspecified, far, qualified, interval, season);
  fc.assert(
    fc.property(texts, (text) => {
      expect(ownBounds(text)).toEqual(edtfTsBounds(text));
    }),
  );
  fc.assert(
    fc.property(set, (text) => {
      const own = ownBounds(text);
      if (own !== null) expect(own).toEqual(edtfTsBounds(text));
    }),
  );
});
