import * as fc from "fast-check";
import { expect, it } from "vitest";
import { yearColumns } from "../../../src/views/details/yearColumns.ts";

const columns = (years: readonly number[]) => yearColumns(years, (year) => year);

it("folds long gaps and draws short ones", () => {
  expect(columns([1965, 2022, 2022, 2025])).toEqual([
    { kind: "year", year: 1965, units: [1965] },
    { kind: "gap", from: 1966, to: 2021 },
    { kind: "year", year: 2022, units: [2022, 2022] },
    { kind: "year", year: 2023, units: [] },
    { kind: "year", year: 2024, units: [] },
    { kind: "year", year: 2025, units: [2025] },
  ]);
  expect(columns([])).toEqual([]);
});

it("loses no unit and no year, and is never longer than it must be", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { maxLength: 60 }), (years) => {
      const found = columns(years);
      const units = found.flatMap((column) => (column.kind === "year" ? column.units : []));
      expect(units).toEqual(years.toSorted((a, b) => a - b));
      const ends = found.map((column) =>
        column.kind === "year" ? [column.year, column.year] : [column.from, column.to],
      );
      const steps = ends.slice(1).map(([from = 0], at) => from - (ends[at]?.[1] ?? 0));
      expect(steps.every((step) => step === 1)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(4 * Math.max(1, years.length));
    }),
  );
});
