import styles from "./Picture.module.css";
import { svgNode } from "../../scene/drawing.ts";
import type { Measure } from "../../scene/text.ts";
import type { TimelineProps } from "./timelineProps.ts";
import type { TimelineScene } from "./timelineScene.ts";
import { xOf, type Span } from "./timeScale.ts";

/** Where the pinned period lies in the plot; null where none of it does, or nothing else does. */
function pinnedSpan({ frame, scale }: TimelineScene, { pinned }: TimelineProps): Span | null {
  if (!pinned) return null;
  const { plot } = frame;
  const from = Math.max(xOf(scale, pinned.window.start), plot.from);
  const to = Math.min(xOf(scale, pinned.window.end + 1), plot.to);
  if (to <= from || to - from > plot.to - plot.from - 2) return null;
  return { from, to };
}

/** A quiet ground behind the lanes. */
export function pinnedGround(scene: TimelineScene, props: TimelineProps): SVGElement[] {
  const span = pinnedSpan(scene, props);
  if (span === null) return [];
  const { from, to } = span;
  return [
    svgNode("rect", {
      class: styles.pinned,
      x: from,
      y: 0,
      width: to - from,
      height: scene.height,
    }),
  ];
}

/** Its name below the lanes, where nothing else is written. */
export function pinnedWord(
  scene: TimelineScene,
  props: TimelineProps,
  measure: Measure,
  taken: readonly (Span | null)[],
): SVGElement[] {
  const span = pinnedSpan(scene, props);
  if (span === null || !props.pinned) return [];
  const { words } = props.pinned;
  const { from, to } = span;
  const bracket = svgNode("path", { class: styles.pinnedEdge, d: `M${from} 0V4H${to}V0` });
  const width = measure(words, false);
  const free = [from, to - width]
    .map((x) => Math.min(Math.max(x, scene.frame.plot.from), scene.frame.plot.to - width))
    .find((x) => taken.every((one) => one === null || one.to + 6 < x || one.from - 6 > x + width));
  if (free === undefined) return [bracket];
  return [bracket, svgNode("text", { class: styles.pinnedWord, x: free, y: 17 }, words)];
}
