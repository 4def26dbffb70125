import { expect, test } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { actorOrder } from "../../../../src/model/matrix/actorOrder.ts";
import { columnOf, timeBands } from "../../../../src/model/matrix/timeBands.ts";
import {
  countsByRank,
  matrixRows,
  mostSteadyRows,
  ranksWith,
} from "../../../../src/model/matrix/matrixRows.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const few = indexGraph(
  graphFromText(
    `
    2022-01-10  talks  japan italy
    2022-01-12  talks  japan nato china(subject)
    2023        talks  japan italy
    2023-03-01  talks  nato japan
    [..2035]    plan   japan italy
  `,
    { partners: ["nato", "italy", "spain"] },
  ),
);

test("as long as they are few, rows are those of the events the filters leave, whatever is in sight", () => {
  const order = actorOrder(few);
  const steady = ranksWith(order, few.events);
  expect(steady.map((rank) => order.actors[rank])).toEqual(["japan", "nato", "italy", "china"]);
  expect(matrixRows(order, steady, few.events.slice(0, 1))).toEqual(steady);
});

test("counts every part in the events given", () => {
  const order = actorOrder(few);
  const counts = countsByRank(order, few.events.slice(0, 3));
  expect(order.actors.map((actor, rank) => [actor, counts[rank]])).toEqual([
    ["japan", 3],
    ["nato", 1],
    ["italy", 2],
    ["spain", 0],
    ["china", 1],
  ]);
});

test("of many actors only those in sight have a row", () => {
  const crowd = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `a${from + at}`).join(" ");
  const index = indexGraph(
    graphFromText(
      `
      2022  talks  japan ${crowd(0, 5)}
      2023  talks  japan ${crowd(5, mostSteadyRows)}
      2024  talks  japan ${crowd(100, 127)}
    `,
      { partners: [] },
    ),
  );
  const order = actorOrder(index);
  const steady = ranksWith(order, index.events);
  const rows = matrixRows(order, steady, index.events.slice(0, 1));
  expect(rows.map((rank) => order.actors[rank])).toEqual(["japan", "a0", "a1", "a2", "a3", "a4"]);
  expect(matrixRows(order, steady, index.events.slice(2))).toHaveLength(128);
});

test("years and months run over neighbouring columns; who has no month stands in none", () => {
  expect(timeBands(few.events)).toEqual({
    years: [
      { from: 0, to: 2, year: 2022, month: 0 },
      { from: 2, to: 4, year: 2023, month: 0 },
      { from: 4, to: 5, year: 2035, month: 0 },
    ],
    months: [
      { from: 0, to: 2, year: 2022, month: 1 },
      { from: 3, to: 4, year: 2023, month: 3 },
    ],
    days: [],
  });
});

test("several events of one day, or of the same days of a month, are a group", () => {
  const { events } = indexGraph(
    graphFromText(`
      2024-07-27 visit japan italy
      2024-07-28 talks japan italy
      2024-07-28 plan  japan nato
      2025-03-22/2025-03-29 talks japan italy
      2025-03-22/2025-03-29 plan  japan nato
      2025-05 plan japan nato
      2025-05 talks japan nato
    `),
  );
  expect(timeBands(events).days).toEqual([
    { from: 1, to: 3, first: 28, last: 28 },
    { from: 3, to: 5, first: 22, last: 29 },
  ]);
});

test("finds the column of an event among some events, and none of one that is not there", () => {
  const columns = few.events.filter(({ order }) => order !== 2);
  expect(few.events.map(({ order }) => columnOf(columns, order))).toEqual([0, 1, -1, 2, 3]);
  expect(columnOf([], 0)).toBe(-1);
});
