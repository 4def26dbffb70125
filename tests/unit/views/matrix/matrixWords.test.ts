import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../../../src/i18n/locales.ts";
import { monthName } from "../../../../src/i18n/dayWords.ts";
import { textWidth } from "../../../../src/scene/text.ts";
import { monthWord } from "../../../../src/views/matrix/matrixWords.ts";

const band = (month: number) => ({ from: 0, to: 1, year: 2022, month });

test.each([
  [10, ""],
  [16, ""],
  [26, "Dec"],
])("the label of a month in %i px is %j", (room, word) => {
  expect(monthWord(band(12), room, "en")).toBe(word);
});

test("a month is said in as many letters as have room, and in no more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(...languages),
      (month, room, language) => {
        const word = monthWord(band(month), room, language);
        const name = monthName(month, language, "short");
        expect(name.startsWith(word)).toBe(true);
        expect(word === "" || textWidth(word, 11) <= room).toBe(true);
        expect(monthWord(band(month), room + 1, language).length).toBeGreaterThanOrEqual(
          word.length,
        );
        if (room >= textWidth(name, 12) + 3) expect(word).toBe(name);
      },
    ),
  );
});
