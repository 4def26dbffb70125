import fc from "fast-check";
import { expect, it } from "vitest";
import { isolated, lineOf, withoutIsolates } from "../../../src/lib/bidi.ts";

it("isolates only what has letters from right to left, or marks that turn", () => {
  expect(isolated("Rome (1), 日本.")).toBe("Rome (1), 日本.");
  expect(isolated("روما (1).")).toBe("\u2068روما (1).\u2069");
  expect(isolated("Rome\u202E.png")).toBe("\u2068Rome\u202E.png\u2069");
});

it("always ends where it began, whatever marks the text has, and once is enough", () => {
  const sign = fc.constantFrom("a", "א", "ع", "1", ".", "\u2066", "\u2067", "\u2068", "\u2069");
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join("")),
      (text) => {
        const once = isolated(text);
        let open = 0;
        for (const [at, mark] of [...once].entries()) {
          if (/[\u2066-\u2068]/u.test(mark)) open += 1;
          if (mark === "\u2069") open -= 1;
          if (/[אع]/u.test(mark)) expect(open).toBeGreaterThan(0);
          expect(open).toBeGreaterThanOrEqual(at < once.length - 1 && once !== text ? 1 : 0);
        }
        expect(open).toBe(0);
        expect(isolated(once)).toBe(once);
        expect(withoutIsolates(once)).toBe(withoutIsolates(text));
      },
    ),
  );
});

it("lets a line go the way of the whole text", () => {
  expect(lineOf("روما 1994, phase 2", "1994, phase 2")).toBe("\u200F1994, phase 2");
  expect(isolated(lineOf("روما 1994, phase 2", "phase 2"))).toBe("\u2068\u200Fphase 2\u2069");
  expect(lineOf("Rome 1994", "1994")).toBe("1994");
});
