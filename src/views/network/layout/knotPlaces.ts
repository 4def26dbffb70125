import {
  between,
  boxHolds,
  distance,
  distanceToSegment,
  middleOf,
  segmentsCross,
  type Box,
  type Point,
  type Size,
} from "../../../scene/geometry.ts";
import type { Steps } from "../../../lib/shortTasks.ts";
import { type Cordage, footprint, type Particle } from "./forces.ts";

/**
 * Moves each knot of a small graph from where the forces left it to the best free place near the middle of
 * its parties: off nodes and cords, away from other knots, its ties crossing and grazing as little as can be.
 * Costs are in px of way that one would go to avoid the fault.
 */
export function* placeKnots(
  knots: readonly Particle[],
  actors: readonly Particle[],
  cords: readonly Cordage[],
  area: Size,
): Steps<void> {
  const placed: Particle[] = [];
  const tight = Math.min(1, Math.sqrt((area.width * area.height) / 290_000) * 1.3);
  const scene = {
    tight,
    actors,
    cords,
    area,
    boxes: actors.map((actor) => ({ actor, box: aroundBox(footprint(actor)) })),
  };
  for (const knot of byParties(knots)) {
    const middle = middleOf(knot.parties ?? [knot]);
    const places = [{ x: knot.x, y: knot.y }, middle, ...spiral(middle, tight)];
    let best = { place: places[0] ?? middle, cost: Infinity };
    for (const place of places) {
      const cost = costOf(place, middle, knot.parties ?? [], placed, scene, best.cost);
      if (cost < best.cost) best = { place, cost };
    }
    knot.x = best.place.x;
    knot.y = best.place.y;
    placed.push(knot);
    yield;
  }
}

const byParties = (knots: readonly Particle[]): readonly Particle[] =>
  [...knots].sort(
    (a, b) => (a.parties?.length ?? 0) - (b.parties?.length ?? 0) || (a.id < b.id ? -1 : 1),
  );

function* spiral(middle: Point, tight: number): Generator<Point> {
  for (let ring = 1; ring <= 12; ring += 1)
    for (let step = 0; step < ring * 6; step += 1) {
      const angle = (2 * Math.PI * step) / (ring * 6);
      yield {
        x: middle.x + Math.cos(angle) * ring * 15 * tight,
        y: middle.y + Math.sin(angle) * ring * 11 * tight,
      };
    }
}

interface Scene {
  /** Shrinks the distances to keep on a small area. */
  readonly tight: number;
  readonly actors: readonly Particle[];
  readonly cords: readonly Cordage[];
  readonly area: Size;
  /** With what is to be kept free around each. */
  readonly boxes: readonly { readonly actor: Particle; readonly box: Box }[];
}

const aroundBox = ({ x, y, width, height }: Box): Box => ({
  x: x - 12,
  y: y - 12,
  width: width + 24,
  height: height + 24,
});

function costOf(
  place: Point,
  middle: Point,
  parties: readonly Particle[],
  placed: readonly Particle[],
  { tight, actors, cords, area, boxes }: Scene,
  limit: number,
): number {
  let cost = distance(place, middle);
  // Most places are worse than the best so far before all is counted.
  if (cost >= limit) return cost;
  if (Math.abs(place.x) > area.width / 2 - 18 || Math.abs(place.y) > area.height / 2 - 18)
    cost += 900;
  for (const { actor, box } of boxes) {
    const gap = distance(place, actor) - actor.radius - 44 * tight;
    if (gap < 0) cost += 60 - gap * 12;
    if (boxHolds(box, place)) cost += 200;
  }
  if (cost >= limit) return cost;
  for (const { source, target, width } of cords) {
    const gap = distanceToSegment(place, source, target) - 30 * tight - width / 2;
    if (gap < 0) cost += 40 - gap * 8;
  }
  if (cost >= limit) return cost;
  for (const other of placed) {
    const gap = distance(place, other) - 64 * tight;
    if (gap < 0) cost += 30 - gap * 5;
  }
  for (const party of parties) {
    if (cost >= limit) return cost;
    for (const actor of actors) {
      if (actor === party) continue;
      const gap = distanceToSegment(actor, place, party) - actor.radius - 14;
      if (gap < 0) cost += 70 - gap * 4;
    }
    if (cost >= limit) return cost;
    for (const cord of cords) {
      const count = between(cord.source, cord.target, 0.5);
      if (cord.width > 24 && distanceToSegment(count, place, party) < 16) cost += 40;
      if (cord.source === party || cord.target === party) {
        const other = cord.source === party ? cord.target : cord.source;
        cost += graze(
          party,
          place,
          other,
          Math.min(0.7, (cord.width / 2 + 6) / (party.radius + 24)),
        );
      } else if (segmentsCross(place, party, cord.source, cord.target))
        cost += 22 + cord.width * 0.8;
    }
    for (const other of placed) {
      cost += distanceToSegment(other, place, party) < 22 ? 60 : 0;
      for (const end of other.parties ?? []) {
        if (end === party) cost += graze(party, place, other, 0.1) * 0.6;
        else if (segmentsCross(place, party, other, end)) cost += 12;
      }
    }
  }
  return cost;
}

/** Two lines that leave one node in nearly the same direction read as one. */
function graze(from: Point, a: Point, b: Point, width: number): number {
  const angle = Math.abs(
    Math.atan2(a.y - from.y, a.x - from.x) - Math.atan2(b.y - from.y, b.x - from.x),
  );
  const apart = Math.min(angle, 2 * Math.PI - angle);
  return Math.max(0, width + 0.26 - apart) * 150;
}
