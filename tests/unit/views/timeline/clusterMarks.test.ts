import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fittedCells,
  gatherMarks,
  mostItems,
  mostMarks,
} from "../../../../src/views/timeline/layout/clusterMarks.ts";
import { clusterWindow } from "../../../../src/views/timeline/useWindowMoves.ts";
import type { EventMark } from "../../../../src/views/timeline/layout/eventMark.ts";

const mark = (id: string, from: number, length = 0, lane = 0): EventMark => ({
  id,
  look: length === 0 ? "day" : "range",
  from,
  to: from + length,
  fadeStart: 0,
  fadeEnd: 0,
  places: [{ lane, style: "solid" }],
  partOf: [],
  order: 0,
});

const someMarks = fc
  .array(
    fc.record({
      day: fc.integer({ min: -4000, max: 4000 }),
      length: fc.oneof(fc.constant(0), fc.nat(3000)),
      lane: fc.nat(7),
    }),
    { maxLength: 1500 },
  )
  .map((list) => list.map(({ day, length, lane }, at) => mark(`e${at}`, day, length, lane)));
const someScale = fc.constantFrom(0.05, 0.25, 1, 8, 60);

const roomAt = (perDay: number) => ({ perDay, days: 900 / perDay, cellWidth: 32 });
const gathered = (marks: readonly EventMark[], perDay: number) =>
  gatherMarks(fittedCells(marks, roomAt(perDay)));

describe("gatherMarks", () => {
  it("holds every event exactly once, alone or in a cluster of its lane", () => {
    fc.assert(
      fc.property(someMarks, someScale, (marks, perDay) => {
        const { alone, clusters } = gathered(marks, perDay);
        const ids = [...alone, ...clusters.flatMap(({ members }) => members)].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
        for (const { lane, members } of clusters) {
          expect(members.length).toBeGreaterThan(1);
          for (const { places } of members) expect(places[0]?.lane).toBe(lane);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hands over no more items than allowed, wherever the window stands", () => {
    fc.assert(
      fc.property(
        someMarks,
        someScale,
        fc.integer({ min: -5000, max: 5000 }),
        (marks, perDay, start) => {
          const { alone, further, clusters } = gathered(marks, perDay);
          const end = start + 900 / perDay;
          const seen = (days: { readonly from: number; readonly to: number }) =>
            days.to >= start && days.from <= end;
          const count =
            alone.filter(seen).length + clusters.filter(({ days }) => seen(days)).length;
          expect(count).toBeLessThanOrEqual(mostItems);
          const beads = further.filter(({ mark: { from, to } }) => seen({ from, to })).length;
          expect(count + beads).toBeLessThanOrEqual(mostMarks);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is bounded for ten thousand events of one day, and of the whole span", () => {
    const days = Array.from({ length: 10_000 }, (_, at) => mark(`d${at}`, 100, 0, at % 6));
    const bars = Array.from({ length: 10_000 }, (_, at) => mark(`b${at}`, -at, 20_000, at % 6));
    const { alone, clusters } = gathered([...bars, ...days], 0.05);
    expect(alone.length + clusters.length).toBeLessThanOrEqual(mostItems);
  });

  it("draws its boundaries on the calendar: other events move none of them", () => {
    fc.assert(
      fc.property(someMarks, someScale, (marks, perDay) => {
        const more = [...marks, mark("late", 9000), mark("early", -9000)];
        const keys = (list: readonly EventMark[]) =>
          new Set(fittedCells(list, roomAt(perDay)).cells.map(({ key }) => key));
        const after = keys(more);
        for (const key of keys(marks)) expect(after.has(key)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("halves its cells as one zooms in, so that a cluster opens into its own parts", () => {
    const marks = Array.from({ length: 4000 }, (_, at) => mark(`e${at}`, at % 1000));
    const far = gathered(marks, 0.5).clusters;
    const near = gathered(marks, 1).clusters;
    expect(near.length).toBeGreaterThan(far.length);
    for (const { cell } of near) {
      const wholes = far.filter(
        (other) => other.cell.from <= cell.from && other.cell.to >= cell.to,
      );
      expect(wholes).toHaveLength(1);
    }
  });

  it("leaves alone what has room, and gathers a crowded cell whole", () => {
    const marks = [
      mark("a", 0),
      mark("b", 8),
      ...Array.from({ length: 30 }, (_, at) => mark(`c${at}`, 70)),
    ];
    const { alone, clusters } = gathered(marks, 1);
    expect(alone.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(clusters.map(({ members }) => members.length)).toEqual([30]);
    expect(gatherMarks(fittedCells(marks, roomAt(1)), new Set([0])).clusters).toHaveLength(2);
  });
});

describe("clusterWindow", () => {
  const limits = { start: -1000, end: 1000 };

  it("is the days of the cluster with some room beside them", () => {
    const window = clusterWindow({ start: 100, end: 131 }, { start: 0, end: 999 }, limits);
    expect(window).toEqual({ start: 94, end: 137 });
  });

  it("is none where zooming would part nothing", () => {
    expect(clusterWindow({ start: 5, end: 5 }, { start: 0, end: 999 }, limits)).toBeNull();
    expect(clusterWindow({ start: 2, end: 9 }, { start: 0, end: 13 }, limits)).toBeNull();
  });
});
