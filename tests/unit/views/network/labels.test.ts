import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexGraph, type GraphIndex } from "../../../../src/model/graphIndex.ts";
import { parseText } from "../../../../src/model/parse/parse.ts";
import { boxAround, boxesOverlap, boxHolds } from "../../../../src/scene/geometry.ts";
import {
  placeLabels,
  type LabelWish,
  type Side,
} from "../../../../src/views/network/layout/labels.ts";
import { extremeGraphs } from "../../../fixtures/extremeGraphs.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { draw, indexOf, still, ties, wide } from "./drawing.ts";

const area = { x: 0, y: 0, width: 1000, height: 400 };
const sides: readonly Side[] = ["right", "left", "above", "below", "upRight", "downLeft"];
const bare = { marks: [], lines: [] };

const wishOf = (key: string, x: number, y: number, insists = false): LabelWish => ({
  key,
  at: { x, y },
  reach: 10,
  width: 80,
  height: 32,
  sides,
  insists,
});

describe("labels", () => {
  it("of a crowd name a few dozen, whatever each of them could be called", () => {
    const lines = Array.from({ length: 90 }, (_, at) => `2021-01-01 talks japan actor-${at}`);
    const look = { size: { width: 1400, height: 800 } };
    const { labels } = draw(indexOf(lines.join("\n")), look).overlayAt(still);
    expect(labels.length).toBeGreaterThanOrEqual(25);
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
  });

  it("take their best free side", () => {
    const [one] = placeLabels([wishOf("a", 100, 100)], { ...bare, area });
    expect(one).toMatchObject({ key: "a", side: "right" });
    const blocked = { area, lines: [], marks: [boxAround({ x: 150, y: 100 }, 40, 10)] };
    expect(placeLabels([wishOf("a", 100, 100)], blocked)[0]?.side).not.toBe("right");
  });

  it("of less than a name are not parted from their mark by a line", () => {
    const low = { x: 0, y: 0, width: 1000, height: 200 };
    const wish = { ...wishOf("knot", 100, 100), sides: ["above"] as const, lesser: true };
    // What would be nearer is taken, so that the label stands 24 px further away.
    const marks = [boxAround({ x: 100, y: 74 }, 40, 14)];
    const line = (y: number) => Array.from({ length: 60 }, (_, at) => ({ x: 4 * at, y }));
    const placed = (lines: ReturnType<typeof line>) =>
      placeLabels([wish], { area: low, marks, lines });
    expect(placed([])).toHaveLength(1);
    expect(placed(line(76))).toEqual([]);
    // A line behind the mark, or beyond the label, says nothing of them.
    expect(placed(line(130))).toHaveLength(1);
    expect(placed(line(10))).toHaveLength(1);
  });

  it("are dropped rather than overlap, and return when they insist", () => {
    const tight = { x: 0, y: 80, width: 210, height: 40 };
    const two = [wishOf("a", 100, 100), wishOf("b", 104, 100)];
    const keys = (wishes: readonly LabelWish[]) =>
      placeLabels(wishes, { area: tight, lines: [], marks: [] }).map(({ key }) => key);
    expect(keys([...two, wishOf("c", 100, 101)])).not.toContain("c");
    expect(keys([...two, wishOf("c", 100, 101), wishOf("c", 100, 101, true)])).toContain("c");
  });

  it("less than a name are never on a line, also when they insist, and never oust a name", () => {
    const coordinate = fc.integer({ min: 0, max: 1000 });
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate)), points, (places, lines) => {
        const wishes = places.map(([x, y], at) => ({
          ...wishOf(`${at}`, x, y),
          lesser: true,
        }));
        const boxes = placeLabels(wishes, { area, marks: [], lines }).map(({ box }) => box);
        expect(boxes.some((box) => lines.some((point) => boxHolds(box, point)))).toBe(false);
      }),
    );
    const full = sides.map((_, at) => ({ x: 60 + at * 20, y: 100 }));
    const across = { area: { x: 0, y: 80, width: 210, height: 40 }, marks: [], lines: full };
    const keysOf = (insists: boolean) =>
      placeLabels([{ ...wishOf("a", 100, 100, insists), lesser: true }], across).map(
        ({ key }) => key,
      );
    expect(keysOf(false)).toEqual([]);
    expect(keysOf(true)).toEqual([]);
    const tight = { area: { x: 0, y: 80, width: 210, height: 40 }, marks: [], lines: [] };
    const names = [wishOf("a", 100, 100), wishOf("b", 104, 100)];
    const beside = (lesser: boolean) =>
      placeLabels([...names, { ...wishOf("c", 100, 101, true), lesser }], tight).map(
        ({ key }) => key,
      );
    expect(beside(true)).toEqual(placeLabels(names, tight).map(({ key }) => key));
    expect(beside(false)).toContain("c");
  });

  it("never overlap each other or a mark", () => {
    const coordinate = fc.integer({ min: 0, max: 1000 });
    const spots = fc.array(fc.tuple(coordinate, coordinate, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(spots, (places) => {
        const wishes = places.map(([x, y, insists], key) => wishOf(`${key}`, x, y, insists));
        const marks = wishes.map(({ at, reach }) => boxAround(at, reach * 2, reach * 2));
        const boxes = placeLabels(wishes, { area, marks, lines: [] }).map(({ box }) => box);
        boxes.forEach((box, place) => {
          expect(boxes.slice(place + 1).some((other) => boxesOverlap(box, other))).toBe(false);
          expect(marks.some((mark) => boxesOverlap(box, mark))).toBe(false);
        });
      }),
    );
  });
});

