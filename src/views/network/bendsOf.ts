import type { ActorId } from "../../model/eventGraph.ts";
import { cordWidth } from "./cords.ts";
import type { Point } from "../../scene/geometry.ts";
import type { Layout } from "./particle.ts";
import { CROWD } from "./seeds.ts";
import { arcOf, chooseBend } from "./ties.ts";
import type { Web } from "./webOf.ts";

/** How far each tie of a knot is bent, by knot, then party: chosen once, from the whole data. */
export type Bends = ReadonlyMap<string, ReadonlyMap<ActorId, number>>;

export function bendsOf(web: Web, layout: Layout, radii: ReadonlyMap<ActorId, number>): Bends {
  const at = (id: string): Point => layout.get(id) ?? { x: 0, y: 0 };
  if (web.actors.length > CROWD * 2 || web.knots.length > CROWD)
    return new Map(
      web.knots.map((knot) => [knot.id, new Map(knot.parties.map((party) => [party, 0.1]))]),
    );
  const obstacles = {
    nodes: [
      ...web.actors.map((id) => ({ id, ...at(id), radius: radii.get(id) ?? 0 })),
      ...web.knots.map(({ id }) => ({ id, ...at(id), radius: 9 })),
    ],
    cords: web.cords.map(({ a, b, count }) => ({
      a,
      b,
      from: at(a),
      to: at(b),
      width: cordWidth(count),
    })),
  };
  const earlier: { party: string; arc: readonly Point[] }[] = [];
  return new Map(
    web.knots.map((knot) => {
      const from = at(knot.id);
      const others = { ...obstacles, nodes: obstacles.nodes.filter((node) => node.id !== knot.id) };
      const bends = knot.parties.map((party): [ActorId, number] => {
        const end = { id: party, ...at(party), radius: radii.get(party) ?? 0 };
        const bend = chooseBend(from, end, others, earlier);
        earlier.push({ party, arc: arcOf(from, end, bend) });
        return [party, bend];
      });
      return [knot.id, new Map(bends)];
    }),
  );
}
