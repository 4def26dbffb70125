import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  laneBands,
  laneHeights,
  type LaneNeed,
  leastLane,
  legibleHeight,
  mostLane,
  rowBox,
  squeezedHeight,
} from "../../../../src/views/timeline/layout/laneHeights.ts";

const needs: fc.Arbitrary<LaneNeed[]> = fc.array(
  fc.record({
    rows: fc.nat(14),
    folded: fc.boolean(),
    chosen: fc.boolean(),
    floor: fc.boolean(),
    within: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);
const withoutGroups = (lanes: readonly LaneNeed[]): LaneNeed[] =>
  lanes.filter(({ within }) => within !== true);
const isAlone = (lanes: readonly LaneNeed[]): boolean =>
  withoutGroups([...lanes]).filter(({ rows }) => rows > 0).length === 1;
const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
const available = fc.integer({ min: 0, max: 1200 });

describe("the heights of lanes", () => {
  it("give the floor of a low lane the height of a pill, and the rows above it the rest", () => {
    const lane = { rows: 3, floor: true };
    expect(laneHeights([lane, lane], 40)).toEqual([28, 28]);
    const [band] = laneBands([3], [28], [true]);
    if (band === undefined) throw new Error("no lane");
    expect([0, 1, 2].map((row) => rowBox(band, row).height)).toEqual([5, 5, 18]);
    expect(rowBox(band, 2).top).toBe(10);
  });

  it("are 24 px for empty and shared lanes, and follow from the rows of the others", () => {
    expect(laneHeights([{ rows: 1 }, { rows: 4 }, { rows: 0 }], 170)).toEqual([38, 108, 24]);
    expect(laneHeights([{ rows: 3, folded: true }, { rows: 9 }], 300)).toEqual([54, 140]);
    expect(laneHeights([{ rows: 3, folded: true }, { rows: 9 }], 150)).toEqual([24, 126]);
    expect(laneHeights([{ rows: 1 }, { rows: 4 }, { rows: 0 }], 100)).toEqual([24, 52, 24]);
  });

  it("are never under 24 px, and over 140 only for what is chosen or alone, at most 60 % of the height", () => {
    fc.assert(
      fc.property(needs, available, (lanes, height) => {
        for (const [at, one] of laneHeights(lanes, height).entries()) {
          expect(Number.isInteger(one)).toBe(true);
          expect(one).toBeGreaterThanOrEqual(leastLane);
          const { chosen, folded, within } = lanes[at] ?? {};
          const alone = isAlone(lanes) && within !== true;
          const share = Math.max(height * 0.6, leastLane);
          const own = chosen === true ? share : alone ? Math.max(share, mostLane) : mostLane;
          const most = folded === true ? mostLane : own;
          expect(one).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("let a lane that is alone be higher for it, never lower", () => {
    expect(laneHeights([{ rows: 2 }], 30)).toEqual([30]);
    expect(laneHeights([{ rows: 4 }, { rows: 0 }], 84)).toEqual([60, 24]);
    expect(laneHeights([{ rows: 9 }, { rows: 0 }], 1000)).toEqual([540, 24]);
  });

  it("fit into the height if the least of them does, and leave none unused that rows could take", () => {
    fc.assert(
      fc.property(needs.map(withoutGroups), available, (lanes, height) => {
        const heights = laneHeights(lanes, height);
        const least = squeezedHeight(lanes, height);
        expect(sum(heights)).toBeLessThanOrEqual(Math.max(height, least));
        if (height >= legibleHeight(lanes, height) && !lanes.some(({ chosen }) => chosen === true))
          for (const [at, { rows, folded }] of lanes.entries())
            if (folded !== true && rows <= 9) expect(heights[at]).toBeGreaterThanOrEqual(rows * 15);
      }),
    );
  });

  it("are the higher the more rows, and with more room none is lower", () => {
    fc.assert(
      fc.property(needs, available, fc.nat(200), (lanes, height, more) => {
        const [heights, roomier] = [height, height + more].map((room) => laneHeights(lanes, room));
        for (const [at, one] of lanes.entries())
          for (const [other, { rows, folded, chosen, floor, within }] of lanes.entries())
            if (
              folded === one.folded &&
              chosen === one.chosen &&
              floor === one.floor &&
              within === one.within &&
              rows > one.rows
            )
              expect(heights?.[other]).toBeGreaterThanOrEqual((heights?.[at] ?? 0) - 1);
        expect(sum(roomier ?? [])).toBeGreaterThanOrEqual(sum(heights ?? []));
      }),
    );
  });

  it("stay as they are when a group opens: its lanes are added", () => {
    fc.assert(
      fc.property(needs, available, (lanes, height) => {
        const own = laneHeights(withoutGroups(lanes), height);
        const all = laneHeights(lanes, height);
        expect(all.filter((_, at) => lanes[at]?.within !== true)).toEqual(own);
      }),
    );
  });

  it("give a chosen lane its rows before the others are stretched", () => {
    const lanes = [{ rows: 6 }, { rows: 6, chosen: true }, { rows: 6 }];
    expect(laneHeights(lanes, 300)).toEqual([69, 162, 69]);
    expect(laneHeights([{ rows: 14, chosen: true }, { rows: 1 }], 300)).toEqual([180, 60]);
  });

  it("fill the room where lanes are few: rows up to 60 px, one that alone holds anything up to 60 %", () => {
    const empty = Array.from({ length: 5 }, () => ({ rows: 0 }));
    expect(laneHeights([{ rows: 5 }, ...empty], 345)).toEqual([207, 24, 24, 24, 24, 24]);
    expect(laneHeights([{ rows: 1 }, { rows: 4 }, { rows: 0 }], 300)).toEqual([60, 140, 24]);
    fc.assert(
      fc.property(needs.map(withoutGroups), available, (lanes, height) => {
        const full = lanes.map(({ rows, folded, chosen }) => {
          const share = Math.floor(height * 0.6);
          const alone = isAlone(lanes) ? Math.max(share, mostLane) : mostLane;
          const most = chosen === true ? share : alone;
          if (rows === 0) return leastLane;
          if (folded === true) return Math.min(Math.max(rows * 18, leastLane), mostLane);
          return Math.max(Math.min(rows * 60, most), leastLane);
        });
        const unused = height - sum(laneHeights(lanes, height));
        if (unused > 0) expect(sum(laneHeights(lanes, height))).toBe(sum(full));
      }),
    );
  });

  it("are filled by rows in whole pixels, lanes and rows one below the other", () => {
    fc.assert(
      fc.property(needs, available, (lanes, height) => {
        const heights = laneHeights(lanes, height);
        let top = 0;
        for (const band of laneBands(
          lanes.map(({ rows }) => rows),
          heights,
        )) {
          expect(band.top).toBe(top);
          for (let row = 0; row < band.rows; row += 1) {
            const box = rowBox(band, row);
            expect(box.top).toBe(top);
            top += box.height;
          }
          expect(top).toBe(band.top + band.height);
        }
      }),
    );
  });
});
