import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { density, densityTable } from "../../../../src/model/overview/density.ts";
import { foldedScale } from "../../../../src/model/overview/foldedScale.ts";
import { timeBins, type TimeBins } from "../../../../src/model/overview/timeBins.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

function binsOf(first: number, last: number, width: number): TimeBins {
  const whole = { from: toEpochDay(first, 1, 1), to: toEpochDay(last + 1, 1, 1), empty: false };
  return timeBins(foldedScale([whole], new Set(), width, 60), 6);
}

function counted(picture: string, bins: TimeBins, left: (id: string) => boolean = () => true) {
  const index = indexGraph(graphFromText(picture));
  const kept = index.events.filter(({ id }) => left(id));
  const result = density(densityTable(index), bins, kept);
  const row = (lane: string): readonly number[] => {
    const at = index.lanes.findIndex(({ id }) => id === lane);
    return [...result.kept.slice(at * result.binCount, (at + 1) * result.binCount)];
  };
  return { ...result, row };
}

const months = binsOf(2022, 2022, 120);

describe("bins", () => {
  it("are the finest units of the calendar that can be seen", () => {
    const count = (first: number, last: number, width: number): number =>
      binsOf(first, last, width).edges.length - 1;
    expect(count(2022, 2022, 120)).toBe(12);
    expect(count(2022, 2022, 3000)).toBe(365);
    expect(count(2022, 2022, 400)).toBe(53);
    expect(count(2021, 2024, 120)).toBe(16);
    expect(count(2000, 2009, 100)).toBe(10);
    expect(count(1900, 1999, 100)).toBe(10);
    expect(count(1, 2000, 120)).toBe(21);
  });

  it("never number more than there are pixels for, but for those at the breaks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9000 }),
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 20, max: 3000 }),
        (first, more, width) => {
          const { edges } = binsOf(first, first + more, width);
          expect(edges.length - 1).toBeLessThanOrEqual(width / 6 + 2);
          expect(edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? 0))).toBe(true);
        },
      ),
    );
  });
});

describe("the density", () => {
  it("counts a day where it is, and spreads a year over its months", () => {
    const { row, most } = counted(
      `2022-05-03  meeting  japan italy
       2022        meeting  japan nato`,
      months,
    );
    expect(row("italy")).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(row("nato").map((count) => Math.round(count * 365))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(most).toBeCloseTo(1 + 31 / 365);
  });

  it("shares an event of several lanes by them, and counts it once", () => {
    const { row, kept } = counted(`2022-05-03  project  japan italy united-kingdom`, months);
    expect(row("italy")[4]).toBe(0.5);
    expect(row("united-kingdom")[4]).toBe(0.5);
    expect(kept.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("puts days that are not possible nowhere", () => {
    const { row } = counted(`[2022-02-10,2022-11-10]  meeting  japan italy`, months);
    expect(row("italy")).toEqual([0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0]);
  });

  it("holds what the filters leave out apart, and keeps the whole as high", () => {
    const picture = `
      a: 2022-05-03  meeting  japan italy
      b: 2022-05-09  meeting  japan nato`;
    const all = counted(picture, months);
    const some = counted(picture, months, (id) => id === "a");
    expect(some.row("italy")[4]).toBe(1);
    expect(some.row("nato")[4]).toBe(0);
    expect(some.rest[4]).toBe(1);
    expect(some.most).toBe(all.most);
  });

  it("loses nothing and invents nothing, however the dates lie", () => {
    const day = fc.integer({ min: toEpochDay(2022, 1, 1), max: toEpochDay(2022, 12, 31) });
    const run = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 20 }),
        fc.integer({ min: 1, max: 2000 }),
        (runs, width) => {
          const table = {
            laneCount: 1,
            lanes: { forms: [[0]], of: new Int32Array(runs.length) },
            days: {
              starts: Int32Array.from(runs.map((_, at) => at * 2).concat(runs.length * 2)),
              values: Int32Array.from(runs.flat()),
            },
          };
          const kept = runs.map((_, order) => ({ order })).slice(1);
          const result = density(table, binsOf(2022, 2022, width), kept);
          const sum = (counts: Float64Array): number =>
            counts.reduce((all, count) => all + count, 0);
          expect(sum(result.kept)).toBeCloseTo(kept.length);
          expect(sum(result.rest)).toBeCloseTo(runs.length - kept.length);
          expect(result.kept.every((count) => count >= 0)).toBe(true);
        },
      ),
    );
  });

  it("lets what lasts through a fold set no height", () => {
    const year = (at: number, empty = false) => ({
      from: toEpochDay(at, 1, 1),
      to: toEpochDay(at + 1, 1, 1),
      empty,
    });
    const scale = foldedScale([year(2021), year(2022, true), year(2023)], new Set(), 300, 60);
    const bins = timeBins(scale, 6);
    const { most } = counted(`2021/2023  project  japan italy`, bins);
    expect(bins.folded.reduce((sum, fold) => sum + fold, 0)).toBe(1);
    expect(most).toBeCloseTo(31 / 1095);
  });
});
