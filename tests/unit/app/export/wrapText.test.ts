import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "../../../../src/scene/text.ts";

const letters = (text: string): number => Array.from(text).length;

test("words are set in lines, and what finds no room is cut", () => {
  expect(wrapText("Kishida and Meloni meet", 12, 2, letters)).toEqual([
    "Kishida and",
    "Meloni meet",
  ]);
  expect(wrapText("Kishida and Meloni meet", 12, 1, letters)).toEqual(["Kishida and…"]);
  expect(wrapText("Verteidigungsministerium", 12, 2, letters)).toEqual(["Verteidigun…"]);
  expect(wrapText("", 12, 2, letters)).toEqual([]);
});

test("no line is wider than it may be, and there are no more than allowed", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrapText(text, width, most, letters);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
