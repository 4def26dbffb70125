import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochDayToIso } from "../../../src/model/dates/calendar.ts";
import { compareDates } from "../../../src/model/dates/compareDates.ts";
import { certainlyWithin, overlaps, possiblyWithin } from "../../../src/model/dates/dayWindow.ts";
import type { DayBounds, FuzzyDate } from "../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { beginOrDueYear, touchesYear } from "../../../src/model/dates/years.ts";
import { edtfText } from "../../fixtures/edtfText.ts";

function read(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.error.message);
  return date.value;
}
const say = ({ earliest, latest }: DayBounds): string =>
  [earliest, latest]
    .map((day) => (Number.isFinite(day) ? epochDayToIso(day) : String(day)))
    .join(" ");

describe("the days a date may mean", () => {
  test.each([
    ["2024-07-28", "2024-07-28 2024-07-28"],
    ["2024-02", "2024-02-01 2024-02-29"],
    ["1965", "1965-01-01 1965-12-31"],
    ["2022-21", "2022-03-01 2022-05-31"],
    ["2022-24", "2022-12-01 2023-02-28"],
    ["1998-05-2X", "1998-05-20 1998-05-29"],
    ["1998-02-2X", "1998-02-20 1998-02-28"],
    ["1998-05-0X", "1998-05-01 1998-05-09"],
    ["1998-1X", "1998-10-01 1998-12-31"],
    ["1998-05-XX", "1998-05-01 1998-05-31"],
    ["1998-XX-XX", "1998-01-01 1998-12-31"],
    ["199X", "1990-01-01 1999-12-31"],
    ["19XX", "1900-01-01 1999-12-31"],
    ["-004X", "-0049-01-01 -0040-12-31"],
    ["0000", "0000-01-01 0000-12-31"],
    ["9999-12-31", "9999-12-31 9999-12-31"],
    ["Y17000", "17000-01-01 17000-12-31"],
    ["1985-04-12T23:20:30Z", "1985-04-12 1985-04-12"],
    ["1985-04-12T23:20:30+04:30", "1985-04-12 1985-04-12"],
    ["[1999-08-21..1999-08-31]", "1999-08-21 1999-08-31"],
    ["[2025,2022-05]", "2022-05-01 2025-12-31"],
  ])("%s", (text, bounds) => {
    expect(say(read(text).known)).toBe(bounds);
    expect(read(text).start).toEqual(read(text).end);
  });

  test.each([
    ["2023-01-09/2023-01-15", "2023-01-09 2023-01-09", "2023-01-15 2023-01-15"],
    ["2022/2023-01", "2022-01-01 2022-12-31", "2023-01-01 2023-01-31"],
    ["2022-06/2022", "2022-06-01 2022-06-30", "2022-06-01 2022-12-31"],
    ["2024-07-28/..", "2024-07-28 2024-07-28", "2024-07-28 Infinity"],
    ["/2035", "-Infinity 2035-12-31", "2035-01-01 2035-12-31"],
  ])("%s begins and ends", (text, start, end) => {
    expect([say(read(text).start), say(read(text).end)]).toEqual([start, end]);
  });

  test.each([
    ["[..2035]", "before", "2035-01-01 2035-12-31"],
    ["[2024-07-28..]", "after", "2024-07-28 2024-07-28"],
    ["2024-07-28/..", "after", "2024-07-28 2024-07-28"],
    ["../2035", "before", "2035-01-01 2035-12-31"],
  ])("of %s only the known end counts", (text, open, known) => {
    expect([read(text).open, say(read(text).known)]).toEqual([open, known]);
  });

  test("marks of doubt are kept", () => {
    expect(read("1998-01~")).toMatchObject({ approximate: true, uncertain: false });
    expect(read("1998?/2000")).toMatchObject({ approximate: false, uncertain: true });
    expect(read("[1998%..2000]")).toMatchObject({ approximate: true, uncertain: true });
  });
});

