import { parse as parseTs } from "@edtf-ts/core";
import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { msOfEpochDay } from "../../../src/model/dates/calendar.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join("-")),
);

/** Both are wrong on sets, seasons, open intervals or early years; on plain dates they are right. */
test("plain dates mean the same days as to two other parsers", () => {
  fc.assert(
    fc.property(date, (text) => {
      const own = parseEdtf(text);
      if (!own.ok) throw new Error(own.error.message);
      const { earliest, latest } = own.value.known;
      const first = edtf(text);
      expect(first.min).toBe(msOfEpochDay(earliest));
      expect(Math.floor(first.max / 86_400_000)).toBe(latest);
      const second = parseTs(text);
      if (!second.success) throw new Error(`@edtf-ts/core refuses ${text}`);
      expect(new Date(second.value.min).getTime()).toBe(msOfEpochDay(earliest));
      expect(Math.floor(new Date(second.value.max).getTime() / 86_400_000)).toBe(latest);
    }),
  );
});
