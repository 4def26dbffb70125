import type { Point, Size } from "../../scene/geometry.ts";

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
