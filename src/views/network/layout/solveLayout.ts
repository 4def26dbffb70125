import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import type { ActorId } from "../../../model/eventGraph.ts";
import { arcsBeside } from "./arcsBeside.ts";
import { cordWidth } from "./cordLines.ts";
import type { Point, Size } from "../../../scene/geometry.ts";
import {
  type Cordage,
  keepApart,
  keepInside,
  keepOffCords,
  KNOT_RADIUS,
  type Layout,
  type LayoutBody,
  type Particle,
  pullKnots,
  pullPairs,
} from "./forces.ts";
import type { Steps } from "../../../lib/shortTasks.ts";
import { placeKnots } from "./knotPlaces.ts";
import type { Web } from "./webOf.ts";

/**
 * The one layout of a graph: solved to rest from the whole data before anything is drawn, then frozen, so
 * that no filter, window or selection moves anything. The focus is fixed in the middle at 0,0; an area of
 * 800 by 320 reaches from -400,-160 to 400,160. Same graph in any order of rows, same places.
 *
 * Nothing of the data but ids and counts enters the simulation (a coordinate of 1e308 would hang it).
 */
const noLabel: Size = { width: 0, height: 0 };

export function* solveLayout(
  web: Web,
  bodies: ReadonlyMap<ActorId, LayoutBody>,
  area: Size,
): Steps<Layout> {
  const seeds = seedsOf(web, bodies, area);
  const actors = new Map(
    web.actors.map((id): [ActorId, Particle] => {
      const seed = seeds.get(id) ?? { x: 0, y: 0 };
      const body = bodies.get(id) ?? { radius: 0, label: noLabel };
      const fixed = id === web.focus ? { fx: 0, fy: 0 } : {};
      return [id, { id, ...seed, ...body, parties: null, vx: 0, vy: 0, ...fixed }];
    }),
  );
  const present = (ids: readonly ActorId[]) => ids.flatMap((id) => actors.get(id) ?? []);
  const knots = web.knots.map((knot): Particle => {
    const parties = present(knot.parties);
    const share = 1 / Math.max(1, parties.length);
    const x = parties.reduce((sum, party) => sum + party.x * share, 0);
    const y = parties.reduce((sum, party) => sum + party.y * share, 0);
    return { id: knot.id, x, y, vx: 0, vy: 0, radius: KNOT_RADIUS, label: noLabel, parties };
  });
  const cords = web.cords.flatMap(({ a, b, count }): Cordage[] => {
    const [source, target] = [actors.get(a), actors.get(b)];
    return source && target ? [{ source, target, width: cordWidth(count) }] : [];
  });
  const particles = [...actors.values(), ...knots];
  const crowded = particles.length > CROWD * 2;
  const centre = web.focus === undefined ? undefined : actors.get(web.focus);
  if (web.arcs.size > 0 && centre) yield* relaxBesideArcs(particles, cords, area, centre, web.arcs);
  else if (crowded) yield* relaxCrowd(particles, cords, area);
  else yield* relaxRing(particles, cords, seeds, area);
  if (!crowded && web.arcs.size === 0) yield* placeKnots(knots, [...actors.values()], cords, area);
  return new Map(particles.map(({ id, x, y }) => [id, { x, y }]));
}

function* relaxRing(
  particles: Particle[],
  cords: readonly Cordage[],
  seeds: ReadonlyMap<string, Point>,
  area: Size,
): Steps<void> {
  const simulation = forceSimulation(particles)
    .force("x", forceX<Particle>((one) => seeds.get(one.id)?.x ?? one.x).strength(seated(0.2)))
    .force("y", forceY<Particle>((one) => seeds.get(one.id)?.y ?? one.y).strength(seated(0.2)))
    .force("pairs", pullPairs(cords))
    .force("knots", pullKnots(particles, 0.35))
    .force("cords", keepOffCords(particles, cords))
    .force("apart", keepApart(particles))
    .force("inside", keepInside(particles, area))
    .stop();
  for (let ticks = 0; ticks < 260; ticks += 10) {
    simulation.tick(10);
    yield;
  }
}

const seated = (strength: number) => (one: Particle) => (one.parties === null ? strength : 0);

/** Hundreds of actors: plain repulsion and links, few ticks (one of 400 nodes takes 2 ms), then fitted. */
function* relaxCrowd(particles: Particle[], cords: readonly Cordage[], area: Size): Steps<void> {
  yield* settle(particles, cords, area);
  const reachX = Math.max(1, ...particles.map((one) => Math.abs(one.x) + one.radius));
  const reachY = Math.max(1, ...particles.map((one) => Math.abs(one.y) + one.radius));
  for (const one of particles) {
    one.x *= area.width / 2 / reachX;
    one.y *= area.height / 2 / reachY;
  }
}

/** Those in arcs at the start, the focus beside them, and all others settled and fitted at the end. */
function* relaxBesideArcs(
  particles: readonly Particle[],
  cords: readonly Cordage[],
  area: Size,
  focus: Particle,
  inArcs: ReadonlySet<ActorId>,
): Steps<void> {
  const leaves = particles.filter(({ id }) => inArcs.has(id));
  const others = particles.filter((one) => one !== focus && !inArcs.has(one.id));
  const arcs = arcsBeside(leaves.length, focus.radius, area);
  const free = { width: area.width / 2 - arcs.free, height: area.height };
  const among = cords.filter(
    ({ source, target }) => !inArcs.has(source.id) && !inArcs.has(target.id),
  );
  yield* settle([focus, ...others], among, free, free.width / 2);
  const [left, right, low] = others.reduce(
    ([least, most, far], { x, y, radius }) => [
      Math.min(least, x - radius),
      Math.max(most, x + radius),
      Math.max(far, Math.abs(y) + radius),
    ],
    [Infinity, -Infinity, 1],
  );
  for (const one of others) {
    one.x = arcs.free + ((one.x - left) / Math.max(1, right - left)) * free.width;
    one.y *= area.height / 2 / low;
  }
  leaves.forEach((leaf, place) => Object.assign(leaf, arcs.places[place]));
  Object.assign(focus, arcs.focus);
}

