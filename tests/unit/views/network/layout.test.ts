import { describe, expect, it } from "vitest";
import { atOnce } from "../../../../src/lib/shortTasks.ts";
import { arrangeSteps } from "../../../../src/model/arrangeIndex.ts";
import { arranged, type Arrangement, asInFile } from "../../../../src/model/arrangement.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { frameOf } from "../../../../src/views/network/layout/frame.ts";
import { networkScene } from "../../../../src/views/network/layout/networkScene.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { draw, indexOf, reversed, shownOf, ties, wide } from "./drawing.ts";

const partners = [
  "nato",
  "south-korea",
  "united-states",
  "g7",
  "france",
  "united-kingdom",
  "italy",
];
const graph = graphFromText(ties, { partners });

const placesOf = (of: typeof graph) =>
  [...networkScene(indexGraph(of), frameOf(wide, 2), new Map()).places].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );

describe("the layout", () => {
  it("is the same for the same graph, in whichever order its rows come", () => {
    expect(placesOf(reversed(graph))).toEqual(placesOf(graph));
    expect(placesOf(structuredClone(graph))).toEqual(placesOf(graph));
  });

  it("keeps the focus in the middle", () => {
    const frame = frameOf(wide, 2);
    const scene = networkScene(indexGraph(graph), frame, new Map());
    expect(scene.places.get("japan")).toEqual(frame.centre);
  });

  it("moves nothing with the window, a selection or a hover", () => {
    const index = indexGraph(graph);
    const at = ({ nodes }: ReturnType<typeof draw>) =>
      new Map(nodes.map(({ id, x, y }) => [id, `${x} ${y}`]));
    const whole = at(draw(index));
    expect(at(draw(index, { shown: shownOf(index, 2025, 2026) }))).toEqual(whole);
    expect(at(draw(index, { selection: { kind: "actor", id: "italy" } }))).toEqual(whole);
    expect(at(draw(index, { hover: { kind: "relationship", id: "italy~japan" } }))).toEqual(whole);
  });

  it("is solved once for other colours, and anew around another centre", () => {
    const file = indexGraph(graph);
    const bendsOf = (of: typeof file) => networkScene(of, frameOf(wide, 2), new Map()).bends;
    const arrange = (how: Arrangement) => atOnce(arrangeSteps(file, how));
    expect(bendsOf(arrange(arranged.coloured(asInFile, "italy", 6)))).toBe(bendsOf(file));
    expect(bendsOf(arrange(arranged.centre(asInFile, "italy")))).not.toBe(bendsOf(file));
  });

  it("only scales when the box grows a little", () => {
    const index = indexGraph(graph);
    const [small, large] = [frameOf(wide, 2), frameOf({ width: 1100, height: 440 }, 2)];
    expect(large.reference).toEqual(small.reference);
    const one = networkScene(index, small, new Map()).places.get("italy");
    const other = networkScene(index, large, new Map()).places.get("italy");
    const share = (x: number | undefined, frame: typeof small) =>
      ((x ?? 0) - frame.centre.x) / frame.area.width;
    expect(share(other?.x, large)).toBeCloseTo(share(one?.x, small), 9);
  });

  it("takes no coordinate from the data", () => {
    const hostile = {
      ...graph,
      actors: graph.actors.map((actor) => ({ ...actor, x: 1e308, fx: 1e308, vy: Number.NaN })),
    };
    expect(placesOf(hostile)).toEqual(placesOf(graph));
  });

  it("keeps every mark inside its area", () => {
    for (const size of [wide, { width: 390, height: 230 }, { width: 700, height: 400 }]) {
      for (const mark of draw(indexOf(ties), { size }).nodes) {
        expect(mark.x - mark.radius).toBeGreaterThan(0);
        expect(mark.y - mark.radius).toBeGreaterThan(0);
        expect(mark.x + mark.radius).toBeLessThan(size.width);
        expect(mark.y + mark.radius).toBeLessThan(size.height);
      }
    }
  });

  it("lets no two nodes or knots touch", () => {
    const { nodes, knots } = draw(indexGraph(graph));
    const discs = [...nodes, ...knots.map((knot) => ({ ...knot, radius: 11 }))];
    for (const [place, a] of discs.entries())
      for (const b of discs.slice(place + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  });

  it("draws the strongest few hundred ties of a large graph, settled", () => {
    const lines = Array.from({ length: 3000 }, (_, row) => {
      const [a, b] = [(row * 7919) % 900, (row * 104729 + 13) % 900];
      return `2020-01-01 meeting actor-${a} actor-${a === b ? b + 1 : b}`;
    });
    const index = indexGraph(graphFromText(`2020 meeting japan actor-1\n${lines.join("\n")}`));
    const start = performance.now();
    const { cords, nodes } = draw(index);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(cords.length).toBeLessThanOrEqual(300);
    expect(nodes.length).toBeLessThanOrEqual(602);
  });
});
