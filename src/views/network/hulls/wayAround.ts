import { distance, distanceToSegment, type Box, type Point } from "../../../scene/geometry.ts";
import { CLEAR, STRAP } from "./hullField.ts";
import type { Circle } from "./hullShape.ts";

/**
 * A way between two members that keeps clear of everyone else: steps on a coarse grid, then drawn
 * tight. null: there is none.
 */
interface Surroundings {
  readonly members: readonly Circle[];
  readonly others: readonly Circle[];
  readonly within: Box;
}

const STEPS = 6_000;
const LEAST_STEP = 8;
const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));

export function wayAround(
  from: Circle,
  to: Circle,
  { members, others, within }: Surroundings,
): readonly Point[] | null {
  const step = Math.max(LEAST_STEP, Math.sqrt((within.width * within.height) / STEPS));
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
