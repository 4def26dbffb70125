import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webFor } from "../../../../src/views/network/layout/networkScene.ts";
import { arcsBeside } from "../../../../src/views/network/layout/arcsBeside.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { draw, still } from "./drawing.ts";

const indexOf = (picture: string) => indexGraph(graphFromText(picture, { partners: ["other-0"] }));

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** A centre with so many who are tied to nobody else, and others who are tied to each other too. */
const withLeaves = (leaves: number, others = 20): string =>
  [
    ...range(leaves).map((at) => `- tie japan leaf-${at}`),
    ...range(others).map((at) => `- tie japan other-${at}\n- tie other-${at} far-${at % 7}`),
  ].join("\n");

describe("many who are tied to the focus alone", () => {
  const index = indexOf(withLeaves(113));
  const picture = draw(index);
  const node = (id: string) => picture.nodes.find((one) => one.id === id);
  const focus = node("japan");
  const leaves = picture.nodes.filter(({ id }) => id.startsWith("leaf-"));

  it("stand in arcs at the start, all of them, and the others at the end", () => {
    expect(leaves).toHaveLength(113);
    for (const { x } of leaves) expect(x).toBeLessThan((focus?.x ?? 0) - (focus?.radius ?? 0));
    for (const { id, x } of picture.nodes)
      if (/^(?:other|far)-/u.test(id)) expect(x).toBeGreaterThan(focus?.x ?? 0);
  });

  it("lie on no other dot", () => {
    for (const [at, a] of leaves.entries())
      for (const b of leaves.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  });

  it("are counted in one name; one that is selected has its own", () => {
    const names = (of: typeof picture) =>
      of.overlayAt(still).labels.map(({ lines }) => lines.map(({ text }) => text).join(" "));
    expect(names(picture)).toContain("113 actors with no other tie");
    expect(names(picture).filter((name) => name.startsWith("Leaf"))).toEqual([]);
    const selected = draw(index, { selection: { kind: "actor", id: "leaf-7" } });
    expect(names(selected).filter((name) => /^Leaf 7\b/u.test(name))).toHaveLength(1);
  });

  it("take no place from the others", () => {
    const crowd = indexOf(withLeaves(113, 45));
    expect(webFor(crowd).whole).toBe(true);
  });

  it("are drawn as before where they are few, too many, or all there are", () => {
    for (const picture of [withLeaves(9), withLeaves(130), withLeaves(40, 0)])
      expect(webFor(indexOf(picture)).arcs.size).toBe(0);
  });
});

it("places any number within the picture, before the room of the others", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 5, max: 46 }),
      fc.integer({ min: 200, max: 1200 }),
      fc.integer({ min: 170, max: 700 }),
      (count, radius, width, height) => {
        const { focus, places, free } = arcsBeside(count, radius, { width, height });
        expect(places).toHaveLength(count);
        for (const { x, y } of [focus, ...places]) {
          expect(x).toBeGreaterThanOrEqual(-width / 2);
          expect(x).toBeLessThan(free);
          expect(Math.abs(y)).toBeLessThanOrEqual(height / 2);
        }
      },
    ),
  );
});

it("draws of as many events those between who does most", () => {
  const weak = range(70).map((at) => `- tie japan a-${at}\n- tie a-${at} b-${at}`);
  const busy = range(5).map((at) => `- tie c-${at} d\n- tie c-${at} e\n- tie japan c-${at}`);
  const { actors } = webFor(indexOf([...weak, ...busy].join("\n")));
  for (const at of range(5)) expect(actors).toContain(`c-${at}`);
});

it("keeps names off the strands of a crowd where there is a place free of them", () => {
  // A far actor hangs on one strand of its own, at the edge: the place beyond it is free.
  const index = indexOf(withLeaves(113, 45));
  const picture = draw(index, { size: { width: 1440, height: 600 } });
  expect(picture.cords.length).toBeGreaterThan(70);
  const runs = picture.cords.flatMap(({ axis }) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (axis.match(/-?[\d.]+/gu) ?? []).map(Number);
    return range(101).map((at) => ({
      x: x1 + ((x2 - x1) * at) / 100,
      y: y1 + ((y2 - y1) * at) / 100,
    }));
  });
  const names = picture.overlayAt(still).labels.filter(({ of }) => of.kind === "actor");
  const free = names.filter(
    ({ box }) =>
      !runs.some(
        ({ x, y }) =>
          x > box.x + 2 && x < box.x + box.width - 2 && y > box.y + 2 && y < box.y + box.height - 2,
      ),
  );
  expect(free.length / names.length).toBeGreaterThan(0.6);
});
