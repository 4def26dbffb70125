import * as fc from "fast-check";
import { expect, it } from "vitest";
import { yearColumns } from "../../../../src/views/details/relationship/yearColumns.ts";

const chart = (years: readonly number[]) => yearColumns(years, (year) => year);

it("folds long gaps and draws short ones", () => {
  expect(chart([1965, 2022, 2022, 2025])).toEqual({
    yearsInAColumn: 1,
    eventsInABlock: 1,
    columns: [
      { kind: "years", from: 1965, to: 1965, units: [1965] },
      { kind: "gap", from: 1966, to: 2021 },
      { kind: "years", from: 2022, to: 2022, units: [2022, 2022] },
      { kind: "years", from: 2023, to: 2023, units: [] },
      { kind: "years", from: 2024, to: 2024, units: [] },
      { kind: "years", from: 2025, to: 2025, units: [2025] },
    ],
  });
  expect(chart([]).columns).toEqual([]);
});

it("draws many years and many events by round numbers of them", () => {
  const years = Array.from({ length: 60 }, (_, at) => 1960 + at);
  const { columns, yearsInAColumn, eventsInABlock } = chart(years);
  expect([yearsInAColumn, eventsInABlock]).toEqual([10, 1]);
  expect(columns.map(({ from, to }) => [from, to])[0]).toEqual([1960, 1969]);
  expect(columns).toHaveLength(6);
  expect(chart(Array.from({ length: 500 }, () => 2020)).eventsInABlock).toBe(50);
});

it("loses no unit and no year, and never outgrows the panel", () => {
  const year = fc.oneof(
    fc.integer({ min: -9999, max: 9999 }),
    fc.integer({ min: 1950, max: 2030 }),
  );
  fc.assert(
    fc.property(fc.array(year, { maxLength: 400 }), (years) => {
      const { columns, eventsInABlock } = chart(years);
      const units = columns.flatMap((column) => (column.kind === "years" ? column.units : []));
      expect(units).toEqual(years.toSorted((a, b) => a - b));
      const steps = columns.slice(1).map(({ from }, at) => from - (columns[at]?.to ?? 0));
      expect(steps.every((step) => step === 1)).toBe(true);
      for (const column of columns)
        if (column.kind === "years")
          for (const unit of column.units)
            expect(unit >= column.from && unit <= column.to).toBe(true);
      const width = columns.map(({ kind }) => (kind === "gap" ? 20 : 30));
      expect(width.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(312);
      const fullest = columns.map((one) => (one.kind === "years" ? one.units.length : 0));
      expect(Math.max(0, ...fullest) / eventsInABlock).toBeLessThanOrEqual(12);
    }),
  );
});
