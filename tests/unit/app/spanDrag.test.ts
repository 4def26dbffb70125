import fc from "fast-check";
import { expect, it } from "vitest";
import { moved } from "../../../src/app/scope/useSpanDrag.ts";

it("keeps a span within its limits, its ends in order, and its length when it is moved", () => {
  const place = fc.integer({ min: -50, max: 50 });
  const spans = fc
    .tuple(place, place, place, place)
    .map((four) => four.toSorted((a, b) => a - b) as [number, number, number, number]);
  fc.assert(
    fc.property(
      spans,
      fc.constantFrom("start" as const, "end" as const, "move" as const),
      place,
      place,
      ([first, start, end, last], grip, to, from) => {
        const limits = { start: first, end: last };
        const next = moved({ start, end }, grip, to, from, limits);
        expect(next.start).toBeGreaterThanOrEqual(first);
        expect(next.end).toBeLessThanOrEqual(last);
        expect(next.start).toBeLessThanOrEqual(next.end);
        if (grip === "move") expect(next.end - next.start).toBe(end - start);
        if (grip === "start") expect(next.end).toBe(end);
        if (grip === "end") expect(next.start).toBe(start);
      },
    ),
  );
});
