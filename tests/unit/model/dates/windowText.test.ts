import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { epochDayToIso, toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { readWindowText, windowText } from "../../../../src/model/dates/windowText.ts";

const read = (text: string): string => {
  const window = readWindowText(text);
  if (!window.ok) return JSON.stringify(window.error);
  return `${epochDayToIso(window.value.start)}/${epochDayToIso(window.value.end)}`;
};

describe("a window that is typed", () => {
  test.each([
    ["2022", "2022-01-01/2022-12-31"],
    [" 2022-03 ", "2022-03-01/2022-03-31"],
    ["2022-03 to 2022-09", "2022-03-01/2022-09-30"],
    ["2022-03 bis 2022-09", "2022-03-01/2022-09-30"],
    ["2022 to 2024", "2022-01-01/2024-12-31"],
    ["2022–2024", "2022-01-01/2024-12-31"],
    ["2022-2024", "2022-01-01/2024-12-31"],
    ["2022 - 2024", "2022-01-01/2024-12-31"],
    ["2022/2024-02", "2022-01-01/2024-02-29"],
    ["2022-03-01..2022-03-15", "2022-03-01/2022-03-15"],
    ["2022-05-10", "2022-05-10/2022-05-10"],
    ["-0044-03 to 0014", "-0044-03-01/0014-12-31"],
    ["2022-03", "2022-03-01/2022-03-31"],
  ])("%s", (text, window) => {
    expect(read(text)).toBe(window);
  });

  test.each([
    ["", ""],
    ["soon", "soon"],
    ["2022 to", "2022 to"],
    ["2022 to spring", "spring"],
    ["2022-13 to 2023", "2022-13"],
    ["2022 to 2023 to 2024", "2022 to 2023 to 2024"],
    ["2022/..", "2022/.."],
  ])("%s is none, and the part that cannot be read is named", (text, part) => {
    expect(readWindowText(text)).toEqual({
      ok: false,
      error: { reason: "not-a-date", text: part },
    });
  });

  it("ends on or after the day it begins", () => {
    expect(readWindowText("2024 to 2022")).toEqual({
      ok: false,
      error: { reason: "ends-before-it-begins" },
    });
  });

  it("is written so that it can be typed again", () => {
    const day = fc.integer({ min: toEpochDay(-9999, 1, 1), max: toEpochDay(9999, 12, 31) });
    fc.assert(
      fc.property(day, day, fc.constantFrom("to", "bis"), (one, other, to) => {
        const window = { start: Math.min(one, other), end: Math.max(one, other) };
        expect(readWindowText(windowText(window, to))).toEqual({ ok: true, value: window });
      }),
    );
  });

  it("is written no more exactly than need be", () => {
    const window = { start: toEpochDay(2022, 1, 1), end: toEpochDay(2025, 12, 31) };
    expect(windowText(window, "to")).toBe("2022 to 2025");
    expect(windowText({ ...window, end: toEpochDay(2022, 9, 30) }, "to")).toBe(
      "2022-01 to 2022-09",
    );
  });
});
