import fc from "fast-check";
import { expect, it, test } from "vitest";
import { dateBrief, dateShort, dateWords } from "../../../src/i18n/dateText.ts";
import { dayLabel, dayWords, yearRangeWords, yearWords } from "../../../src/i18n/dayWords.ts";
import { languages } from "../../../src/i18n/locales.ts";
import { periodWords } from "../../../src/i18n/periodWords.ts";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { yearWord } from "../../../src/views/matrix/matrixWords.ts";

it.each([
  [2022, "2022", "2022"],
  [1, "1", "1"],
  [0, "1 BCE", "1 v. Chr."],
  [-43, "44 BCE", "44 v. Chr."],
  [-9999, "10000 BCE", "10000 v. Chr."],
])("writes the year %d as %s, and in German as %s", (year, english, german) => {
  expect([yearWords(year, "en"), yearWords(year, "de")]).toEqual([english, german]);
});

it.each([
  [-49, -40, "50–41 BCE"],
  [0, 9, "1 BCE–9"],
  [2001, 2010, "2001–2010"],
  [-43, -43, "44 BCE"],
])("writes %d to %d as %s", (first, last, english) => {
  expect(yearRangeWords(first, last, "en")).toBe(english);
});

test("a month before our era is said with it", () => {
  const ides = toEpochDay(-43, 3, 15);
  expect(dayLabel(ides, "monthAndYear", "en")).toBe("Mar 44 BCE");
  expect(dayLabel(ides, "all", "de")).toBe("15. März 44 v. Chr.");
  expect(dayWords(ides, "en", "long")).toBe("15 March 44 BCE");
});

test("no door to a date says a year by its astronomical number, or without its era", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 0 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...languages),
      (year, month, language) => {
        const digits = String(Math.abs(year)).padStart(4, "0");
        const iso = `${year < 0 ? "-" : ""}${digits}`;
        const edtfs = [
          iso,
          `${iso}-${String(month).padStart(2, "0")}`,
          `${iso}-${String(month).padStart(2, "0")}-15`,
          `${iso}/0005`,
          `${iso}-01-01/0005`,
        ];
        const day = toEpochDay(year, month, 15);
        const said = [
          ...edtfs.flatMap((edtf) => {
            const date = parseEdtf(edtf);
            if (!date.ok) throw new Error(edtf);
            return [dateWords, dateShort, dateBrief].map((words) => words(date.value, language));
          }),
          dayLabel(day, "year", language),
          dayLabel(day, "monthAndYear", language),
          dayLabel(day, "all", language),
          dayWords(day, language, "short"),
          periodWords({ start: toEpochDay(year, 1, 1), end: toEpochDay(year, 12, 31) }, language),
          yearWord({ year, month: 0, from: 0, to: 9 }, 9 * 40, language),
        ];
        const era = `${1 - year} ${language === "de" ? "v. Chr." : "BCE"}`;
        for (const words of said) expect(words).toContain(era);
      },
    ),
  );
});

test("over a narrow column a year is shortened, but its era is never cut off", () => {
  const over = (year: number, columns: number) =>
    yearWord({ year, month: 0, from: 0, to: columns }, columns * 24, "en");
  expect([over(2024, 1), over(2024, 2)]).toEqual(["’24", "2024"]);
  expect([over(-43, 1), over(-43, 3)]).toEqual(["", "44 BCE"]);
});
