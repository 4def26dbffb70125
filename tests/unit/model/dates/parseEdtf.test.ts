import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochDayToIso } from "../../../../src/model/dates/calendar.ts";
import {
  compareDates,
  type DayBounds,
  type FuzzyDate,
} from "../../../../src/model/dates/fuzzyDate.ts";
import {
  certainlyWithin,
  overlaps,
  possiblyWithin,
} from "../../../../src/model/dates/dayWindow.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { beginOrDueYear, touchesYear } from "../../../../src/model/dates/years.ts";
import { edtfText } from "../../../fixtures/edtfText.ts";
import { dateInWords } from "../../../fixtures/inWords.ts";

function read(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.error.reason);
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

  test.each([
    [
      "2023-13",
      "There are only 12 months.",
      'Write the month as 01 to 12. If you know only the year, write "2023".',
    ],
    [
      "2014-02-30",
      "February 2014 has 28 days.",
      'Write the day as 01 to 28. If you know only the month, write "2014-02".',
    ],
    [
      "-0043-04-31",
      "April of “-0043” has 30 days.",
      'Write the day as 01 to 30. If you know only the month, write "-0043-04".',
    ],
  ])("%s is said in words, with a way out", (text, why, fix) => {
    const date = parseEdtf(text);
    expect(dateInWords(date)).toEqual({
      message: `“${text}” is not a date. ${why}`,
      fix,
    });
  });

  test.each([
    ["28.7.2024", "2024-07-28"],
    ["20240728", "2024-07-28"],
    ["2024/7/28", "2024-07-28"],
    ["2024-7", "2024-07"],
    ["044", "0044"],
    ["12345", "Y12345"],
    ["Y2022", "2022"],
    ["199x", "199X"],
    ["19uu", "19XX"],
    ["2024..2025", "2024/2025"],
    ["-0000", "0000"],
    ["2024/open", "2024/.."],
    ["1985-04-12T23:20", null],
    ["2024–2025", null],
    ["28 July 2024", "2024-07"],
    ["07/28/2024", "2024-07-28"],
    ["2024/07", "2024-07"],
  ])("of %s the way out is one that can be read", (text, offered) => {
    const date = parseEdtf(text);
    const fix = dateInWords(date).fix;
    const quoted = [...fix.matchAll(/"([^"]+)"/gu)].map(([, inner = ""]) => inner);
    if (offered !== null) {
      expect(quoted).toContain(offered);
      expect(quoted.filter((inner) => inner !== ".." && !parseEdtf(inner).ok)).toEqual([]);
    }
    expect(fix).not.toMatch(/^Write EDTF/u);
  });

  test("what was found is shortened to 80 characters, none of them broken", () => {
    const date = parseEdtf(`${"🗓".repeat(39)}ab`);
    expect(date.ok ? "" : date.error.text).toBe(`${"🗓".repeat(39)}ab`);
    const longer = parseEdtf("🗓".repeat(100));
    expect(longer.ok ? "" : longer.error.text).toBe(`${"🗓".repeat(39)}…`);
  });
});

describe("for any text", () => {
  test("there is a date or a reason, never an exception", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(..."0123456789-/.,[]{}X~?%TYZ:+")).map((all) => all.join("")),
      edtfText(),
    );
    fc.assert(
      fc.property(text, (input) => {
        const date = parseEdtf(input);
        const words = dateInWords(date);
        const said = date.ok ? date.value.edtf : words.message && words.fix;
        expect(said).not.toMatch(/^$|undefined|NaN/u);
      }),
    );
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

  test("a set means the same in any order", () => {
    const members = fc.uniqueArray(
      fc.integer({ min: 1000, max: 2999 }).map((year) => `${year}-05`),
      { minLength: 1, maxLength: 6 },
    );
    const orders = members.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    );
    fc.assert(
      fc.property(orders, ([texts, shuffled]) => {
        const one = read(`[${texts.join(",")}]`);
        const other = read(`[${shuffled.join(",")}]`);
        expect(other).toMatchObject({ start: one.start, known: one.known, possible: one.possible });
      }),
    );
  });

  test("a longer text of the same date is never less exact", () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const month = `${y}-${String(m).padStart(2, "0")}`;
          const texts = [`${String(y).slice(0, 2)}XX`, `${String(y).slice(0, 3)}X`, `${y}`, month];
          const bounds = [...texts, `${month}-${String(d).padStart(2, "0")}`].map(
            (text) => read(text).known,
          );
          for (const [at, inner] of bounds.entries()) {
            const outer = bounds[at - 1] ?? inner;
            expect(inner.earliest).toBeGreaterThanOrEqual(outer.earliest);
            expect(inner.latest).toBeLessThanOrEqual(outer.latest);
          }
        },
      ),
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
        const readings = [certainlyWithin, possiblyWithin, overlaps].map((within) =>
          within(date.value, window),
        );
        expect(readings).toEqual(readings.toSorted());
      }),
    );
  });

  test("no year between the members of a set is touched", () => {
    expect(touchesYear(read("[2022,2025]"), 2023)).toBe(false);
    expect(overlaps(read("[2022,2025]"), { start: 19_358, end: 19_358 })).toBe(true);
    expect(touchesYear(read("1998-12/2001"), 2000)).toBe(true);
    expect(touchesYear(read("[..2035]"), 2034)).toBe(false);
  });

  test("a date touches the year in which it begins or falls due", () => {
    fc.assert(
      fc.property(edtfText(), (text) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        expect(touchesYear(date.value, beginOrDueYear(date.value))).toBe(true);
      }),
    );
  });
});