/** In place, by plain forces: towards `middle` of the width, whoever is fixed stays. */
function* settle(
  particles: Particle[],
  cords: readonly Cordage[],
  area: Size,
  middle = 0,
): Steps<void> {
  const ties = particles.flatMap((knot) =>
    (knot.parties ?? []).map((target) => ({ source: knot, target, width: 2 })),
  );
  const links = [...cords, ...ties];
  const wide = Math.sqrt(area.width / area.height);
  const simulation = forceSimulation(particles)
    .force("charge", forceManyBody<Particle>().strength(-160).distanceMax(400))
    .force("links", forceLink<Particle, Cordage>(links).distance(50).strength(0.2))
    .force(
      "collide",
      forceCollide<Particle>((one) => one.radius + 5),
    )
    .force("x", forceX<Particle>(middle).strength(0.09 / wide))
    .force("y", forceY<Particle>(0).strength(0.09 * wide))
    .stop();
  for (let ticks = 0; ticks < 90; ticks += 3) {
    simulation.tick(3);
    yield;
  }
}

/**
 * Where every actor is drawn to before anything pushes it: around the focus, clockwise from the lower
 * left, partners in their order, and who is no partner after the one it shares most events with.
 *
 *   partners nato, south-korea, italy  →  nato lower left, south-korea top, italy lower right
 */
function seedsOf(
  web: Web,
  bodies: ReadonlyMap<ActorId, LayoutBody>,
  area: Size,
): ReadonlyMap<ActorId, Point> {
  const ring = ringOf(web);
  const weights = ring.map((id) => 34 + (bodies.get(id)?.radius ?? 0));
  const seeds = new Map<ActorId, Point>();
  if (web.focus !== undefined) seeds.set(web.focus, { x: 0, y: 0 });
  const { start, span } = arcFor(ring.length);
  const steps = ring.map((_, place) =>
    place === 0 ? 0 : ((weights[place - 1] ?? 0) + (weights[place] ?? 0)) / 2,
  );
  const whole = Math.max(
    1,
    steps.reduce((sum, step) => sum + step, 0),
  );
  let passed = 0;
  ring.forEach((id, place) => {
    passed += steps[place] ?? 0;
    const angle = start + (span * passed) / whole;
    const body = bodies.get(id);
    const radius = body?.radius ?? 0;
    const beside = (body?.label.width ?? 0) * Math.abs(Math.cos(angle));
    const inward =
      ring.length > CROWD ? 0.35 + 0.65 * Math.sqrt(((place * 7) % ring.length) / ring.length) : 1;
    seeds.set(id, {
      x: inward * squarish(Math.cos(angle), 0.8) * (area.width / 2 - radius - beside - 10),
      y: inward * squarish(Math.sin(angle), 0.62) * (area.height / 2 - radius - 8),
    });
  });
  return seeds;
}

/** Between ellipse and rectangle: the corners of a wide picture are good places. */
const squarish = (part: number, power: number): number => Math.sign(part) * Math.abs(part) ** power;

/** Degrees of arc for so many; the gap is below, at the name of the focus. */
const spans = [0, 0, 150, 220, 250, 262];

function arcFor(count: number): { readonly start: number; readonly span: number } {
  const degrees = count > CROWD ? (360 * (count - 1)) / count : (spans[count] ?? 270);
  const radians = Math.PI / 180;
  return { start: (295 - degrees / 2) * radians, span: degrees * radians };
}

/** Beyond so many, one ring is too tight and the seeds fill the ellipse. */
export const CROWD = 28;

function ringOf(web: Web): readonly ActorId[] {
  const shared = new Map<ActorId, Map<ActorId, number>>();
  const count = (a: ActorId, b: ActorId, events: number) => {
    const of = shared.get(a) ?? new Map<ActorId, number>();
    shared.set(a, of.set(b, (of.get(b) ?? 0) + events));
  };
  for (const { a, b, count: events } of web.cords) {
    count(a, b, events);
    count(b, a, events);
  }
  for (const { parties, count: events } of web.knots.filter((knot) => knot.parties.length <= CROWD))
    for (const a of parties) for (const b of parties) if (a !== b) count(a, b, events);
  const rank = new Map(web.actors.map((id, place) => [id, place]));
  const ring: ActorId[] = [];
  for (const id of web.actors) {
    if (id === web.focus) continue;
    const [nearest] = [...(shared.get(id) ?? [])]
      .filter(([other]) => other !== web.focus && ring.includes(other))
      .sort((a, b) => b[1] - a[1] || (rank.get(a[0]) ?? 0) - (rank.get(b[0]) ?? 0));
    if (nearest === undefined || web.partners.has(id)) ring.push(id);
    else ring.splice(ring.indexOf(nearest[0]) + 1, 0, id);
  }
  return ring;
}
