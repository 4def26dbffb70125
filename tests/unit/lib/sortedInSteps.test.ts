import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/lib/shortTasks.ts";
import { sortedInSteps } from "../../../src/lib/sortedInSteps.ts";

test("in steps the order is that of all at once, equal ones as they were", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 400 }), fc.nat(), (count, kinds, seed) => {
      const items = Array.from({ length: count }, (_, at) => ({
        key: Math.imul(at + seed, 0x9e_37_79_b1) % kinds,
        at,
      }));
      const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
      expect(atOnce(sortedInSteps(items, compare))).toEqual(items.toSorted(compare));
    }),
    { numRuns: 40 },
  );
});

test("no step compares more than some thousands, however many there are", () => {
  const most = 20_000;
  let compared = 0;
  const items = Array.from({ length: 30_000 }, (_, at) => Math.imul(at, 0x9e_37_79_b1));
  const steps = sortedInSteps(items, (one, other) => {
    compared += 1;
    return one - other;
  });
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    expect(compared).toBeLessThan(most);
    compared = 0;
  }
});
