import fc from "fast-check";
import { expect, test } from "vitest";
import type { FuzzyDate } from "../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { keptByDate } from "../../../src/model/keptByDate.ts";

const dates = ["2022", "2022-05", "2023-01-10"].map((text): FuzzyDate => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return read.value;
});

test("keeps what a filter would, and the list itself where nothing goes", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...dates)), fc.subarray(dates), (given, passing) => {
      const items = given.map((date) => ({ date }));
      const kept = keptByDate(items, (date) => date !== null && passing.includes(date));
      expect(kept).toEqual(items.filter(({ date }) => passing.includes(date)));
      expect(kept === items).toBe(items.every(({ date }) => passing.includes(date)));
    }),
  );
});

test("asks once for equal dates that stand together", () => {
  const [date] = dates;
  if (date === undefined) throw new Error("No date.");
  let asked = 0;
  keptByDate(
    Array.from({ length: 9 }, () => ({ date })),
    () => (asked += 1) > 0,
  );
  expect(asked).toBe(1);
});