describe("what is no date", () => {
  test.each([
    ["", "empty"],
    ["2022 ", "whitespace"],
    ["soon", "not-a-date"],
    ["20220101", "not-a-date"],
    ["22-01-01", "not-a-date"],
    ["-0000", "not-a-date"],
    ["2023-13", "no-such-month"],
    ["2023-00", "no-such-month"],
    ["2014-02-30", "no-such-day"],
    ["2022-06-31", "no-such-day"],
    ["2023-02-29", "no-such-day"],
    ["2023-02-3X", "no-such-day"],
    ["2023-01-01T25:00:00", "no-such-time"],
    ["2023-01T10:00:00", "not-a-date"],
    ["Y999999", "year-out-of-range"],
    ["Y-170000002", "year-out-of-range"],
    ["2024/2023", "end-before-start"],
    ["[2024..2023]", "end-before-start"],
    ["../..", "open-on-both-sides"],
    ["[..]", "open-on-both-sides"],
    ["/", "open-on-both-sides"],
    ["2022/2023/2024", "not-a-date"],
    ["[2022", "not-a-date"],
    ["[]", "not-a-date"],
    ["[2022,]", "not-a-date"],
    ["{2022,2023}", "all-of-set"],
    ["2004?-06-11", "level-2"],
    ["156X-12-25", "level-2"],
    ["2001-34", "level-2"],
    ["Y-17E7", "level-2"],
    ["1".repeat(200), "too-long"],
  ] as const)("%s: %s", (text, reason) => {
    const date = parseEdtf(text);
    expect(date.ok ? date.value : date.error.reason).toBe(reason);
  });

  test("is said in words, with a way out", () => {
    const date = parseEdtf("2023-13");
    expect(!date.ok && date.error).toMatchObject({
      message: '"2023-13" is not a date. There are only 12 months.',
      fix: 'Write the month as 01 to 12. If you know only the year, write "2023".',
    });
  });
});

describe("for any text", () => {
  test("there is a date or a reason, never an exception", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(..."0123456789-/.,[]{}X~?%TYZ:+")).map((all) => all.join("")),
      edtfText(),
    );
    fc.assert(fc.property(text, (input) => void parseEdtf(input)));
  });

  test("the bounds are in order, finite where known, and hold each other", () => {
    fc.assert(
      fc.property(edtfText(), (text) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        const { start, end, known, possible } = date.value;
        expect(Number.isSafeInteger(known.earliest) && Number.isSafeInteger(known.latest)).toBe(
          true,
        );
        for (const bounds of [start, end, known, ...possible])
          expect(bounds.earliest).toBeLessThanOrEqual(bounds.latest);
        expect(start.earliest).toBeLessThanOrEqual(known.earliest);
        expect(end.latest).toBeGreaterThanOrEqual(known.latest);
        expect(possible[0]?.earliest).toBe(known.earliest);
        expect(possible.at(-1)?.latest).toBe(known.latest);
      }),
    );
  });

  test("sorting is a total order", () => {
    const dates = fc.array(edtfText().map(parseEdtf), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(dates, (results) => {
        const [a, b, c] = results.flatMap((result) => (result.ok ? [result.value] : []));
        if (!a || !b || !c) return;
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("certainly within a window is possibly within it, which is touching it", () => {
    const day = fc.integer({ min: -800_000, max: 3_000_000 });
    fc.assert(
      fc.property(edtfText(), day, fc.nat(100_000), (text, start, length) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        const window = { start, end: start + length };
        if (certainlyWithin(date.value, window))
          expect(possiblyWithin(date.value, window)).toBe(true);
        if (possiblyWithin(date.value, window)) expect(overlaps(date.value, window)).toBe(true);
      }),
    );
  });

  test("a date touches the year in which it begins or falls due", () => {
    fc.assert(
      fc.property(edtfText(), (text) => {
        const date = parseEdtf(text);
        if (date.ok) expect(touchesYear(date.value, beginOrDueYear(date.value))).toBe(true);
      }),
    );
  });
});
