import {
  between,
  type Box,
  distance,
  middleOf,
  type Point,
  type Size,
} from "../../../scene/geometry.ts";

/** What goes into the layout, what moves in it and what comes out. */
export interface LayoutBody {
  readonly radius: number;
  /** Room its label takes beside it. */
  readonly label: Size;
}

/** By actor id and knot id. */
export type Layout = ReadonlyMap<string, Point>;

export interface Particle extends Point {
  readonly id: string;
  readonly radius: number;
  readonly label: Size;
  /** Set for knots. */
  readonly parties: readonly Particle[] | null;
  x: number;
  y: number;
  vx: number;
  vy: number;
  fx?: number;
  fy?: number;
}

export interface Cordage {
  readonly source: Particle;
  readonly target: Particle;
  readonly width: number;
}

export const KNOT_RADIUS = 13;

/** Forces for a small graph, each a function of the simulation's alpha as d3-force wants it. */
type Push = (alpha: number) => void;

/** Node and label as one box; the label is on the side away from the focus, the focus's own below. */
export function footprint(particle: Particle, { x, y }: Point = particle): Box {
  const { radius, label, fx } = particle;
  if (fx !== undefined)
    return {
      x: x - radius,
      y: y - radius,
      width: radius * 2,
      height: radius * 2 + label.height + 8,
    };
  const right = x >= 0;
  const height = Math.max(radius * 2, label.height);
  return {
    x: x - radius - (right ? 0 : label.width),
    y: y - height / 2,
    width: radius * 2 + label.width,
    height,
  };
}

function move(one: Particle, dx: number, dy: number): void {
  if (one.fx !== undefined) return;
  one.vx += dx;
  one.vy += dy;
}

export function keepApart(particles: readonly Particle[], margin = 12): Push {
  return (alpha) => {
    const strength = Math.max(alpha, 0.15) * 0.5;
    // What a force moves is only the speed: the boxes stay for as long as it pushes.
    const boxed = particles.map((particle) => ({ particle, box: footprint(particle) }));
    boxed.forEach(({ particle: a, box: one }, place) => {
      for (const { particle: b, box: other } of boxed.slice(place + 1)) {
        const overlapX =
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + margin;
        const overlapY =
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) + margin;
        if (overlapX <= 0 || overlapY <= 0) continue;
        const alongX = overlapX < overlapY * 1.5;
        const push = (alongX ? overlapX : overlapY) * strength;
        const sign = (alongX ? a.x - b.x : a.y - b.y) < 0 ? -1 : 1;
        move(a, alongX ? sign * push : 0, alongX ? 0 : sign * push);
        move(b, alongX ? -sign * push : 0, alongX ? 0 : -sign * push);
      }
    });
  };
}

/** A cord that passes a stranger's node would read as tied to it. */
export function keepOffCords(particles: readonly Particle[], cords: readonly Cordage[]): Push {
  return (alpha) => {
    for (const { source, target, width } of cords)
      for (const one of particles) {
        if (one === source || one === target) continue;
        const [dx, dy] = [target.x - source.x, target.y - source.y];
        const along =
          ((one.x - source.x) * dx + (one.y - source.y) * dy) / (dx * dx + dy * dy || 1);
        if (along <= 0 || along >= 1) continue;
        const foot = between(source, target, along);
        const gap = one.radius + 22 + width / 2 - distance(foot, one);
        if (gap <= 0) continue;
        const length = Math.hypot(dx, dy) || 1;
        const side = dx * (one.y - foot.y) - dy * (one.x - foot.x) < 0 ? -1 : 1;
        const push = gap * Math.max(alpha, 0.1) * 0.4 * side;
        move(one, (-dy / length) * push, (dx / length) * push);
      }
  };
}

/** Actors tied to others but not to the focus are placed near them. */
export function pullPairs(cords: readonly Cordage[], length = 120): Push {
  return (alpha) => {
    for (const { source, target } of cords) {
      if (source.fx !== undefined || target.fx !== undefined) continue;
      const apart = distance(source, target) || 1;
      const pull = (Math.max(0, apart - length) / apart) * alpha * 0.1;
      const [dx, dy] = [(target.x - source.x) * pull, (target.y - source.y) * pull];
      move(source, dx, dy);
      move(target, -dx, -dy);
    }
  };
}

/** A knot wants the middle of its parties. */
export function pullKnots(particles: readonly Particle[], strength: number): Push {
  return (alpha) => {
    for (const knot of particles) {
      if (knot.parties === null || knot.parties.length === 0) continue;
      const middle = middleOf(knot.parties);
      move(knot, (middle.x - knot.x) * strength * alpha, (middle.y - knot.y) * strength * alpha);
    }
  };
}

export function keepInside(particles: readonly Particle[], area: Size): Push {
  return () => {
    for (const one of particles) {
      const box = footprint(one, { x: one.x + one.vx, y: one.y + one.vy });
      const left = -area.width / 2 - box.x;
      const top = -area.height / 2 - box.y;
      const right = box.x + box.width - area.width / 2;
      const bottom = box.y + box.height - area.height / 2;
      move(one, Math.max(0, left) - Math.max(0, right), Math.max(0, top) - Math.max(0, bottom));
    }
  };
}
