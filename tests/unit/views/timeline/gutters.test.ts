import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventMark } from "../../../../src/views/timeline/layout/eventMark.ts";
import { gutterPlaces } from "../../../../src/views/timeline/layout/gutters.ts";

const mark = (id: string, from: number, to = from, lane = 0): EventMark => ({
  id,
  look: "day",
  from,
  to,
  fadeStart: 0,
  fadeEnd: 0,
  places: [{ lane, style: "solid" }],
  partOf: [],
  order: 0,
});

describe("gutterPlaces", () => {
  const places = (count: number, rows = 2, lanes = 3) =>
    gutterPlaces({
      marks: Array.from({ length: count }, (_, at) => mark(`e${at}`, at, at, at % lanes)),
      side: "before",
      width: 56,
      rowsOfLane: () => rows,
    });

  it("gives few events a column each, in which beads can stand", () => {
    expect(places(2).map(({ x, beads }) => [x, beads])).toEqual([
      [14, true],
      [42, true],
    ]);
  });

  it("packs many inside the gutter without covering a middle", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (count, rows) => {
          const placed = places(count, rows);
          for (const { x, room, line, lines } of placed) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(56);
            expect(room).toBeGreaterThan(4);
            expect(line).toBeLessThan(lines);
          }
        },
      ),
    );
  });
});
