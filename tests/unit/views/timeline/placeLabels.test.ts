import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabelRequest, LabelRoom } from "../../../../src/views/timeline/layout/labelPlaces.ts";
import { heldLabels, placeLabels } from "../../../../src/views/timeline/layout/placeLabels.ts";

const bounds = { from: 0, to: 800 };

const mark = (id: string, from: number, width: number, more: Partial<LabelRequest> = {}) => ({
  id,
  y: 0,
  thickness: 10,
  from,
  to: from + 10,
  width,
  weight: 1,
  always: false,
  ...more,
});

type Wish = ReturnType<typeof mark>;

function room(marks: readonly Wish[], uprights: LabelRoom["uprights"] = []): LabelRoom {
  return { bounds, marks, uprights, joint: 8 };
}

const place = (requests: readonly Wish[], uprights: LabelRoom["uprights"] = []) =>
  placeLabels(requests, room(requests, uprights)).map(
    ({ ids, side }) => `${ids.join("+")} ${side}`,
  );

describe("placeLabels", () => {
  it("stands right of the mark", () => {
    expect(place([mark("a", 100, 60)])).toEqual(["a right"]);
  });

  it("goes left when the right is taken", () => {
    expect(place([mark("a", 100, 60), mark("b", 130, 60)]).toSorted()).toEqual([
      "a left",
      "b right",
    ]);
  });

  it("goes left at the right edge and is dropped where neither side has room", () => {
    expect(place([mark("a", 760, 60)])).toEqual(["a left"]);
    expect(place([mark("a", 30, 60), mark("b", 60, 60), mark("c", 90, 60)])).toEqual(["c right"]);
  });

  it("is said together with the neighbour's when the two marks touch", () => {
    expect(place([mark("a", 10, 60), mark("b", 22, 60)])).toEqual(["a+b right"]);
  });

  it("never crosses a thread", () => {
    const thread = { x: 140, from: -50, to: 50 };
    expect(place([mark("a", 100, 60)], [thread])).toEqual(["a left"]);
    expect(place([mark("a", 20, 60)], [{ ...thread, x: 60 }])).toEqual([]);
  });

  it("is at a leader in its lane where there is no room beside the mark", () => {
    const lane = { from: -40, to: 40 };
    const wide = mark("bar", 0, 0, { to: 760 });
    const own = mark("a", 200, 60, { y: 12, lane });
    const beside = [mark("b", 215, 0, { y: 12, to: 400 }), mark("c", 90, 0, { y: 12, to: 196 })];
    const marks = [wide, own, ...beside];
    const [label] = placeLabels([own], room(marks));
    expect(label?.y).toBeGreaterThan(20);
    expect(label?.y).toBeLessThan(lane.to);
    expect(label?.leader?.[0].x).toBeGreaterThanOrEqual(own.from);
    expect(placeLabels([{ ...own, lane: { from: 5, to: 20 } }], room(marks))).toEqual([]);
  });

  it("keeps its side and its line while the window moves", () => {
    const lane = { from: -40, to: 40 };
    const wanted = fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 760 }),
        y: fc.integer({ min: -30, max: 30 }),
        width: fc.integer({ min: 10, max: 120 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wanted, fc.integer({ min: -300, max: 300 }), (list, by) => {
        const marks = list.map(({ from, y, width }, at) =>
          mark(`e${at}`, from, width, { y, lane }),
        );
        const before = placeLabels(marks, room(marks));
        const moved = marks.map((one) => ({ ...one, from: one.from + by, to: one.to + by }));
        const after = placeLabels(moved, room(moved), heldLabels(marks, before));
        for (const { ids, y, from, side } of after) {
          const known = before.find((label) => label.ids.at(-1) === ids.at(-1));
          expect(known && [known.y, known.from + by, known.side]).toEqual([y, from, side]);
        }
      }),
    );
  });

  it("always shows the selected one, and others give way", () => {
    const crowd = [mark("a", 30, 60), mark("b", 60, 60, { always: true }), mark("c", 90, 60)];
    const placed = placeLabels(crowd, room(crowd));
    expect(placed.flatMap(({ ids }) => ids)).toContain("b");
  });

  it("ties the selected one to its mark by a leader where it has no place beside it", () => {
    const own = mark("b", 60, 60, { always: true, y: 40 });
    const crowd = [mark("a", 0, 20, { y: 40, to: 55 }), own, mark("c", 76, 20, { y: 40, to: 140 })];
    const heights = { from: 0, to: 120 };
    const label = placeLabels(crowd, { ...room(crowd), heights }).find(({ ids }) =>
      ids.includes("b"),
    );
    expect(label?.y).not.toBe(40);
    const [from, to] = label?.leader ?? [];
    expect(from?.x).toBeGreaterThanOrEqual(own.from);
    expect(from?.x).toBeLessThanOrEqual(own.to);
    expect(Math.abs((to?.y ?? 0) - (label?.y ?? 0))).toBeLessThan(8);
    const alone = placeLabels([own], { ...room([own]), heights });
    expect(alone[0]?.leader).toBeUndefined();
  });

  it("never overlaps a label, a mark, or the edge", () => {
    const requests = fc.array(
      fc.record({
        from: fc.integer({ min: -20, max: 800 }),
        y: fc.nat(60),
        width: fc.integer({ min: 10, max: 160 }),
        weight: fc.nat(4),
        length: fc.integer({ min: 10, max: 80 }),
      }),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(requests, (wanted) => {
        const lane = { from: -10, to: 70 };
        const marks = wanted.map(({ from, y, width, weight, length }, at) =>
          mark(`e${at}`, from, width, { y, weight, to: from + length, lane }),
        );
        const threads = [{ x: 300, from: -10, to: 70 }];
        const placed = placeLabels(marks, room(marks, threads));
        for (const [at, label] of placed.entries()) {
          expect(label.from).toBeGreaterThanOrEqual(bounds.from);
          expect(label.to).toBeLessThanOrEqual(bounds.to);
          const meets = (other: { y: number; from: number; to: number }, reach: number): boolean =>
            Math.abs(other.y - label.y) < reach && label.from < other.to && other.from < label.to;
          expect(marks.some((other) => meets(other, 10))).toBe(false);
          const others = placed.filter((_, position) => position !== at);
          expect(others.some((other) => meets(other, 12))).toBe(false);
          for (const { x } of threads) expect(label.from < x && label.to > x).toBe(false);
        }
        const said = placed.flatMap(({ ids }) => ids);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});
