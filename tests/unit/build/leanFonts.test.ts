import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Every `font` of the style sheets, and of the tokens that they use. */
const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(`src/${file}`, "utf8"));
const fonts = sheets.flatMap((sheet) => [
  ...sheet.matchAll(/(?:\bfont|--type-[a-z]+):\s*([^;]*\bvar\(--face-(?:ui|serif)\))/gu),
]);
const weightsIn = (face: string): readonly number[] =>
  fonts.flatMap(([, font = ""]) => {
    if (!font.endsWith(`var(--face-${face})`)) return [];
    return [Number(/(?:^|\s)([1-9]\d\d)\s/u.exec(font)?.[1] ?? 400)];
  });

test("the fonts that are shipped have every weight that a style sheet asks for", () => {
  expect(weightsIn("serif").length).toBeGreaterThan(5);
  // Each of them is a file of its own.
  expect(new Set(weightsIn("serif"))).toEqual(new Set([400, 600]));
  const others = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/font-weight:\s*(\d+)/gu)].map(([, weight]) => Number(weight)),
  );
  const weights = [...weightsIn("ui"), ...others];
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(400);
  expect(Math.max(...weights)).toBeLessThanOrEqual(700);
});
