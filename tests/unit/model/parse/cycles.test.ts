import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingEdges, type Edge } from "../../../../src/model/parse/cycles.ts";

const edges = fc.array(
  fc.record({ from: fc.constantFrom(..."abcdef"), to: fc.constantFrom(..."abcdef") }),
  { maxLength: 14 },
);

/** An order in which every edge leads forward, by taking away what nothing leads to. */
function hasOrder(all: readonly Edge[]): boolean {
  let left = all;
  while (left.length > 0) {
    const reached = new Set(left.map(({ to }) => to));
    const rest = left.filter(({ from }) => reached.has(from));
    if (rest.length === left.length) return false;
    left = rest;
  }
  return true;
}

describe("closingEdges", () => {
  it("leaves no circle, and takes nothing where there is none", () => {
    fc.assert(
      fc.property(edges, (all) => {
        const closing = new Set<Edge>(closingEdges(all).map(({ edge }) => edge));
        expect(hasOrder(all.filter((edge) => !closing.has(edge)))).toBe(true);
        expect(closing.size === 0).toBe(hasOrder(all));
      }),
      { numRuns: 1000 },
    );
  });

  it("names the way round", () => {
    const circle = ["a", "b", "c"].map((from, index) => ({ from, to: "bca"[index] ?? "" }));
    expect(closingEdges(circle)).toEqual([
      { edge: { from: "c", to: "a" }, circle: ["a", "b", "c"] },
    ]);
  });

  it("walks a chain of 200,000 and back", () => {
    const chain = Array.from({ length: 200_000 }, (_, index) => ({
      from: String(index),
      to: String((index + 1) % 200_000),
    }));
    expect(closingEdges(chain)).toHaveLength(1);
    expect(closingEdges(chain.slice(0, -1))).toEqual([]);
  });
});
