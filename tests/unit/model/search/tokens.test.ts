import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchKey } from "../../../../src/model/search/searchKey.ts";
import { queryKeys, searchTokens } from "../../../../src/model/search/searchTokens.ts";

const keys = (text: string) => searchTokens(text).map(({ key }) => key);

describe("one key for every way of writing", () => {
  test.each([
    ["Südkorea", "Suedkorea"],
    ["Südkorea", "SUDKOREA"],
    ["Su\u0308dkorea", "südkorea"],
    ["Kōji", "koji"],
    ["Großbritannien", "grossbritannien"],
    ["ＮＡＴＯ", "nato"],
    ["ﾜｼﾝﾄﾝ", "ワシントン"],
  ])("%s = %s", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  test("but が is not か", () => {
    expect(searchKey("が")).not.toBe(searchKey("か"));
  });

  test("the beginning of a Latin word has a key that begins the word's key", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aouesäöüßnkAE") });
    fc.assert(
      fc.property(letters, fc.nat(), (word, at) => {
        const start = word.slice(0, at % (word.length + 1));
        expect(searchKey(word).startsWith(searchKey(start))).toBe(true);
      }),
    );
  });
});

describe("words", () => {
  test("of scripts with spaces", () => {
    expect(keys("G-7 meets “Süd-Korea”.")).toEqual(["g", "7", "meets", "sud", "korea"]);
  });
  test("of scripts that are cut into pairs", () => {
    expect(keys("岸田文雄 NATO事務")).toEqual(["岸田", "田文", "文雄", "雄", "nato", "事務", "務"]);
    expect(keys("대한")).toEqual(["대한", "한"]);
    expect(keys("ｶﾞﾁ")).toEqual(["ガチ", "チ"]);
  });
  test("of scripts without spaces", () => {
    expect(keys("การประชุมสุดยอดอาเซียน").length).toBeGreaterThan(1);
  });
  test("of a question: pairs without the last character alone, each once", () => {
    expect(queryKeys("岸田 岸田文雄")).toEqual(["岸田", "田文", "文雄"]);
    expect(queryKeys("雄")).toEqual(["雄"]);
    expect(queryKeys("Rome rome")).toEqual(["rome"]);
  });

  test("stand where they say, in order, and are what they say", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(..."岸田か\u3099ｶﾞaä \u0308-ไท한") }),
    );
    fc.assert(
      fc.property(text, (text) => {
        let before = 0;
        for (const { key, start, end } of searchTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(searchKey(text.slice(start, end))).toBe(key);
          before = start;
        }
      }),
    );
  });
});
