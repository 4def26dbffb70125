import {
  between,
  distance,
  distanceToSegment,
  type Point,
  segmentsCross,
  short,
  type Circle,
} from "../../../scene/geometry.ts";
import { cordWidth, type PathAt, strandGap } from "./cordLines.ts";
import type { ActorId } from "../../../model/eventGraph.ts";
import type { Steps } from "../../../lib/shortTasks.ts";
import type { Layout } from "./forces.ts";
import { CROWD } from "./solveLayout.ts";
import type { Web } from "./webOf.ts";

/**
 * How a tie runs from a knot to a party: one smooth arc, bent to the side where it meets least, chosen once
 * for the whole data. A tie carries one strand per event of its knot.
 *
 *   tieStrands({ x: 0, y: 0 }, { x: 100, y: 0, radius: 10 }, 0.12, 1)  →  one arc that rises 6 px at its middle
 */
interface Obstacles {
  readonly nodes: readonly (Circle & { readonly id: string })[];
  readonly cords: readonly {
    readonly a: string;
    readonly b: string;
    readonly from: Point;
    readonly to: Point;
    readonly width: number;
  }[];
}

const KNOT_GAP = 11;
const bends = [0.1, -0.1, 0, 0.2, -0.2, 0.32, -0.32];

const control = (knot: Point, party: Point, bend: number): Point => {
  const middle = between(knot, party, 0.5);
  return { x: middle.x - (party.y - knot.y) * bend, y: middle.y + (party.x - knot.x) * bend };
};

const onArc = (from: Point, bow: Point, to: Point, t: number): Point =>
  between(between(from, bow, t), between(bow, to, t), t);

/** Distance of the arc's control point from the straight line, as a share of its length. */
function chooseBend(
  knot: Point,
  party: Circle & { readonly id: string },
  { nodes, cords }: Obstacles,
  earlier: readonly { readonly party: string; readonly arc: readonly Point[] }[],
): number {
  let best = { bend: 0, cost: Infinity };
  for (const bend of bends) {
    const arc = arcOf(knot, party, bend);
    let cost = Math.abs(Math.abs(bend) - 0.1) * 30;
    for (const node of nodes) {
      if (node.id === party.id) continue;
      for (const point of arc.slice(1, -1)) {
        const gap = distance(point, node) - node.radius - 12;
        if (gap < 0) cost += 12 - gap * 3;
      }
    }
    for (const cord of cords) {
      const count = between(cord.from, cord.to, 0.5);
      if (cord.width > 24 && arc.some((point) => distance(point, count) < 18)) cost += 25;
      const own = cord.a === party.id || cord.b === party.id;
      for (const point of arc.slice(1, own ? 5 : -1)) {
        const gap = distanceToSegment(point, cord.from, cord.to) - cord.width / 2 - (own ? 8 : 6);
        if (gap < 0) cost += own ? 3 : 5;
      }
    }
    for (const other of earlier) {
      // Most bends are worse than the best so far before all is counted.
      if (cost >= best.cost) break;
      for (let step = 1; step < arc.length; step += 1) {
        const [from, to] = [arc[step - 1] ?? knot, arc[step] ?? party];
        other.arc.forEach((point, place) => {
          const next = other.arc[place + 1];
          if (next && segmentsCross(from, to, point, next)) cost += 6;
          if (other.party === party.id && place > 1 && place < 5 && distance(point, to) < 10)
            cost += 4;
        });
      }
    }
    if (cost < best.cost) best = { bend, cost };
  }
  return best.bend;
}

/** Points along a tie, from knot to party. */
export const arcOf = (knot: Point, party: Point, bend: number, steps = 7): readonly Point[] => {
  const bow = control(knot, party, bend);
  return Array.from({ length: steps + 1 }, (_, step) => onArc(knot, bow, party, step / steps));
};

/** One path a strand, from the knot's edge to the party's. */
export function tieStrands(knot: Point, party: Circle, bend: number, count: number): PathAt[] {
  const gap = Math.min(5, strandGap(count));
  const bow = control(knot, party, bend);
  const out = unit(knot, bow);
  const home = unit(party, bow);
  return Array.from({ length: count }, (_, place) => (aside) => {
    const offset = (place - (count - 1) / 2) * gap + aside;
    const room = party.radius * 0.8;
    const side = Math.max(-room, Math.min(room, offset));
    const start = {
      x: knot.x + out.x * KNOT_GAP - out.y * offset * 0.8,
      y: knot.y + out.y * KNOT_GAP + out.x * offset * 0.8,
    };
    const reach = Math.sqrt((party.radius + 3) ** 2 - side * side);
    const end = {
      x: party.x + home.x * reach + home.y * side,
      y: party.y + home.y * reach - home.x * side,
    };
    const across = unit(knot, party);
    const through = { x: bow.x - across.y * offset, y: bow.y + across.x * offset };
    return `M${short(start.x)} ${short(start.y)}Q${short(through.x)} ${short(through.y)} ${short(end.x)} ${short(end.y)}`;
  });
}

function unit(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** How far each tie of a knot is bent, by knot, then party: chosen once, from the whole data. */
export type Bends = ReadonlyMap<string, ReadonlyMap<ActorId, number>>;

export function* bendsOf(
  web: Web,
  layout: Layout,
  radii: ReadonlyMap<ActorId, number>,
): Steps<Bends> {
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
  const chosen = new Map<string, ReadonlyMap<ActorId, number>>();
  for (const knot of web.knots) {
    const from = at(knot.id);
    const others = { ...obstacles, nodes: obstacles.nodes.filter((node) => node.id !== knot.id) };
    const bends = knot.parties.map((party): [ActorId, number] => {
      const end = { id: party, ...at(party), radius: radii.get(party) ?? 0 };
      const bend = chooseBend(from, end, others, earlier);
      earlier.push({ party, arc: arcOf(from, end, bend) });
      return [party, bend];
    });
    chosen.set(knot.id, new Map(bends));
    yield;
  }
  return chosen;
}
