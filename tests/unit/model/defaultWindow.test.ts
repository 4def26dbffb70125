import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { epochDayToIso, toEpochDay } from "../../../src/model/dates/calendar.ts";
import { possiblyWithin } from "../../../src/model/dates/dayWindow.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { defaultWindow } from "../../../src/model/defaultWindow.ts";
import { indexGraph, type IndexedEvent } from "../../../src/model/graphIndex.ts";
import { edtfText } from "../../fixtures/edtfText.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const indexOf = (dates: readonly string[]) =>
  indexGraph(graphFromText(dates.map((date) => `${date}  talks japan italy`).join("\n")));
const opensOn = (dates: readonly string[]): string => {
  const { start, end } = defaultWindow(indexOf(dates));
  return `${epochDayToIso(start)}..${epochDayToIso(end)}`;
};
const years = (first: number, last: number, step: number): string[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => {
    const year = first + at * step;
    return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  });

describe("the window on which a timeline opens", () => {
  it("leaves out what stands alone, years from the rest", () => {
    const dense = years(2022, 2025, 1).flatMap((year) => Array<string>(8).fill(`${year}-05`));
    expect(opensOn(["1965", "2011", "2015", ...dense, "[..2035]"])).toBe("2022-01-01..2025-12-31");
  });

  it("shows all of what is spread evenly, however far apart", () => {
    expect(opensOn(years(-752, 476, 24))).toBe("-0752-01-01..0472-12-31");
    expect(opensOn(years(-1273, 2001, 93))).toBe("-1273-01-01..1982-12-31");
  });

  it("shows all where no run holds most of the events", () => {
    const one = Array<string>(10).fill("1950-05");
    const other = Array<string>(12).fill("2020-05");
    expect(opensOn([...one, ...other])).toBe("1950-01-01..2020-12-31");
    expect(opensOn(["1965", "2022", "2022"])).toBe("1965-01-01..2022-12-31");
  });

  it("fits days, with some around them, where all are within less than a year", () => {
    expect(opensOn(Array<string>(60).fill("2024-03-05"))).toBe("2024-03-02..2024-03-08");
    expect(opensOn(["2023-12-20", "2024-01-29", "2024-01-09"])).toBe("2023-12-16..2024-02-02");
    expect(opensOn([...Array<string>(30).fill("2024-03-05"), "1950"])).toBe(
      "2024-03-02..2024-03-08",
    );
    expect(opensOn(["2024", "2024-03"])).toBe("2024-01-01..2024-12-31");
  });
});

test("it holds at least 60 % of the events, or all of them, whatever the data", () => {
  const day = fc.integer({ min: toEpochDay(-3000, 1, 1), max: toEpochDay(2100, 12, 31) });
  const crowd = fc
    .tuple(day, fc.integer({ min: 0, max: 4000 }), fc.array(fc.nat(), { maxLength: 40 }))
    .map(([start, length, places]) =>
      places.map((place) => epochDayToIso(start + (place % (length + 1)))),
    );
  const dates = fc
    .tuple(fc.array(crowd, { maxLength: 4 }), fc.array(edtfText(), { maxLength: 6 }))
    .map(([crowds, odd]) => [...crowds.flat(), ...odd])
    .filter((all) => all.length > 0);
  fc.assert(
    fc.property(dates, (all) => {
      const events = all.flatMap((edtf) => {
        const date = parseEdtf(edtf);
        return date.ok ? [{ date: date.value } as IndexedEvent] : [];
      });
      const window = defaultWindow({ events });
      const held = events.filter(({ date }) => possiblyWithin(date, window)).length;
      expect(held).toBeGreaterThanOrEqual(events.length * 0.6);
      expect(window.start).toBeLessThanOrEqual(window.end);
    }),
    { numRuns: 400 },
  );
});
