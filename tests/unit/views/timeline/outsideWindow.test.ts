import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, before, indexMarks } from "../../../../src/views/timeline/layout/outsideWindow.ts";
import type { EventMark } from "../../../../src/views/timeline/layout/eventMark.ts";

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
const ids = (list: readonly EventMark[]) => list.map(({ id }) => id).join("");

describe("before and after the window", () => {
  it("count what does not touch it, and name the nearest of each lane", () => {
    const markIndex = indexMarks([
      mark("a", 0),
      mark("b", 3),
      mark("c", 4, 4, 1),
      mark("d", 5, 12),
      mark("e", 21),
      mark("f", 30),
    ]);
    const window = { start: 10, end: 20 };
    expect(before(markIndex, window, 1).count).toBe(3);
    expect(ids(before(markIndex, window, 1).nearest)).toBe("bc");
    expect(after(markIndex, window, 1).count).toBe(2);
    expect(ids(after(markIndex, window, 1).nearest)).toBe("e");
    expect(ids(after(markIndex, window, 9).nearest)).toBe("ef");
  });

  it("leave exactly the events inside", () => {
    const days = fc.record({ from: fc.nat(100), length: fc.nat(30), lane: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(days), fc.nat(60), fc.nat(60), (list, start, length) => {
        const marks = list
          .toSorted((a, b) => a.from - b.from)
          .map((day, at) => mark(`e${at}`, day.from, day.from + day.length, day.lane));
        const window = { start, end: start + length };
        const markIndex = indexMarks(marks);
        const inside = marks.filter(({ from, to }) => to >= start && from <= window.end).length;
        const beside = before(markIndex, window, 99).count + after(markIndex, window, 99).count;
        expect(inside + beside).toBe(marks.length);
        expect(before(markIndex, window, 99).nearest.every(({ to }) => to < start)).toBe(true);
      }),
    );
  });
});
