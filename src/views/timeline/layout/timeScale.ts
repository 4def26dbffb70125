import { outlineOf } from "../../../scene/dateLook.ts";
import type { EventMark } from "./eventMark.ts";

/**
 * Days to pixels. A day is as wide as `perDay`, and its dot is in its middle:
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

/**
 * What is drawn of a mark. It is cut at an edge of the window only where its time goes on beyond it,
 * and its end shows that; otherwise it may extend over the edge, because a smaller mark or one without
 * an end would mean something different. In a window of 2022 and 2023
 *
 *   a dot on 1 January 2022 → whole, half of it left of the edge
 *   a bar of 2021 to 2022   → cut at the left edge
 */
interface SeenSpan {
  readonly full: Span;
  readonly seen: Span;
}

/** This much of a cut mark is always visible: its last day in the window may be less than a pixel. */
const leastSeen = 10;
const tiny = 1e-6;

export function seenSpan(mark: EventMark, plot: Span, scale: TimeScale): SeenSpan {
  const full = spanOf(mark, scale);
  if (isDot(mark)) return { full, seen: full };
  const outline = outlineOf(mark.look);
  const isCut = {
    from: outline === "before" ? full.from < plot.from : xOf(scale, mark.from) < plot.from - tiny,
    to: outline === "after" ? full.to > plot.to : xOf(scale, mark.to + 1) > plot.to + tiny,
  };
  return {
    full,
    seen: {
      from: isCut.from ? Math.max(Math.min(plot.from, full.to - leastSeen), full.from) : full.from,
      to: isCut.to ? Math.min(Math.max(plot.to, full.from + leastSeen), full.to) : full.to,
    },
  };
}

/** Where its thread and the line of its date are: at the day on which it begins, or falls due. */
export function beginOf(mark: EventMark, { from, to }: Span, scale: TimeScale): number {
  if (isDot(mark)) return (from + to) / 2;
  const begin =
    outlineOf(mark.look) === "before" && mark.closed !== true
      ? xOf(scale, mark.to + 1) - 1
      : xOf(scale, mark.from) + 1;
  return Math.min(Math.max(begin, from), to);
}
