import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { outlineOf } from "../../../../src/scene/dateLook.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import { beginOf, isDot, seenSpan, xOf } from "../../../../src/views/timeline/layout/timeScale.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const marks = eventMarks(
  indexGraph(
    graphFromText(`
      day:    2020-01-01            a japan italy
      hollow: 2020-01-01            a japan italy !planned
      month:  2020-02               a japan italy
      about:  2020-03~              a japan italy
      range:  2019-11-05/2020-06-10 a japan italy
      plan:   2019-11/2020-06       a japan italy !planned
      vague:  2018~/2021~           a japan italy
      due:    [..2020-05]           a japan italy
      began:  2020-01-15/..         a japan italy
      one:    [2020-01-03..2020-01-09] a japan italy
    `),
  ),
);
const plot = { from: 200, to: 920 };
const first = Math.min(...marks.map(({ from }) => from));

const anyWindow = fc.record({
  start: fc.integer({ min: first - 20, max: first + 900 }),
  length: fc.integer({ min: 1, max: 1500 }),
});

test("a mark is whole unless its time goes on beyond the window", () => {
  fc.assert(
    fc.property(fc.constantFrom(...marks), anyWindow, (mark, { start, length }) => {
      const end = start + length - 1;
      fc.pre(mark.to >= start && mark.from <= end);
      const scale = { start, perDay: 720 / length, left: plot.from };
      const { full, seen } = seenSpan(mark, plot, scale);
      if (isDot(mark)) {
        expect(seen).toEqual(full);
        return;
      }
      const outline = outlineOf(mark.look);
      const opens = { before: outline === "before", after: outline === "after" };
      expect(seen.from > full.from).toBe(
        mark.from < start || (opens.before && full.from < plot.from),
      );
      expect(seen.to < full.to).toBe(mark.to > end || (opens.after && full.to > plot.to));
      expect(seen.to - seen.from).toBeGreaterThanOrEqual(Math.min(10, full.to - full.from) - 1e-6);
      const begin = beginOf(mark, seen, scale);
      expect(begin).toBeGreaterThanOrEqual(seen.from);
      expect(begin).toBeLessThanOrEqual(seen.to);
    }),
    { numRuns: 400 },
  );
});

test("a thread hangs at the day on which it begins, or falls due", () => {
  const scale = { start: first - 100, perDay: 2, left: plot.from };
  const wide = { from: 0, to: 5000 };
  for (const mark of marks) {
    const { seen } = seenSpan(mark, wide, scale);
    const at = isDot(mark)
      ? xOf(scale, mark.from + 0.5)
      : mark.id === "due"
        ? xOf(scale, mark.to + 1)
        : xOf(scale, mark.from);
    expect(Math.abs(beginOf(mark, seen, scale) - at)).toBeLessThanOrEqual(1);
  }
});
