import { describe, expect, it } from "vitest";
import { dateGlyph, type DateGlyph } from "../../../src/scene/dateGlyph.ts";
import type { Drawing } from "../../../src/scene/drawing.ts";
import type { DateLook } from "../../../src/scene/dateLook.ts";

const extent = { from: 10, to: 30 };

function glyph(look: DateLook, more: Partial<DateGlyph> = {}): readonly Drawing[] {
  const soft = look === "around" || look === "plannedAround";
  return dateGlyph({
    look,
    style: look.startsWith("planned") ? "planned" : "solid",
    tone: "red",
    full: extent,
    seen: extent,
    y: 8,
    thickness: 10,
    fadeStart: soft ? 0.45 : /before/iu.test(look) ? 0.75 : 0,
    fadeEnd: soft ? 0.45 : /after|open/iu.test(look) ? 0.75 : 0,
    id: "fade",
    ...more,
  });
}

/** Left edges of the ends that are drawn firm. */
const posts = (nodes: readonly Drawing[]) =>
  nodes
    .filter(({ tag, attributes }) => tag === "rect" && attributes["width"] === 2)
    .map(({ attributes }) => attributes["x"]);

const opacities = (nodes: readonly Drawing[]) =>
  nodes
    .find(({ tag }) => tag === "linearGradient")
    ?.children?.map((stop) => typeof stop !== "string" && stop.attributes["stop-opacity"]);

const isFilled = (nodes: readonly Drawing[]) =>
  nodes.some(
    ({ tag, attributes: { fill, width } }) =>
      (tag === "rect" || tag === "circle") && fill !== "var(--canvas)" && width !== 2,
  );

describe("the mark of a date", () => {
  it.each<[look: DateLook, posts: readonly number[], opacities: readonly number[] | undefined]>([
    ["day", [], undefined],
    ["within", [10, 28], undefined],
    ["around", [], [0, 1, 1, 0]],
    ["before", [28], [0, 1, 1, 1]],
    ["after", [10], [1, 1, 1, 0]],
    ["range", [], undefined],
    ["planned", [], undefined],
    ["plannedSpan", [10, 28], undefined],
    ["plannedAround", [], [0, 1, 1, 0]],
    ["plannedBefore", [28], [0, 1, 1, 1]],
    ["plannedOpen", [10], [1, 1, 1, 0]],
    ["plannedRange", [], undefined],
  ])("%s has posts at its firm ends, and fades at its open ones", (look, firm, fade) => {
    expect(posts(glyph(look))).toEqual(firm);
    expect(opacities(glyph(look))).toEqual(fade);
    expect(isFilled(glyph(look))).toBe(!look.startsWith("planned"));
  });

  it("has no post where the window cuts it off, and fades over the whole of it", () => {
    const cut = { seen: { from: 10, to: 20 } };
    expect(posts(glyph("within", cut))).toEqual([10]);
    expect(posts(glyph("before", cut))).toEqual([]);
    const [gradient] = glyph("before", cut);
    expect(gradient?.attributes).toMatchObject({ x1: 10, x2: 30 });
  });

  it("begins faint, not at nothing, where the first of several days is known", () => {
    expect(opacities(glyph("before", { closed: true }))?.[0]).toBeGreaterThan(0.1);
  });

  it("is pale between posts where it is unsure when it began and ended", () => {
    const nodes = glyph("range", { fadeStart: 0.25, fadeEnd: 0.2 });
    expect(posts(nodes)).toEqual([10, 28]);
    expect(nodes.map(({ attributes }) => attributes["fill-opacity"])).toEqual(
      expect.arrayContaining([0.42]),
    );
  });

  it("has a core where the date is stated, half a core where it is reckoned, else none", () => {
    const count = (look: DateLook, basis: DateGlyph["basis"]) =>
      glyph(look, { basis }).length - glyph(look).length;
    for (const look of [
      "day",
      "within",
      "around",
      "before",
      "after",
      "range",
      "planned",
    ] as const) {
      expect(count(look, "stated")).toBe(1);
      expect(glyph(look, { basis: "stated" }).at(-1)?.tag).toBe("circle");
      expect(glyph(look, { basis: "relative" }).at(-1)?.tag).toBe("path");
      expect(count(look, "inferred")).toBe(0);
      expect(count(look, "unrecorded")).toBe(0);
    }
  });
});
