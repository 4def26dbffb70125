import { Delaunay } from "d3";
import { distance, distanceToSegment, type Box, type Point } from "../../../scene/geometry.ts";
import { CLEAR, edgesOf, holds, STRAP } from "./hullField.ts";
import type { Circle } from "./hullShape.ts";
import { wayAround } from "./wayAround.ts";

/** What joins the members: straps along a shortest tree, and the triangles between three that hold nobody else. */
export interface HullLinks {
  readonly straps: readonly (readonly Point[])[];
  readonly fills: readonly (readonly [Point, Point, Point])[];
}

/** A strap that someone stands in the way of is that much dearer. */
const DETOUR = 1.6;

export function hullLinks(
  members: readonly Circle[],
  others: readonly Circle[],
  within: Box,
): HullLinks {
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
