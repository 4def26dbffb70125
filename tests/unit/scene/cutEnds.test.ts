import { expect, test } from "vitest";
import { barPath, cutOf } from "../../../src/scene/barPath.ts";
import { dateGlyph, type DateGlyph } from "../../../src/scene/dateGlyph.ts";
import type { DateLook } from "../../../src/scene/dateLook.ts";

const looks: readonly DateLook[] = [
  "within",
  "around",
  "before",
  "after",
  "range",
  "plannedSpan",
  "plannedAround",
  "plannedBefore",
  "plannedOpen",
  "plannedRange",
];

const glyph = (look: DateLook, seen: DateGlyph["seen"]): DateGlyph => ({
  look,
  style: look.startsWith("planned") ? "planned" : "solid",
  tone: "red",
  full: { from: 0, to: 100 },
  seen,
  y: 10,
  thickness: 10,
  fadeStart: 0,
  fadeEnd: 0,
  id: "g",
});

const nodesOf = (look: DateLook, seen: DateGlyph["seen"]) => dateGlyph(glyph(look, seen));

test("a cut end is a point on the middle line, any other end is as it was", () => {
  expect(barPath({ from: 0, to: 40 }, 10, 8, { start: true, end: false })).toMatch(/L0 10L6 6Z$/u);
  expect(barPath({ from: 0, to: 40 }, 10, 8, { start: false, end: true })).toContain("L40 10");
  expect(cutOf({ full: { from: 0, to: 9 }, seen: { from: 0, to: 9 } })).toEqual({
    start: false,
    end: false,
  });
});

test.each(looks)("no look of %s ends upright at an edge beyond which it goes on", (look) => {
  const cut = nodesOf(look, { from: 30, to: 70 });
  const isUprightAt = (x: number): boolean =>
    cut.some(
      ({ tag, attributes: a }) =>
        (tag === "rect" && (Number(a["x"]) === x || Number(a["x"]) + Number(a["width"]) === x)) ||
        (tag === "line" && (Number(a["x1"]) === x || Number(a["x2"]) === x)),
    );
  expect(isUprightAt(30)).toBe(false);
  expect(isUprightAt(70)).toBe(false);
  const paths = cut.filter(({ tag }) => tag === "path").map(({ attributes }) => attributes["d"]);
  expect(paths.some((d) => /(?:30|30\.75) 10/u.test(String(d)))).toBe(true);
  expect(paths.some((d) => /(?:70|69\.25) 10/u.test(String(d)))).toBe(true);
});
