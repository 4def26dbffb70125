import { contours } from "d3";
import type { Box, Point } from "../../../scene/geometry.ts";
import { hullField, type HullField } from "./hullField.ts";
import { hullLinks } from "./hullLinks.ts";

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
export interface Circle extends Point {
  readonly radius: number;
}

/** Outer rings and holes alike, in px; the first point is not repeated. */
export type Rings = readonly (readonly Point[])[];

/** In px², below which a ring is only a speck between two straps. */
const LEAST_AREA = 160;
const LEAST_STEP = 2;

export function hullShape(
  members: readonly Circle[],
  others: readonly Circle[],
  within: Box,
  outset = 0,
): Rings {
  if (members.length === 0) return [];
  const field = hullField(members, others, hullLinks(members, others, within), outset);
  return ringsOf(field).filter((ring) => Math.abs(areaOf(ring)) >= LEAST_AREA);
}

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
