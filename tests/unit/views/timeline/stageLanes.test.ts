import { expect, test } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { stageHeights } from "../../../../src/scene/stageHeights.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import {
  marksIn,
  stageBands,
  stageLanes,
} from "../../../../src/views/timeline/stage/stageLanes.ts";
import { stageRows } from "../../../../src/views/timeline/stage/stageRows.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const index = indexGraph(
  graphFromText(`
    a: 2022-01-01  talks japan italy
    b: 2022-03-01  talks japan italy
    c: 2022-03-01  talks japan italy
    d: 2022-05-01  talks japan nato
    e: 2022-06-01  talks japan nato
    f: 2022-07-01  talks japan france
    g: 2023-01-01  talks japan canada united-kingdom
  `),
);
const marks = eventMarks(index);
const named = (lanes: readonly number[]) => lanes.map((lane) => index.lanes[lane]?.id);
const scale = { start: toEpochDay(2022, 1, 1), perDay: 0.5, left: 0 };

test("the scene's lane is among the few, with those of most events", () => {
  const { lanes, own } = stageLanes(index, marks, { kind: "event", id: "f" }, 3);
  expect(new Set(named(lanes))).toEqual(new Set(["italy", "nato", "france"]));
  expect(index.lanes[lanes[own ?? -1] ?? -1]?.id).toBe("france");
  expect(lanes).toEqual([...lanes].sort((a, b) => a - b));
});

test("an event of several partners has all their lanes, as far as there is room", () => {
  const { lanes } = stageLanes(index, marks, { kind: "event", id: "g" }, 2);
  expect(new Set(named(lanes))).toEqual(new Set(["canada", "united-kingdom"]));
  expect(stageLanes(index, marks, null, 2).own).toBeNull();
});

test("the scene's lane is what the others leave, and all lanes are as high as ever", () => {
  const bands = stageBands([2, 1, 3, 4], 3, stageHeights.wide, 4);
  expect(bands.map(({ height }) => height)).toEqual([26, 23, 28, 56]);
  const shared = stageBands([1, 1], null, stageHeights.wide, 4);
  expect(shared.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(133);
});

test("what would lie on another is drawn once, but the chosen one always", () => {
  const { lanes, own } = stageLanes(index, marks, { kind: "event", id: "c" }, 3);
  const placed = stageRows(marksIn(marks, lanes), 3, own, "c", scale, 80);
  const row = (id: string) => placed.rows.rowIn[own ?? 0]?.get(id);
  expect(row("c")).toBe(1);
  expect(row("b")).not.toBe(1);
  const many = marks.flatMap((mark) => (mark.id === "a" ? [mark, { ...mark, id: "a2" }] : [mark]));
  const others = stageLanes(index, many, { kind: "event", id: "d" }, 3);
  const again = stageRows(marksIn(many, others.lanes), 3, others.own, "d", scale, 80);
  expect(again.alone.length).toBeLessThanOrEqual(marksIn(many, others.lanes).length);
});
