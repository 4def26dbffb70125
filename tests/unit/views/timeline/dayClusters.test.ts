import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import {
  clusterSpan,
  fittedCells,
  gatherMarks,
} from "../../../../src/views/timeline/layout/clusterMarks.ts";
import { gatherDays, mergeBlocks } from "../../../../src/views/timeline/layout/gatherTouching.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const marksOf = (picture: string) => eventMarks(indexGraph(graphFromText(picture)));
/** None of them gathered yet. */
const standing = (picture: string) => {
  const marks = marksOf(picture);
  return {
    alone: marks,
    further: marks.flatMap((mark) => mark.places.slice(1).map(({ lane }) => ({ mark, lane }))),
  };
};

describe("gatherDays", () => {
  it("gathers the events of one day in one lane, the whole before its parts", () => {
    const { alone, clusters } = gatherDays(
      standing(`
        said: 2024-07-28 statement japan italy  Statement  <held
        held: 2024-07-28 meeting   japan italy  Meeting
        plan: 2024-07-28 plan      japan italy  Plan  !planned
        over: 2024-07-28 talks     japan nato   Talks
        next: 2024-07-29 visit     japan italy  Visit
        span: 2024-07    visit     japan italy  Month
      `),
      1,
    );
    expect(clusters.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ["held", "plan", "said"],
    ]);
    expect(alone.map(({ id }) => id).toSorted()).toEqual(["next", "over", "span"]);
  });

  it("gathers an event in each lane that has others of its day, and in no other", () => {
    const { alone, further, clusters } = gatherDays(
      standing(`
        many: 2020-03-15 summit japan italy nato france
        next: 2020-03-15 talks  japan italy
        last: 2020-03-15 visit  japan france
      `),
      1,
    );
    const held = clusters.map(({ members }) =>
      members
        .map(({ id }) => id)
        .toSorted()
        .join(" "),
    );
    expect(held.toSorted()).toEqual(["last many", "many next"]);
    expect(new Set(clusters.map(({ lane }) => lane)).size).toBe(2);
    expect(alone).toEqual([]);
    expect(further.map(({ mark }) => mark.id)).toEqual(["many"]);
  });

  it("stands in the middle of its day, at any zoom", () => {
    const [cluster] = gatherDays(
      standing("2024-07-28 a japan italy\n2024-07-28 b japan italy"),
      1,
    ).clusters;
    if (cluster === undefined) throw new Error("Nothing gathers");
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 700, noNaN: true }), (perDay) => {
        const { from, to } = clusterSpan(cluster, { start: cluster.days.from, perDay, left: 0 });
        expect((from + to) / 2).toBeCloseTo(perDay / 2, 6);
      }),
    );
  });
});

describe("mergeBlocks", () => {
  it("leaves no block over another, loses no event, and pushes none from its days", () => {
    const days = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 30, maxLength: 120 });
    fc.assert(
      fc.property(days, fc.constantFrom(0.4, 0.7, 1.3, 2.5), (dates, perDay) => {
        const marks = marksOf(
          dates
            .map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10))
            .map((date, at) => `${date} a japan ${at % 4 === 0 ? "nato" : "italy"}`)
            .join("\n"),
        );
        const cells = fittedCells(marks, { perDay, days: 700 / perDay, cellWidth: 32 });
        const crowded = new Set(cells.cells.keys());
        const { clusters } = gatherMarks(cells, crowded);
        const merged = mergeBlocks(clusters, perDay);
        const held = (all: typeof clusters) =>
          all.flatMap(({ members }) => members.map(({ id }) => id)).toSorted();
        expect(held(merged)).toEqual(held(clusters));
        const scale = { start: 0, perDay, left: 0 };
        for (const one of merged) {
          const span = clusterSpan(one, scale);
          const middle = (one.days.from + one.days.to + 1) / 2;
          if (one.days.from === one.days.to)
            expect((span.from + span.to) / 2).toBeCloseTo(middle * perDay, 6);
          for (const other of merged) {
            if (other === one || other.lane !== one.lane) continue;
            const beside = clusterSpan(other, scale);
            expect(span.to <= beside.from || beside.to <= span.from).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
