import { expect, test } from "vitest";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import type { FuzzyDate } from "../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { appearsOn, isReached, movingDays } from "../../../src/model/play.ts";

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

test("accumulating keeps what came before; the moving window lets go of it", () => {
  const date = edtf("2022-05");
  const at = (year: number, month: number, mode: "accumulate" | "window") =>
    isReached(date, { at: toEpochDay(year, month, 1), mode }, window);
  expect(at(2022, 4, "accumulate")).toBe(false);
  expect(at(2022, 5, "accumulate")).toBe(true);
  expect(at(2025, 5, "accumulate")).toBe(true);
  expect(at(2022, 6, "window")).toBe(true);
  expect(at(2023, 5, "window")).toBe(false);
});

test("the moving window is an eighth of what is played, at least a day", () => {
  expect(movingDays(window)).toBe(183);
  expect(movingDays({ start: 0, end: 0 })).toBe(1);
});
