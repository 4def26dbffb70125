import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { Measure } from "../../../scene/text.ts";
import { axisHeight, footHeight } from "../layout/pictureFrame.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import { type Span, xOf } from "../layout/timeScale.ts";

/** The axis above the lanes: years and months, and the day of today as the line begins. */
export function drawAxis(axis: SVGSVGElement, scene: TimelineScene): void {
  const { frame, ticks, scale, today } = scene;
  const { plot } = frame;
  axis.setAttribute("width", String(frame.width));
  axis.setAttribute("height", String(axisHeight));
  axis.replaceChildren(
    ...ticks.flatMap(({ day, strong }) => {
      const x = xOf(scale, day);
      if (x < plot.from || x > plot.to) return [];
      return [
        svgNode("line", {
          class: strong ? styles.tickStrong : styles.tick,
          x1: x,
          x2: x,
          y1: axisHeight - (strong ? 12 : 5),
          y2: axisHeight,
        }),
      ];
    }),
    ...scene.axis.map(({ text, strong, x }) =>
      svgNode(
        "text",
        { class: strong ? styles.axisStrong : styles.axis, "data-axis": "label", x, y: 13 },
        text,
      ),
    ),
    ...(today === null
      ? []
      : [
          svgNode("line", {
            class: styles.today,
            x1: today,
            x2: today,
            y1: axisHeight - 5,
            y2: axisHeight,
          }),
        ]),
  );
}

/** Below the lanes: the chip with the selected date, the word for today, the counts of the gutters. */
export function drawFoot(
  foot: SVGSVGElement,
  scene: TimelineScene,
  props: TimelineProps,
  measure: Measure,
): void {
  const { frame, selection, today, counts } = scene;
  const { plot, gutter } = frame;
  foot.setAttribute("width", String(frame.width));
  foot.setAttribute("height", String(footHeight));
  const chip = selection === null ? null : chipAt(selection.x, measure(props.selectedDate, true));
  const word = today === null ? null : wordAt(today, measure(props.todayWord, true));
  const clear = chip === null || word === null || word.to < chip.from || word.from > chip.to;
  foot.replaceChildren(
    ...pinnedWord(scene, props, measure, [chip, word]),
    ...(word === null || !clear || today === null
      ? []
      : [
          svgNode("line", { class: styles.today, x1: today, x2: today, y1: 0, y2: 5 }),
          svgNode("text", { class: styles.todayWord, x: word.from, y: 15 }, props.todayWord),
        ]),
    ...(chip === null
      ? []
      : [
          ...(selection?.begins === true
            ? [
                svgNode("line", {
                  class: styles.selection,
                  x1: selection.x,
                  x2: selection.x,
                  y1: 0,
                  y2: 5,
                }),
              ]
            : []),
          svgNode("rect", {
            class: styles.chip,
            x: chip.from,
            y: 4,
            width: chip.to - chip.from,
            height: 20,
            rx: 3,
          }),
          svgNode("text", { class: styles.chipText, x: chip.from + 8, y: 15 }, props.selectedDate),
        ]),
    ...(["before", "after"] as const).flatMap((side) => {
      if (counts[side] === 0) return [];
      const x = side === "before" ? plot.from - gutter / 2 : plot.to + gutter / 2;
      return [svgNode("text", { class: styles.count, x, y: 15 }, props.countWords(counts[side]))];
    }),
  );

  function chipAt(x: number, width: number) {
    const least = Math.min(Math.max(x - width / 2 - 8, plot.from), plot.to - width - 16);
    return { from: least, to: least + width + 16 };
  }

  function wordAt(x: number, width: number) {
    const least = Math.min(Math.max(x - width / 2, plot.from), plot.to - width);
    return { from: least, to: least + width };
  }
}

/** The pinned period in the plot; null if it is outside the plot or fills all of it. */
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

/** Its name below the lanes, where there is free space. */
function pinnedWord(
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
