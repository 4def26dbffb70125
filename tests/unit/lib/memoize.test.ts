import fc from "fast-check";
import { expect, test } from "vitest";
import { rememberedLately } from "../../../src/lib/memoize.ts";

test("what was asked lately is the same object, what was asked long ago is made again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(20)), (most, keys) => {
      const made: number[] = [];
      const of = rememberedLately(most, (key) => {
        made.push(key);
        return { key };
      });
      const last = new Map<number, { readonly value: object; readonly at: number }>();
      for (const [at, key] of keys.entries()) {
        const value = of(key);
        expect(value.key).toBe(key);
        const before = last.get(key);
        const between = new Set(keys.slice((before?.at ?? -1) + 1, at));
        if (before !== undefined && between.size < most) expect(value).toBe(before.value);
        last.set(key, { value, at });
      }
      // All in turn, more than it holds: each is made each time.
      made.length = 0;
      for (let round = 0; round < 2; round += 1)
        for (let key = 100; key < 100 + 2 * most + 1; key += 1) of(key);
      expect(made.length).toBeGreaterThan(2 * most + 1);
    }),
  );
});
