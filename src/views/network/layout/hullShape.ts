import { contours, Delaunay } from "d3";
import {
  type Box,
  distance,
  distanceToSegment,
  type Point,
  type Circle,
} from "../../../scene/geometry.ts";
import {
  CLEAR,
  edgesOf,
  holds,
  hullField,
  type HullField,
  type HullLinks,
  STRAP,
} from "./hullField.ts";

/** Outer rings and holes alike, in px; the first point is not repeated. */
export type Rings = readonly (readonly Point[])[];

export type HullShape = (
  members: readonly Circle[],
  others: readonly Circle[],
  within: Box,
  outset?: number,
) => Rings;

/** In px², below which a ring is only a speck between two straps. */
const LEAST_AREA = 160;
const LEAST_STEP = 2;

/**
 * A soft outline around the members of an alliance: their circles, joined by straps that run around
 * whoever is no member, filled where nobody else stands between. Every member's circle lies inside
 * and, unless it touches a member's, every other circle outside. Where no way leads around, it comes
 * in several pieces.
 * `outset`: how much further out the edge runs, so that edges of the same members lie side by side.
 *
 *   two members at (0, 0) and (100, 0), another circle at (50, 0)
 *   →  one ring, whose strap bends around (50, 0)
 */
export const hullShape: HullShape = (members, others, within, outset = 0) => {
  if (members.length === 0) return [];
  const field = hullField(members, others, hullLinks(members, others, within), outset);
  return ringsOf(field).filter((ring) => Math.abs(areaOf(ring)) >= LEAST_AREA);
};

function ringsOf({ values, columns, rows, cell, x, y }: HullField): Rings {
  // d3 keeps what lies above the threshold and puts a value into the middle of its cell.
  const inside = values.map((value) => -value);
  const { coordinates } = contours()
    .size([columns, rows])
    .contour([...inside], 0);
  return coordinates.flatMap((polygon) =>
    polygon.map((ring) => {
      const points: Point[] = [];
      for (const [column = 0, row = 0] of ring) {
        const point = { x: x + (column - 0.5) * cell, y: y + (row - 0.5) * cell };
        const last = points.at(-1);
        if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= LEAST_STEP)
          points.push(point);
      }
      return points;
    }),
  );
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach((point, at) => {
    const next = ring[(at + 1) % ring.length] ?? point;
    twice += point.x * next.y - next.x * point.y;
  });
  return twice / 2;
}

/** A strap with an actor in its way costs that much more. */
const DETOUR = 1.6;

function hullLinks(members: readonly Circle[], others: readonly Circle[], within: Box): HullLinks {
  const inTheWay = (a: Point, b: Point): boolean =>
    others.some((other) => distanceToSegment(other, a, b) < other.radius + CLEAR + STRAP);
  const straps = shortestTree(members, (a, b) => distance(a, b) * (inTheWay(a, b) ? DETOUR : 1))
    .map(([a, b]) => (inTheWay(a, b) ? wayAround(a, b, { members, others, within }) : [a, b]))
    .filter((strap) => strap !== null);
  return { straps, fills: freeTriangles(members, others) };
}

/** Prim: the nearest of those outside is taken in, until none is left. */
function shortestTree(
  members: readonly Circle[],
  cost: (a: Circle, b: Circle) => number,
): readonly (readonly [Circle, Circle])[] {
  const [first, ...rest] = members;
  if (first === undefined) return [];
  let outside = rest.map((member) => ({ member, from: first, cost: cost(first, member) }));
  const tree: [Circle, Circle][] = [];
  while (outside.length > 0) {
    const next = outside.reduce((best, one) => (one.cost < best.cost ? one : best));
    tree.push([next.from, next.member]);
    outside = outside
      .filter((one) => one !== next)
      .map((one) => {
        const nearer = cost(next.member, one.member);
        return nearer < one.cost ? { ...one, from: next.member, cost: nearer } : one;
      });
  }
  return tree;
}

function freeTriangles(members: readonly Circle[], others: readonly Circle[]): HullLinks["fills"] {
  if (members.length < 3) return [];
  const { triangles } = Delaunay.from(
    members,
    ({ x }) => x,
    ({ y }) => y,
  );
  const found: [Point, Point, Point][] = [];
  for (let at = 0; at + 2 < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => members[triangles[at + corner] ?? 0]);
    if (!a || !b || !c) continue;
    const free = others.every(
      (other) =>
        !holds([a, b, c], other) &&
        edgesOf([a, b, c]).every(
          ([from, to]) => distanceToSegment(other, from, to) >= other.radius + CLEAR + STRAP,
        ),
    );
    if (free) found.push([a, b, c]);
  }
  return found;
}

interface Surroundings {
  readonly members: readonly Circle[];
  readonly others: readonly Circle[];
  readonly within: Box;
}

const STEPS = 6_000;
const LEAST_CELL = 8;
const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));

/**
 * A way between two members that keeps clear of everyone else: steps on a coarse grid, then drawn
 * tight. null: there is none.
 */
function wayAround(
  from: Circle,
  to: Circle,
  { members, others, within }: Surroundings,
): readonly Point[] | null {
  const step = Math.max(LEAST_CELL, Math.sqrt((within.width * within.height) / STEPS));
  const [columns, rows] = [Math.ceil(within.width / step), Math.ceil(within.height / step)];
  const pointOf = (cell: number): Point => ({
    x: within.x + ((cell % columns) + 0.5) * step,
    y: within.y + (Math.floor(cell / columns) + 0.5) * step,
  });
  const clamped = (place: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(place / step)));
  const cellOf = ({ x, y }: Point): number =>
    clamped(y - within.y, rows) * columns + clamped(x - within.x, columns);
  const free = (cell: number): boolean => {
    const point = pointOf(cell);
    return (
      members.some((one) => distance(point, one) <= one.radius + step / 2) ||
      others.every((one) => distance(point, one) >= one.radius + CLEAR + STRAP)
    );
  };

  const [start, goal] = [cellOf(from), cellOf(to)];
  const before = new Map([[start, start]]);
  const queue = [start];
  for (let at = 0; at < queue.length && !before.has(goal); at += 1) {
    const cell = queue[at] ?? start;
    for (const [right, down] of around) {
      const [column, row] = [(cell % columns) + right, Math.floor(cell / columns) + down];
      const next = row * columns + column;
      const outside = column < 0 || row < 0 || column >= columns || row >= rows;
      if (outside || before.has(next) || !(free(next) || next === goal)) continue;
      before.set(next, cell);
      queue.push(next);
    }
  }
  if (!before.has(goal)) return null;
  const way: Point[] = [to];
  for (let cell = before.get(goal) ?? start; cell !== start; cell = before.get(cell) ?? start)
    way.push(pointOf(cell));
  way.push(from);
  return tightened(way.toReversed(), others);
}

/** From each point straight on to the furthest that can be seen from there. */
function tightened(way: readonly Point[], others: readonly Circle[]): readonly Point[] {
  const seen = (a: Point, b: Point): boolean =>
    others.every((one) => distanceToSegment(one, a, b) >= one.radius + CLEAR + STRAP / 2);
  const kept: Point[] = way.slice(0, 1);
  let at = 0;
  while (at < way.length - 1) {
    let next = way.length - 1;
    while (next > at + 1 && !seen(way[at] ?? { x: 0, y: 0 }, way[next] ?? { x: 0, y: 0 }))
      next -= 1;
    const point = way[next];
    if (point) kept.push(point);
    at = next;
  }
  return kept;
}
