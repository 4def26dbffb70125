import { outlineOf } from "../../scene/dateLook.ts";
import type { EventMark } from "./eventMark.ts";

/**
 * Days to pixels. A day is as wide as `perDay`, and its dot stands in its middle:
 *
 *   scale = { start: 18993, perDay: 0.5, left: 200 }      2022-01-01 is day 18993
 *   xOf(scale, 18993 + 31) → 215.5                        1 February
 */
export interface TimeScale {
  /** The day at the left edge, with fractions. */
  readonly start: number;
  /** Pixels. */
  readonly perDay: number;
  readonly left: number;
}

/** An extent in pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const dotRadius = 5;
const leastLength = 14;
/** A fade takes more room to be seen as one. */
const softLength = 20;
const tailLength = 64;
const leadLength = 30;

export function xOf(scale: TimeScale, day: number): number {
  return scale.left + (day - scale.start) * scale.perDay;
}

export function isDot({ look }: Pick<EventMark, "look">): boolean {
  return outlineOf(look) === "day";
}

/** The extent a mark is drawn with, counted from the scale's left edge; never narrower than can be seen. */
export function spanOf(mark: EventMark, scale: TimeScale): Span {
  const from = xOf(scale, mark.from);
  const to = xOf(scale, mark.to + 1);
  const middle = (from + to) / 2;
  if (isDot(mark)) return { from: middle - dotRadius, to: middle + dotRadius };
  switch (mark.closed === true ? "within" : outlineOf(mark.look)) {
    case "after":
      return { from, to: Math.max(to, from + tailLength) };
    case "before":
      return { from: Math.min(from, to - leadLength), to };
    default: {
      const least = outlineOf(mark.look) === "around" ? softLength : leastLength;
      const half = Math.max(to - from, least) / 2;
      return { from: middle - half, to: middle + half };
    }
  }
}

/**
 * The next coarser of the steps at which rows are laid out, so that zooming moves marks between rows
 * only now and then: four steps double the scale.
 */
export function steppedScale(perDay: number): number {
  return 2 ** (Math.floor(Math.log2(perDay) * 4) / 4);
}