describe("a label", () => {
  it("stands nearest to its own mark, and a code where the name finds no place", () => {
    const coordinate = fc.integer({ min: 0, max: 300 });
    const spots = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(spots, (places) => {
        const named = places.map(([x, y], key) => ({ key: `${key}`, at: { x, y }, reach: 10 }));
        const wishes = named.map(({ key, at }) => wishOf(key, at.x, at.y, true));
        const short = wishes.map((wish) => ({ ...wish, width: 20 }));
        for (const { wish, box } of placeLabels([...wishes, ...short], { ...bare, area, named })) {
          const gap = ({ at }: { readonly at: { readonly x: number; readonly y: number } }) =>
            Math.hypot(
              Math.max(box.x - at.x, 0, at.x - box.x - box.width),
              Math.max(box.y - at.y, 0, at.y - box.y - box.height),
            );
          for (const other of named) expect(gap(other)).toBeGreaterThanOrEqual(gap(wish) - 1e-9);
        }
      }),
    );
    const tight = { x: 0, y: 80, width: 150, height: 40 };
    const [name, code] = [wishOf("a", 100, 100), { ...wishOf("a", 100, 100), width: 20 }];
    const [only] = placeLabels([name, code], { ...bare, area: tight });
    expect(only?.box.width).toBe(80);
    const [tighter] = placeLabels([{ ...name, sides: ["right"] }, code], { ...bare, area: tight });
    expect(tighter?.box.width).toBe(20);
  });
});

const sizes = [
  wide,
  { width: 1440, height: 520 },
  { width: 700, height: 400 },
  { width: 390, height: 230 },
];

interface Fault {
  readonly key: string;
  readonly width: number;
  readonly fault: string;
}

/** Every label of the picture at every size that touches another or covers a node. */
function faultsOf(index: GraphIndex): readonly Fault[] {
  return sizes.flatMap((size) =>
    [1, 2].flatMap((k) => {
      const picture = draw(index, { size });
      const { labels } = picture.overlayAt({ ...still, k });
      const nodes = picture.nodes.map(({ id, x, y, radius }) => ({
        key: id,
        box: boxAround({ x: x * k, y: y * k }, radius * 2 * k, radius * 2 * k),
      }));
      return labels.flatMap(({ box, key }, place) =>
        [...labels.slice(place + 1), ...nodes]
          .filter((other) => boxesOverlap(box, other.box))
          .map((other) => ({ key, width: size.width, fault: other.key })),
      );
    }),
  );
}

const namesDrawn = (index: GraphIndex): number =>
  draw(index)
    .overlayAt(still)
    .labels.filter(({ of }) => of.kind === "actor").length;

describe("the labels of a picture", () => {
  it("never overlap nor cover a node, at any size", () => {
    expect(faultsOf(indexOf(ties))).toEqual([]);
    expect(namesDrawn(indexOf(ties))).toBeGreaterThan(8);
  });

  const file = "data/japan-security.json";
  it.runIf(existsSync(file))("never do so in the default data either", () => {
    const { graph } = parseText(readFileSync(file, "utf8"));
    const index = indexGraph(graph ?? graphFromText(ties));
    expect(graph).not.toBeNull();
    expect(faultsOf(index)).toEqual([]);
    expect(namesDrawn(index)).toBeGreaterThan(8);
  });

  it("of a crowd in a small preview cover no node, but for the name in the middle", () => {
    const star = Array.from({ length: 300 }, (_, at) => `2021-01-01 talks japan actor-${at}`);
    const pairs = Array.from({ length: 60 }, (_, at) => `2021 talks actor-${at} actor-${at * 3}`);
    const index = indexOf([...star, ...pairs].join("\n"));
    for (const width of [356, 700]) {
      const picture = draw(index, { size: { width, height: 252 }, small: true });
      const { labels } = picture.overlayAt(still);
      const nodes = picture.nodes.map(({ x, y, radius }) =>
        boxAround({ x, y }, radius * 2, radius * 2),
      );
      const covering = labels.filter(
        ({ box, of }) =>
          of.kind === "actor" && of.id !== "japan" && nodes.some((node) => boxesOverlap(box, node)),
      );
      expect(covering.map(({ key }) => key)).toEqual([]);
    }
  });

  it("leave what stands over the picture at its start free", () => {
    const many = extremeGraphs["no partners, many years"];
    const indices = [indexOf(ties), indexGraph(many ?? graphFromText(ties))];
    const widths = fc.integer({ min: 720, max: 1600 });
    fc.assert(
      fc.property(fc.nat(1), widths, (which, width) => {
        const index = indices[which] ?? indexOf(ties);
        const size = { width, height: 420 };
        const { labels } = draw(index, { size, roomAtStart: true }).overlayAt(still);
        // As in `WelcomeRegion.module.css`.
        const covered = width >= 1200 ? 404 : 270 + (width - 720) * 0.229;
        for (const { box } of labels) expect(box.x).toBeGreaterThanOrEqual(covered - 0.2);
      }),
      { numRuns: 30 },
    );
  });
});
