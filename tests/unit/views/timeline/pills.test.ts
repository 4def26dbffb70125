import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grownPills } from "../../../../src/views/timeline/layout/pills.ts";
import type { SceneCluster } from "../../../../src/views/timeline/layout/sceneMarks.ts";

function pill(from: number, y: number, height = 13): SceneCluster {
  const seen = { from, to: from + 18 };
  const place = { lane: 0, row: 0, full: seen, seen, y, height };
  return { id: `${from} ${y}`, kind: "day", members: [], isPill: true, ...place };
}

const band = { top: 0, height: 26, rows: 2, rowHeight: 13 };
const edges = ({ y, height }: SceneCluster) => ({ top: y - height / 2, bottom: y + height / 2 });

describe("counted pills in low rows", () => {
  it("take what is free in their lane, up to the height of their words", () => {
    expect(grownPills([pill(0, 19.5)], [], [band])).toMatchObject([{ y: 17, height: 18 }]);
    expect(grownPills([pill(0, 6.5), pill(100, 19.5)], [], [band])).toMatchObject([
      { y: 9, height: 18 },
      { y: 17, height: 18 },
    ]);
    const barOf = (to: number) => ({ lane: 0, seen: { from: -40, to }, y: 6.5, thickness: 9 });
    expect(grownPills([pill(0, 19.5)], [barOf(60)], [band])).toMatchObject([{ height: 18 }]);
    expect(grownPills([pill(0, 19.5)], [barOf(5)], [band])).toMatchObject([{ height: 14 }]);
    const [high, low] = grownPills([pill(0, 6.5), pill(10, 19.5)], [], [band]);
    expect([high?.height, low?.height]).toEqual([13, 13]);
  });

  it("never leave the lane, nor lie on one that they did not meet before", () => {
    const any = fc.array(
      fc
        .record({
          from: fc.integer({ min: 0, max: 80 }),
          y: fc.constantFrom(6.5, 19.5),
          height: fc.integer({ min: 8, max: 13 }),
        })
        .map(({ from, y, height }) => pill(from, y, height)),
      { maxLength: 8 },
    );
    const meet = (one: SceneCluster, other: SceneCluster): boolean =>
      one.seen.from < other.seen.to &&
      other.seen.from < one.seen.to &&
      edges(one).top < edges(other).bottom &&
      edges(other).top < edges(one).bottom;
    fc.assert(
      fc.property(any, (pills) => {
        const grown = grownPills(pills, [], [band]);
        for (const [at, one] of grown.entries()) {
          expect(edges(one).top).toBeGreaterThanOrEqual(0);
          expect(edges(one).bottom).toBeLessThanOrEqual(26);
          for (const [other, two] of grown.entries()) {
            const [before, beside] = [pills[at], pills[other]];
            if (other === at || before === undefined || beside === undefined) continue;
            if (!meet(before, beside)) expect(meet(one, two)).toBe(false);
          }
        }
      }),
    );
  });
});
