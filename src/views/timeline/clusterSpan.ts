import type { MarkCluster } from "./clusterMarks.ts";
import { xOf, type Span, type TimeScale } from "./timeScale.ts";

/** Of 13 px, as in a frame. */
const digit = 8.2;
const besideDigits = 8;

/** As wide as its events, and as its count needs, but never beyond its cell. */
export function clusterSpan({ cell, drawn, long, members }: MarkCluster, scale: TimeScale): Span {
  const from = xOf(scale, drawn.from);
  const to = xOf(scale, drawn.to);
  if (long) return { from, to };
  const least = String(members.length).length * digit + besideDigits;
  const wider = Math.max(least - (to - from), 0) / 2;
  const bounds = { from: xOf(scale, cell.from) + 1, to: xOf(scale, cell.to) - 1 };
  const width = Math.min(to - from + 2 * wider, bounds.to - bounds.from);
  const start = Math.min(Math.max(from - wider, bounds.from), bounds.to - width);
  return { from: start, to: start + width };
}
