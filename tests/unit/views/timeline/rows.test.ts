import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRows, type RowRequest } from "../../../../src/views/timeline/layout/rows.ts";

const request = (id: string, from: number, label = 60, lane = 0): RowRequest => ({
  ids: [id],
  lane,
  from,
  to: from + 10,
  label,
});

const someRequests = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 2000 }), label: fc.nat(180) }), {
    maxLength: 60,
  })
  .map((marks) => marks.map(({ from, label }, at) => request(`e${at}`, from, label)));

describe("planRows", () => {
  it("keeps to one row while labels fit, and opens a second where they do not", () => {
    const plan = planRows([request("a", 0), request("b", 40), request("c", 100)], [2]);
    expect([...(plan.rowIn[0] ?? [])]).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
    expect(plan.needed).toEqual([2]);
  });

  it("gives an empty lane one row", () => {
    expect(planRows([request("a", 0)], [2, 2]).needed).toEqual([1, 1]);
  });

  it("opens more rows than allowed only for marks that would hide each other", () => {
    expect(planRows([request("a", 0), request("b", 20)], [1]).needed).toEqual([1]);
    expect(planRows([request("a", 0), request("b", 2)], [1]).needed).toEqual([2]);
  });

  it("does not depend on the order of the requests", () => {
    fc.assert(
      fc.property(someRequests, (requests) => {
        const distinct = requests.filter(
          ({ from }, at) => requests.findIndex((other) => other.from === from) === at,
        );
        const rowOf = (list: readonly RowRequest[]) =>
          new Map([...(planRows(list, [3]).rowIn[0] ?? [])].toSorted());
        expect(rowOf(distinct.toReversed())).toEqual(rowOf(distinct));
      }),
    );
  });

  it("never lets marks of a row hide each other while there are rows to open", () => {
    fc.assert(
      fc.property(someRequests, (requests) => {
        const plan = planRows(requests, [3]);
        if ((plan.needed[0] ?? 0) >= 6) return;
        for (const a of requests) {
          for (const b of requests) {
            const [rowOfA, rowOfB] = [a, b].map(({ ids }) => plan.rowIn[0]?.get(ids[0] ?? ""));
            if (a === b || rowOfA !== rowOfB) continue;
            expect(Math.abs(a.from - b.from)).toBeGreaterThanOrEqual(6);
          }
        }
      }),
    );
  });
});
