import { outlineOf } from "../../scene/dateLook.ts";
import type { EventMark } from "./eventMark.ts";
import { isDot, spanOf, xOf, type Span, type TimeScale } from "./timeScale.ts";

/**
 * What is drawn of a mark. It is cut at an edge of the window only where its time goes on beyond it,
 * and then says so by its end; else it may lie over the edge, because a mark that is smaller or has no
 * end says something else. Of a window of 2022 and 2023
 *
 *   a dot on 1 January 2022 → whole, half of it left of the edge
 *   a bar of 2021 to 2022   → cut at the left edge
 */
interface SeenSpan {
  readonly full: Span;
  readonly seen: Span;
}

/** So much of a cut mark is always seen: of its last day in the window hardly a pixel would be. */
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

/** Where its thread hangs and the line of its date stands: at the day on which it begins, or falls due. */
export function beginOf(mark: EventMark, { from, to }: Span, scale: TimeScale): number {
  if (isDot(mark)) return (from + to) / 2;
  const begin =
    outlineOf(mark.look) === "before" && mark.closed !== true
      ? xOf(scale, mark.to + 1) - 1
      : xOf(scale, mark.from) + 1;
  return Math.min(Math.max(begin, from), to);
}
