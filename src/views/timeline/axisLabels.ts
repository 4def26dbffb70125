import type { AxisTick } from "./axisTicks.ts";
import { xOf, type Span, type TimeScale } from "./timeScale.ts";

/**
 * Which of the ticks' labels are written, and where: strong ones first, the one that began before the
 * left edge held at the edge, the others where they do not run into those.
 */
export interface AxisLabel {
  readonly text: string;
  readonly strong: boolean;
  /** Left end in px. */
  readonly x: number;
}

/** From a tick to its label, in px. */
export const labelIndent = 5;

export function axisLabels(
  ticks: readonly AxisTick[],
  scale: TimeScale,
  bounds: Span,
  measure: (text: string, strong: boolean) => number,
): readonly AxisLabel[] {
  const strong = ticks.filter((tick) => tick.strong && tick.label !== "");
  const held = strong.findLast((tick) => xOf(scale, tick.day) < bounds.from);
  const wanted = [
    ...strong.filter((tick) => xOf(scale, tick.day) >= bounds.from),
    ...(held === undefined ? [] : [held]),
    ...ticks.filter((tick) => !tick.strong && tick.label !== ""),
  ];
  const taken: (Span & AxisLabel)[] = [];
  for (const tick of wanted) {
    const x = tick === held ? bounds.from : xOf(scale, tick.day);
    const label = { text: tick.label, strong: tick.strong, x: x + labelIndent };
    const span = { from: label.x, to: label.x + measure(tick.label, tick.strong) };
    const fits = span.from >= bounds.from && span.to <= bounds.to;
    const free = taken.every((other) => span.to + 8 <= other.from || other.to + 8 <= span.from);
    if (fits && free) taken.push({ ...label, ...span });
  }
  return taken.map(({ text, strong: isStrong, x }) => ({ text, strong: isStrong, x }));
}
