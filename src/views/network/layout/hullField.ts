import { distance, distanceToSegment, type Point, type Circle } from "../../../scene/geometry.ts";

/** What joins the members: straps along a shortest tree, and the triangles between three that hold nobody else. */
export interface HullLinks {
  readonly straps: readonly (readonly Point[])[];
  readonly fills: readonly (readonly [Point, Point, Point])[];
}

/**
 * How far each point of a grid lies outside the hull, in px, negative inside. First the distance to
 * circles, straps and filled triangles, then a blur that rounds the corners between them, last what
 * must hold: others are cut out, members are put back.
 */
export interface HullField {
  readonly values: Float64Array;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  /** Of the first value. */
  readonly x: number;
  readonly y: number;
}

/** Ground around a member, half the width of a strap, ground kept around others: px. */
const PAD = 13;
export const STRAP = 10;
export const CLEAR = 7;
/** What is left of the ground around a member where another is close. */
const LEAST_PAD = 4;
const SOFT = 10;
const FAR = 48;
const LEAST_CELL = 4;
const CELLS = 20_000;

export function hullField(
  members: readonly Circle[],
  others: readonly Circle[],
  { straps, fills }: HullLinks,
  outset: number,
): HullField {
  const grid = gridAround(
    [...members, ...straps.flat().map((at) => ({ ...at, radius: 0 }))],
    outset,
  );
  const nearest = (points: readonly Point[], reach: number, gap: (point: Point) => number): void =>
    visit(grid, points, reach + FAR, (at, point) => {
      grid.values[at] = Math.min(grid.values[at] ?? FAR, gap(point));
    });
  for (const member of members) {
    const radius = member.radius + PAD;
    nearest([member], radius, (point) => distance(point, member) - radius - outset);
  }
  for (const strap of straps)
    for (const [at, to] of strap.slice(1).entries()) {
      const from = strap[at] ?? to;
      nearest([from, to], STRAP, (point) => distanceToSegment(point, from, to) - STRAP - outset);
    }
  for (const fill of fills)
    nearest(fill, STRAP, (point) => {
      const edge = Math.min(...edgesOf(fill).map(([a, b]) => distanceToSegment(point, a, b)));
      return (holds(fill, point) ? -edge : edge) - STRAP - outset;
    });
  blur(grid, Math.round(SOFT / grid.cell));
  for (const other of others)
    visit(grid, [other], other.radius + CLEAR + FAR, (at, point) => {
      const cut = other.radius + CLEAR - distance(point, other);
      grid.values[at] = softMax(grid.values[at] ?? FAR, cut, SOFT);
    });
  for (const member of members) {
    const room = Math.min(
      ...others.map((other) => distance(other, member) - other.radius - grid.cell),
      member.radius + LEAST_PAD,
    );
    const radius = Math.max(member.radius, room);
    visit(grid, [member], radius + FAR, (at, point) => {
      grid.values[at] = Math.min(grid.values[at] ?? FAR, distance(point, member) - radius);
    });
  }
  return grid;
}

function gridAround(circles: readonly Circle[], outset: number): HullField {
  const margin = PAD + outset + SOFT + 2 * LEAST_CELL;
  const side = (axis: "x" | "y", way: 1 | -1): number =>
    way * Math.max(...circles.map((one) => way * one[axis] + one.radius + margin));
  const [x, y] = [side("x", -1), side("y", -1)];
  const [width, height] = [side("x", 1) - x, side("y", 1) - y];
  const cell = Math.max(LEAST_CELL, Math.sqrt((width * height) / CELLS));
  const [columns, rows] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  return { values: new Float64Array(columns * rows).fill(FAR), columns, rows, cell, x, y };
}

function visit(
  { columns, rows, cell, x, y }: HullField,
  around: readonly Point[],
  reach: number,
  each: (at: number, point: Point) => void,
): void {
  const first = (axis: "x" | "y", start: number): number =>
    Math.max(0, Math.floor((Math.min(...around.map((one) => one[axis])) - reach - start) / cell));
  const last = (axis: "x" | "y", start: number, count: number): number => {
    const end = Math.max(...around.map((one) => one[axis])) + reach;
    return Math.min(count - 1, Math.ceil((end - start) / cell));
  };
  const [left, right] = [first("x", x), last("x", x, columns)];
  for (let row = first("y", y); row <= last("y", y, rows); row += 1)
    for (let column = left; column <= right; column += 1)
      each(row * columns + column, { x: x + column * cell, y: y + row * cell });
}

/** Twice along rows and columns: the mean of a straight slope is itself, so only bends move. */
function blur({ values, columns, rows }: HullField, reach: number): void {
  for (let pass = 0; pass < 2; pass += 1) {
    for (let row = 0; row < rows; row += 1) blurLine(values, row * columns, 1, columns, reach);
    for (let column = 0; column < columns; column += 1)
      blurLine(values, column, columns, rows, reach);
  }
}

function blurLine(
  values: Float64Array,
  start: number,
  step: number,
  count: number,
  reach: number,
): void {
  const line = Float64Array.from({ length: count }, (_, at) => values[start + at * step] ?? FAR);
  const valueAt = (at: number): number => line[Math.min(count - 1, Math.max(0, at))] ?? FAR;
  let sum = 0;
  for (let at = -reach; at <= reach; at += 1) sum += valueAt(at);
  for (let at = 0; at < count; at += 1) {
    values[start + at * step] = sum / (2 * reach + 1);
    sum += valueAt(at + reach + 1) - valueAt(at - reach);
  }
}

/** At least the larger of both, rounded where they meet. */
function softMax(a: number, b: number, soft: number): number {
  const near = Math.max(soft - Math.abs(a - b), 0) / soft;
  return Math.max(a, b) + (near * near * soft) / 4;
}

type Triangle = readonly [Point, Point, Point];

export const edgesOf = ([a, b, c]: Triangle): readonly (readonly [Point, Point])[] => [
  [a, b],
  [b, c],
  [c, a],
];

export function holds([a, b, c]: Triangle, { x, y }: Point): boolean {
  const side = (from: Point, to: Point): number =>
    (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}
