import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { Measure } from "../../../scene/text.ts";
import type { ComparedPeriod, TimelineProps } from "../layout/timelineProps.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import { type Span, xOf } from "../layout/timeScale.ts";

/**
 * Two periods that are compared: a bar for each above the axis, the first hollow, with its number of events where the
 * bar has room for it; and between the lanes where one ends, with the time of neither on the ground of the gutters.
 */
const bar = { y: 10, height: 5 };
/** Bars of periods that overlap lie below each other, so close that nothing can be written in them. */
const overlapping = [3, 12];
const besideWords = 8;
const leastBar = 24;

export function periodBars(
  scene: TimelineScene,
  periods: NonNullable<TimelineProps["periods"]>,
  measure: Measure,
): SVGElement[] {
  const [one, other] = periods;
  const overlaps = one.start <= other.end && other.start <= one.end;
  return periods.flatMap((period, place) => {
    const span = spanOf(scene, period);
    const width = measure(period.words, true);
    const middle = (span.from + span.to) / 2;
    const gap = width / 2 + besideWords;
    const says = !overlaps && span.to - span.from > 2 * (gap + leastBar);
    const parts: readonly Span[] = says
      ? [
          { from: span.from + 1, to: middle - gap },
          { from: middle + gap, to: span.to - 1 },
        ]
      : [{ from: span.from + 1, to: Math.max(span.to - 1, span.from + 2) }];
    const y = overlaps ? (overlapping[place] ?? bar.y) : bar.y - bar.height / 2;
    const bars = parts.map(({ from, to }) =>
      svgNode("rect", {
        class: place === 0 ? styles.periodBefore : styles.period,
        "data-period": place === 0 ? "before" : "now",
        x: from,
        y,
        width: to - from,
        height: bar.height,
        rx: 1.5,
      }),
    );
    return says
      ? [...bars, svgNode("text", { class: styles.periodWords, x: middle, y: 14 }, period.words)]
      : bars;
  });
}

/** Under the lanes. */
export function periodGround(scene: TimelineScene, { periods }: TimelineProps): SVGElement[] {
  if (!periods) return [];
  const [first, second] = periods.toSorted((one, other) => one.start - other.start);
  if (first === undefined || second === undefined || second.start <= first.end) return [];
  const [from, to] = [xOf(scene.scale, first.end + 1), xOf(scene.scale, second.start)];
  const line = (x: number, name: string | undefined): SVGElement =>
    svgNode("line", { class: name, x1: x, x2: x, y1: 0, y2: scene.height });
  if (to - from < 2) return [line(from, styles.periodEdge)];
  const ground = { x: from, y: 0, width: to - from, height: scene.height };
  return [
    svgNode("rect", { class: styles.fold, ...ground }),
    line(from, styles.crease),
    line(to, styles.crease),
  ];
}

const spanOf = ({ scale }: TimelineScene, { start, end }: ComparedPeriod): Span => ({
  from: xOf(scale, start),
  to: xOf(scale, end + 1),
});
