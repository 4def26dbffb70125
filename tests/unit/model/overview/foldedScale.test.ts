import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { dayAt, foldedScale, xOf } from "../../../../src/model/overview/foldedScale.ts";
import type { TimeStretch } from "../../../../src/model/overview/timeStretches.ts";

const years = (first: number, last: number, empty = false): TimeStretch => ({
  from: toEpochDay(first, 1, 1),
  to: toEpochDay(last + 1, 1, 1),
  empty,
});
const stretches = [years(1965, 1965), years(1966, 2021, true), years(2022, 2026)];

describe("a folded scale", () => {
  it("gives an empty stretch a fixed width, and shares the rest by days", () => {
    const scale = foldedScale(stretches, new Set(), 660, 60);
    const perYear = 600 / 6;
    expect(xOf(scale, toEpochDay(1965, 1, 1))).toBe(0);
    expect(xOf(scale, toEpochDay(1966, 1, 1))).toBeCloseTo(perYear, 0);
    expect(xOf(scale, toEpochDay(2022, 1, 1))).toBeCloseTo(perYear + 60, 0);
    expect(xOf(scale, toEpochDay(2024, 1, 1))).toBeCloseTo(3 * perYear + 60, 0);
    expect(xOf(scale, toEpochDay(2027, 1, 1))).toBe(660);
  });

  it("is to scale where it is unfolded", () => {
    const open = new Set([toEpochDay(1966, 1, 1)]);
    const scale = foldedScale(stretches, open, 620, 60);
    expect(xOf(scale, toEpochDay(1996, 1, 1))).toBeCloseTo(310, 0);
    expect(scale.pieces.map(({ folded }) => folded)).toEqual([false, false, false]);
  });

  it("leaves half of a narrow picture to what is not folded", () => {
    const scale = foldedScale(stretches, new Set(), 80, 60);
    expect(xOf(scale, toEpochDay(2022, 1, 1)) - xOf(scale, toEpochDay(1966, 1, 1))).toBeCloseTo(40);
  });

  const anyScale = fc
    .record({
      start: fc.integer({ min: -3_000_000, max: 3_000_000 }),
      pieces: fc.array(
        fc.record({
          days: fc.integer({ min: 1, max: 400_000 }),
          empty: fc.boolean(),
          open: fc.boolean(),
        }),
        { minLength: 1, maxLength: 9 },
      ),
      width: fc.integer({ min: 1, max: 3000 }),
      fold: fc.integer({ min: 1, max: 80 }),
    })
    .map(({ start, pieces, width, fold }) => {
      let from = start;
      const open = new Set<number>();
      const all = pieces.map(({ days, empty, open: isOpen }): TimeStretch => {
        const stretch = { from, to: from + days, empty };
        if (isOpen) open.add(from);
        from += days;
        return stretch;
      });
      return foldedScale(all, open, width, fold);
    });

  it("never runs backwards, ends at both edges, and knows every day there is", () => {
    const day = fc.integer({ min: -8_000_000, max: 8_000_000 });
    fc.assert(
      fc.property(anyScale, day, day, (scale, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const [left, right] = [xOf(scale, first), xOf(scale, last)];
        expect(left).toBeLessThanOrEqual(right);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(scale.width);
      }),
    );
  });

  it("finds the day again from its place, and the place from its day", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const [first, last] = [scale.pieces[0]?.from ?? 0, scale.pieces.at(-1)?.to ?? 0];
        const day = first + share * (last - first);
        const x = share * scale.width;
        const piece = scale.pieces.find(({ to }) => day < to);
        // Where a fold is empty of pixels there is no way back.
        if (piece === undefined || piece.right - piece.left > 0.01)
          expect(Math.abs(dayAt(scale, xOf(scale, day)) - day)).toBeLessThan(0.05);
        expect(Math.abs(xOf(scale, dayAt(scale, x)) - x)).toBeLessThan(0.01);
      }),
    );
  });
});
