import type { MarkCluster } from "./clusterMarks.ts";
import { xOf, type Span, type TimeScale } from "./timeScale.ts";

/** Of 13 px, as in a frame. */
const digit = 8.2;
const besideDigits = 8;

export function countWidth(events: number): number {
  return String(events).length * digit + besideDigits;
}

/**
 * As wide as its events within its cell, and as its count needs; then around the middle of its events,
 * because a block that gave way to its neighbour would stand at another date.
 */
export function clusterSpan(
  { cell, drawn, kind, members }: Pick<MarkCluster, "cell" | "drawn" | "kind" | "members">,
  scale: TimeScale,
): Span {
  const whole = { from: xOf(scale, drawn.from), to: xOf(scale, drawn.to) };
  const from = kind === "block" ? Math.max(whole.from, xOf(scale, cell.from) + 1) : whole.from;
  const to = kind === "block" ? Math.min(whole.to, xOf(scale, cell.to) - 1) : whole.to;
  const least = countWidth(members.length);
  if (to - from >= least) return { from, to };
  const middle = (whole.from + whole.to) / 2;
  return { from: middle - least / 2, to: middle + least / 2 };
}
