import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cellDate, dateOfParts, orderOf } from "../../../../src/io/import/records/cellDate.ts";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { edtfText } from "../../../fixtures/edtfText.ts";

const reading = { order: "day-first", bce: "historical", latestYear: 2036 } as const;
const read = (cell: string) => cellDate(cell, reading)?.edtf ?? null;

describe("a date as people write it", () => {
  it.each([
    ["2021-03-05", "2021-03-05"],
    [" 5 March 2021 ", "2021-03-05"],
    ["March 5, 2021", "2021-03-05"],
    ["5. März 2021", "2021-03-05"],
    ["05.03.2021", "2021-03-05"],
    ["20210305", "2021-03-05"],
    ["2021-03-05T10:00:00Z", "2021-03-05T10:00:00Z"],
    ["2021-03-05 23:30:00+09", "2021-03-05"],
    ["12-Mar-98", "1998-03-12"],
    ["1.2.21", "2021-02-01"],
    ["Mar 2021", "2021-03"],
    ["1917", "1917"],
    ["c. 1850", "1850~"],
    ["1850s", "185X"],
    ["Q3 2020", "2020-07/2020-09"],
    ["1914-1918", "1914/1918"],
    ["44 BC", "-0043"],
    ["-44", "-0043"],
    ["-0044", "-0044"],
    ["end of August 1999", "[1999-08-21..1999-08-31]"],
    ["[..2035]", "[..2035]"],
  ])("%s", (cell, edtf) => {
    expect(read(cell)).toBe(edtf);
  });

  it.each(["", "-", "n/a", "unknown", "0000-00-00", "o. D.", "NULL"])("%s is none", (cell) => {
    expect(cellDate(cell, reading)).toMatchObject({ edtf: null, isOpen: false });
  });

  it.each(["9999-12-31", "present", "heute", ".."])("%s is an end that has not come", (cell) => {
    expect(cellDate(cell, reading)).toMatchObject({ edtf: null, isOpen: true });
  });

  it.each(["sometime", "2021-02-30", "31/02/2021", "Rome", "12"])("%s is no date", (cell) => {
    expect(cellDate(cell, reading)).toBeNull();
  });
});

test("EDTF is taken as it is, whatever the column's order", () => {
  fc.assert(
    fc.property(edtfText(), fc.constantFrom("day-first", "month-first"), (text, order) => {
      fc.pre(parseEdtf(text).ok && !/^-[1-9]/u.test(text) && !text.startsWith("9999"));
      expect(cellDate(text, { ...reading, order })?.edtf).toBe(text);
    }),
  );
});

test("any day is read in either order as it was written in it", () => {
  const day = fc.date({
    min: new Date("0100-01-01"),
    max: new Date("2036-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom("/", "-"), fc.boolean(), (date, sign, dayFirst) => {
      const [y, m, d] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
      const cell = (dayFirst ? [d, m, y] : [m, d, y]).join(sign);
      const order = dayFirst ? "day-first" : "month-first";
      expect(cellDate(cell, { ...reading, order })?.edtf).toBe(`${y}-${m}-${d}`);
      const told = orderOf(cell);
      expect(told === null || told === "either" || told === order).toBe(true);
    }),
  );
});

test("a year of two digits is never later than the latest", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (year) => {
      const date = read(`5.3.${String(year).padStart(2, "0")}`);
      const whole = Number(date?.slice(0, 4));
      expect(whole % 100).toBe(year);
      expect(whole).toBeGreaterThan(2036 - 100);
      expect(whole).toBeLessThanOrEqual(2036);
    }),
  );
});

test("years before ours are counted as the column says", () => {
  expect(cellDate("-44", { ...reading, bce: "astronomical" })?.edtf).toBe("-0044");
  expect(dateOfParts(["-44", "3", "15"], reading)).toBe("-0043-03-15");
  expect(dateOfParts(["2017", "9", ""], reading)).toBe("2017-09");
  expect(dateOfParts(["2017", "September", "13"], reading)).toBe("2017-09-13");
  expect(dateOfParts(["2017", "2", "30"], reading)).toBeNull();
  expect(toEpochDay(-43, 3, 15)).toBeLessThan(toEpochDay(1, 1, 1));
});
