import {
  boxAround,
  boxesOverlap,
  boxHolds,
  type Box,
  type Point,
} from "../../../scene/geometry.ts";
import type { Ground } from "../labels.ts";
import type { LabelMark } from "../networkPicture.ts";
import { textWidth } from "../../../scene/text.ts";
import type { HullMark } from "./hullMarks.ts";

/**
 * The names of the hulls, each on the edge of its own where it covers no mark, no other label and as
 * few lines as may be. `at` brings a point of the unzoomed picture to where it lies now.
 */
const EVERY = 5;
const HEIGHT = 16;
const GAP = 3;
const LINE_COST = 5;
const EDGE_COST = 4;
const INSIDE_COST = 10;

export function hullNames(
  hulls: readonly HullMark[],
  nameOf: (alliance: string) => string,
  labels: readonly Box[],
  { area, marks, lines }: Ground,
  at: (point: Point) => Point,
): readonly LabelMark[] {
  const edges = hulls.map(({ rings }) => rings.map((ring) => ring.map(at)));
  const edgePoints = edges.flat(2).filter((_, place) => place % 2 === 0);
  const taken: Box[] = [...labels];
  return hulls.flatMap((hull, place): LabelMark[] => {
    const text = nameOf(hull.id);
    const width = textWidth(text, 12) + 6;
    let best: { readonly box: Box; readonly cost: number } | null = null;
    for (const ring of edges[place] ?? [])
      for (const { point, out } of stations(ring))
        for (const side of [1, -1]) {
          const reach = GAP + (Math.abs(out.x) * width + Math.abs(out.y) * HEIGHT) / 2;
          const box = boxAround(
            { x: point.x + out.x * reach * side, y: point.y + out.y * reach * side },
            width,
            HEIGHT,
          );
          const outside =
            box.x < area.x ||
            box.y < area.y ||
            box.x + width > area.x + area.width ||
            box.y + HEIGHT > area.y + area.height;
          if (outside || [...marks, ...taken].some((one) => boxesOverlap(one, box))) continue;
          const cost =
            lines.filter((line) => boxHolds(box, line)).length * LINE_COST +
            edgePoints.filter((edge) => boxHolds(box, edge)).length * EDGE_COST +
            (side < 0 ? INSIDE_COST : 0);
          if (best === null || cost < best.cost) best = { box, cost };
        }
    if (best === null) return [];
    taken.push(best.box);
    return [
      {
        key: `hull ${hull.id}`,
        of: { kind: "actor", id: hull.id },
        align: "middle",
        x: best.box.x + width / 2,
        y: best.box.y,
        lines: [{ text, kind: "hull" }],
        level: hull.strong ? "highlighted" : "default",
        tone: hull.textTone,
        box: best.box,
      },
    ];
  });
}

/** Some points of a ring, each with the direction away from what the ring surrounds. */
function stations(
  ring: readonly Point[],
): readonly { readonly point: Point; readonly out: Point }[] {
  const turn = Math.sign(
    ring.reduce((sum, point, at) => {
      const next = ring[(at + 1) % ring.length] ?? point;
      return sum + point.x * next.y - next.x * point.y;
    }, 0),
  );
  const found: { point: Point; out: Point }[] = [];
  for (let at = 0; at < ring.length; at += EVERY) {
    const [before, point, after] = [ring.at(at - 2), ring[at], ring[(at + 2) % ring.length]];
    if (!before || !point || !after) continue;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    found.push({ point, out: { x: (dy / length) * turn, y: (-dx / length) * turn } });
  }
  return found;
}
