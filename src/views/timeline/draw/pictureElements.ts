import { belowLanes } from "../layout/pictureFrame.ts";
import type { OverlayLayers } from "./overlay.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";

/** The parts of the picture: the axis, the lanes (drawings below and above vis-timeline), the foot. */
export interface PictureElements extends OverlayLayers {
  readonly root: HTMLElement;
  readonly axis: SVGSVGElement;
  readonly scroller: HTMLElement;
  readonly host: HTMLElement;
  readonly foot: SVGSVGElement;
  /** Beside the lanes, for what is no picture: their labels. */
  readonly labels: HTMLElement;
}

export function pictureElements(root: HTMLElement): PictureElements {
  const axis = svgNode("svg", { class: styles.axisRow });
  const under = svgNode("svg", { class: styles.under });
  const over = svgNode("svg", { class: styles.over });
  const foot = svgNode("svg", { class: styles.foot });
  const host = document.createElement("div");
  const lanes = document.createElement("div");
  const labels = document.createElement("div");
  const scroller = document.createElement("div");
  host.className = styles.host ?? "";
  lanes.className = styles.lanes ?? "";
  scroller.className = styles.scroller ?? "";
  labels.className = styles.labels ?? "";
  for (const drawing of [axis, under, host, over, foot])
    drawing.setAttribute("aria-hidden", "true");
  lanes.append(under, host, over, labels);
  scroller.append(lanes);
  root.replaceChildren(axis, scroller, foot);
  return { root, axis, scroller, host, under, over, foot, labels };
}

export function laneRoom(root: HTMLElement, { top, foot }: TimelineScene["frame"]): number {
  return Math.max(root.clientHeight - top - foot - belowLanes, 0);
}

/** vis-timeline draws 1 px beyond its box on both sides, for borders that are off here. */
export function arrange(elements: PictureElements, scene: TimelineScene, room: number): void {
  const { plot, top } = scene.frame;
  const seen = Math.min(scene.height, room) + belowLanes;
  elements.host.style.left = `${plot.from + 1}px`;
  elements.host.style.width = `${plot.to - plot.from - 2}px`;
  elements.scroller.style.top = `${top}px`;
  elements.scroller.style.height = `${seen}px`;
  elements.foot.style.top = `${top + seen}px`;
}

/** Scrolls the lanes just far enough that the line is visible. */
export function reveal(scroller: HTMLElement, y: number): void {
  const margin = 20;
  const { scrollTop, clientHeight } = scroller;
  if (y - margin < scrollTop) scroller.scrollTop = y - margin;
  else if (y + margin > scrollTop + clientHeight) scroller.scrollTop = y + margin - clientHeight;
}
