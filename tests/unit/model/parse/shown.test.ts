import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "../../../../src/lib/shortened.ts";
import { pathText, plain, shown, typed } from "../../../../src/model/parse/shown.ts";

describe("shown", () => {
  it.each([
    [2023, "2023"],
    ["2023", '"2023"'],
    [null, "null"],
    [undefined, "undefined"],
    [Infinity, "Infinity"],
    [{ en: "Rome", list: [1, [2, [3]]] }, '{"en":"Rome","list":[1,[2,…]]}'],
    ["\u202Ea\nb", '"\\u202ea\\nb"'],
  ])("%j as %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("fits into 80 characters, on one line and without half characters", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: "binary", maxLength: 200 })),
        (value) => {
          if (typeof value === "symbol" || typeof value === "bigint") return;
          const text = shown(value);
          expect(text.length).toBeLessThanOrEqual(80);
          expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
    );
  });

  it("cuts between characters", () => {
    expect(shortened("🗾".repeat(50))).toBe(`${"🗾".repeat(39)}…`);
    expect(plain("🗾".repeat(50))).toBe(`${"🗾".repeat(39)}…`);
  });

  it("writes paths as they are read", () => {
    expect(pathText(["events", 6, "title", "en"])).toBe("events[6].title.en");
    expect(pathText(["a b", "x\u202E"])).toBe('["a b"]["x\\u202e"]');
    expect(typed('say "hi"')).toBe('"say \\"hi\\""');
  });
});
