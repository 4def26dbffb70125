import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstPlace,
  nextPlace,
  placeOnArrival,
  readPlace,
  writePlace,
  type HistoryPlace,
} from "../../src/store/history.ts";

/** A browser's history, with a cursor, as every entry was marked when it was last the present one. */
function walk(steps: readonly ("push" | "back" | "forward" | "reload")[]) {
  let entries: HistoryPlace[] = [firstPlace(7)];
  let cursor = 0;
  let place = firstPlace(7);
  for (const step of steps) {
    if (step === "push") {
      place = nextPlace(place);
      entries = [...entries.slice(0, cursor + 1), place];
      cursor += 1;
    } else if (step === "reload") place = entries[cursor] ?? place;
    else {
      const to = cursor + (step === "back" ? -1 : 1);
      const found = entries[to];
      if (found === undefined) continue;
      place = placeOnArrival(place, readPlace(structuredClone(writePlace(found))));
      entries[to] = place;
      cursor = to;
    }
  }
  return { place, cursor, newest: entries.length - 1 };
}

describe("the place in the history", () => {
  test("is the browser's own, whatever way it was walked", () => {
    const step = fc.constantFrom("push", "back", "forward", "reload");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { place, cursor, newest } = walk(steps);
        expect(place).toEqual({ visit: 7, at: cursor, last: newest });
      }),
    );
  });

  test("takes an entry that says nothing for a new one, which the browser has made for a #", () => {
    const from = { visit: 7, at: 1, last: 3 };
    expect(placeOnArrival(from, null)).toEqual({ visit: 7, at: 2, last: 2 });
  });

  test("takes the word of an entry of another file", () => {
    const found = { visit: 6, at: 2, last: 4 };
    expect(placeOnArrival({ visit: 7, at: 0, last: 9 }, found)).toEqual(found);
  });

  test("is read only where it makes sense, and reading never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        const place = readPlace(state);
        expect(place === null || place.at <= place.last).toBe(true);
      }),
    );
    for (const place of [
      { visit: 1, at: 2, last: 1 },
      { visit: 1, at: -1, last: 1 },
      { visit: 1, at: 0.5, last: 1 },
      { visit: "1", at: 0, last: 1 },
      { at: 0, last: 1 },
    ])
      expect(readPlace({ musubi: place })).toBeNull();
  });
});
