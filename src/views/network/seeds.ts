import type { ActorId } from "../../model/eventGraph.ts";
import type { Point, Size } from "../../scene/geometry.ts";
import type { LayoutBody } from "./particle.ts";
import type { Web } from "./webOf.ts";

/**
 * Where every actor wants to stand before anything pushes it: around the focus, clockwise from the lower
 * left, partners in their order, and who is no partner after the one it shares most events with.
 *
 *   partners nato, south-korea, italy  →  nato lower left, south-korea top, italy lower right
 */
export function seedsOf(
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

/** Degrees of arc for so many; the gap lies below, where the name of the focus stands. */
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
