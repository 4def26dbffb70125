import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround, distance, type Point, type Circle } from "../../../../src/scene/geometry.ts";
import { hullShape, type Rings } from "../../../../src/views/network/layout/hullShape.ts";

const area = boxAround({ x: 0, y: 0 }, 1000, 500);
const circle = (x: number, y: number, radius: number): Circle => ({ x, y, radius });

/** By the even-odd rule, as it is filled. */
function isInside(rings: Rings, { x, y }: Point): boolean {
  let crossings = 0;
  for (const ring of rings)
    ring.forEach((a, at) => {
      const b = ring[(at + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) crossings += 1;
    });
  return crossings % 2 === 1;
}

const rimOf = ({ x, y, radius }: Circle): readonly Point[] => [
  { x, y },
  ...Array.from({ length: 12 }, (_, at) => ({
    x: x + radius * Math.cos((at * Math.PI) / 6),
    y: y + radius * Math.sin((at * Math.PI) / 6),
  })),
];
const holdsAll = (rings: Rings, one: Circle): boolean =>
  rimOf(one).every((point) => isInside(rings, point));
const holdsNone = (rings: Rings, one: Circle): boolean =>
  rimOf(one).every((point) => !isInside(rings, point));

describe("a hull", () => {
  test("joins two members in one piece", () => {
    const rings = hullShape([circle(-100, 0, 20), circle(100, 0, 8)], [], area);
    expect(rings).toHaveLength(1);
    expect(isInside(rings, { x: 0, y: 0 })).toBe(true);
    expect(isInside(rings, { x: 0, y: 40 })).toBe(false);
  });

  test("bends around who stands between, still in one piece", () => {
    const members = [circle(-150, 0, 20), circle(150, 0, 20)];
    const stranger = circle(0, 3, 40);
    const rings = hullShape(members, [stranger], area);
    expect(rings).toHaveLength(1);
    expect(members.every((member) => holdsAll(rings, member))).toBe(true);
    expect(holdsNone(rings, stranger)).toBe(true);
  });

  test("fills the ground between three where nobody else stands, and else leaves it out", () => {
    const members = [circle(-150, 100, 10), circle(150, 100, 10), circle(0, -150, 10)];
    const middle = circle(0, 20, 15);
    expect(isInside(hullShape(members, [], area), middle)).toBe(true);
    expect(holdsNone(hullShape(members, [middle], area), middle)).toBe(true);
  });

  test("comes in pieces where there is no way around", () => {
    const wall = Array.from({ length: 11 }, (_, at) => circle(0, -250 + at * 50, 30));
    const members = [circle(-150, 0, 20), circle(150, 0, 20)];
    const rings = hullShape(members, wall, area);
    expect(rings).toHaveLength(2);
    expect(members.every((member) => holdsAll(rings, member))).toBe(true);
  });

  test("around nobody is nothing", () => {
    expect(hullShape([], [circle(0, 0, 10)], area)).toEqual([]);
  });
});

test("whoever stands where: members are inside, others outside, and it is the same again", () => {
  const circles = fc
    .array(
      fc.record({
        x: fc.integer({ min: -440, max: 440 }),
        y: fc.integer({ min: -190, max: 190 }),
        radius: fc.integer({ min: 5, max: 45 }),
      }),
      { minLength: 2, maxLength: 14 },
    )
    .map((all) =>
      // As in a layout: no two touch.
      all.filter((one, at) =>
        all.slice(0, at).every((two) => distance(one, two) > one.radius + two.radius + 10),
      ),
    );
  fc.assert(
    fc.property(circles, fc.integer({ min: 1, max: 13 }), (all, cut) => {
      const [members, others] = [all.slice(0, cut), all.slice(cut)];
      const rings = hullShape(members, others, area);
      for (const member of members) expect(holdsAll(rings, member)).toBe(true);
      for (const other of others) expect(holdsNone(rings, other)).toBe(true);
      expect(hullShape(members, others, area)).toEqual(rings);
    }),
    { numRuns: 60 },
  );
}, 30_000);
