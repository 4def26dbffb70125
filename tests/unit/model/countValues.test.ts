import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countValues, ordersOf } from "../../../src/model/countValues.ts";
import type { IntLists } from "../../../src/model/intLists.ts";

const size = 5;

/** Thirty rows of up to three numbers each. */
const lists = fc
  .array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
    minLength: 30,
    maxLength: 30,
  })
  .map((rows): IntLists => {
    const starts = [0];
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
    return { starts: Int32Array.from(starts), values: Int32Array.from(rows.flat()) };
  });

/** Of a window, of a window with a filter, and in any order. */
const question = fc.oneof(
  fc
    .tuple(fc.nat({ max: 29 }), fc.nat({ max: 30 }))
    .map(([from, count]) => rowsBetween(from, from + count)),
  fc
    .tuple(fc.nat({ max: 29 }), fc.nat({ max: 30 }), fc.integer({ min: 2, max: 5 }))
    .map(([from, count, by]) => rowsBetween(from, from + count).filter((row) => row % by > 0)),
  fc.array(fc.nat({ max: 29 })).map((rows) => Int32Array.from(rows)),
);

function rowsBetween(from: number, to: number): Int32Array {
  return Int32Array.from({ length: Math.min(to, 30) - from }, (_, at) => from + at);
}

function countedOneByOne({ starts, values }: IntLists, rows: Int32Array): number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (const row of rows)
    for (const value of values.subarray(starts[row], starts[row + 1]))
      counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("counts of values", () => {
  it("are those of the rows, whatever was asked before", () => {
    fc.assert(
      fc.property(lists, fc.array(question, { minLength: 1, maxLength: 8 }), (of, questions) => {
        for (const rows of questions)
          expect([...countValues(of, rows, size)]).toEqual(countedOneByOne(of, rows));
      }),
    );
  });

  it("skip rows of a column that have none", () => {
    const column = Int32Array.of(2, -1, 0, 2);
    expect([...countValues(column, rowsBetween(0, 4), 3)]).toEqual([1, 0, 2]);
    expect([...countValues(column, rowsBetween(1, 4), 3)]).toEqual([1, 0, 1]);
  });

  it("are the asker's own", () => {
    const column = Int32Array.of(0, 0, 0, 0);
    countValues(column, rowsBetween(0, 4), 1).fill(9);
    expect([...countValues(column, rowsBetween(0, 3), 1)]).toEqual([3]);
  });

  it("read only the rows that come and go when a window moves by a step", () => {
    const read: number[] = [];
    const starts = Int32Array.from({ length: 1001 }, (_, row) => row);
    const values = new Proxy(new Int32Array(1000), {
      get: (target, key) => {
        if (typeof key === "string") read.push(Number(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const of = { starts, values };
    const window = (from: number) => Int32Array.from({ length: 500 }, (_, at) => from + at);
    expect([...countValues(of, window(100), 1)]).toEqual([500]);
    read.length = 0;
    expect([...countValues(of, window(103), 1)]).toEqual([500]);
    expect(read.toSorted((one, other) => one - other)).toEqual([100, 101, 102, 600, 601, 602]);
  });
});

describe("ranks of events", () => {
  it("are those of the list, also of a second one", () => {
    const events = [{ order: 4 }, { order: 9 }];
    expect([...ordersOf(events)]).toEqual([4, 9]);
    expect([...ordersOf([...events, { order: 11 }])]).toEqual([4, 9, 11]);
    expect(ordersOf(events)).toBe(ordersOf(events));
  });
});
