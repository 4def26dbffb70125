import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../../../src/model/parse/nearest.ts";

const ids = [
  "japan",
  "italy",
  "south-korea",
  "north-korea",
  "united-states",
  "g7",
  "nato",
  "são-tomé",
];

describe("nearest", () => {
  it.each([
    ["itlay", "italy"],
    ["Italy", "italy"],
    ["South Korea", "south-korea"],
    ["south_korea", "south-korea"],
    ["soth-korea", "south-korea"],
    ["untied-states", "united-states"],
    ["SaoTome", "são-tomé"],
    ["g8", "g7"],
    ["natoo", "nato"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, ids)).toBe(meant);
  });

  it.each(["atlantis", "x", "", "korea", "uk", "\u0000", "a".repeat(1_000_000)])(
    "does not guess at %.20s",
    (word) => {
      expect(nearest(word, ids)).toBeUndefined();
    },
  );

  it("finds any longer word with two neighbours swapped or one letter more or less", () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("swap", "drop", "add"), (id, seed, kind) => {
        const at = seed % (id.length - 1);
        const [before, first, second, after] = [
          id.slice(0, at),
          id[at],
          id[at + 1],
          id.slice(at + 2),
        ];
        const slip = { swap: `${second}${first}`, drop: second, add: `${first}x${second}` }[kind];
        expect(nearest(`${before}${slip}${after}`, ["0".repeat(20), id])).toBe(id);
      }),
    );
  });
});
