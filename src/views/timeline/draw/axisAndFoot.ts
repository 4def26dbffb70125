import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { Measure } from "../../../scene/text.ts";
import { axisHeight } from "../layout/pictureFrame.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import { xOf } from "../layout/timeScale.ts";
import { periodBars } from "./periods.ts";

/** The axis above the lanes: years and months, and the day of today as the line begins; over it the bars of two periods. */
export function drawAxis(
  axis: SVGSVGElement,
  scene: TimelineScene,
  { periods }: Pick<TimelineProps, "periods">,
  measure: Measure,
): void {
  const { frame, ticks, scale, today } = scene;
  const { plot } = frame;
  axis.setAttribute("width", String(frame.width));
  axis.setAttribute("height", String(frame.top));
  const drawing = svgNode("g", { transform: `translate(0 ${frame.top - axisHeight})` });
  axis.replaceChildren(...(periods ? periodBars(scene, periods, measure) : []), drawing);
  drawing.append(
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
  foot.setAttribute("height", String(frame.foot));
  if (frame.foot === 0) return foot.replaceChildren();
  const chip = selection === null ? null : chipAt(selection.x, measure(props.selectedDate, true));
  const word = today === null ? null : wordAt(today, measure(props.todayWord, true));
  const clear = chip === null || word === null || word.to < chip.from || word.from > chip.to;
  foot.replaceChildren(
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
