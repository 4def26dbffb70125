import type { EventId } from "../../model/eventGraph.ts";
import { glyphOf, markShape } from "./markShape.ts";
import styles from "./Picture.module.css";
import { stateOf, toneOf } from "./overlay.ts";
import { svgNode } from "../../scene/drawing.ts";
import type { TimelineProps } from "./timelineProps.ts";
import type { SceneItem } from "./sceneItems.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The drawings inside vis-timeline's items: one node an event, kept, and redrawn only when it changes. */
export interface MarkNodes {
  readonly nodeOf: (id: EventId) => HTMLElement;
  readonly draw: (scene: TimelineScene, props: TimelineProps) => void;
}

export function markNodes(): MarkNodes {
  const nodes = new Map<EventId, HTMLElement>();
  const drawn = new Map<EventId, string>();

  function nodeOf(id: EventId): HTMLElement {
    const known = nodes.get(id) ?? document.createElement("div");
    nodes.set(id, known);
    return known;
  }

  function drawItem(item: SceneItem, height: number, props: TimelineProps): void {
    const { mark, style, full, seen, target, lane } = item;
    const move = ({ from, to }: SceneItem["full"]) => ({
      from: round(from - target.from),
      to: round(to - target.from),
    });
    const shape = {
      mark: glyphOf(mark),
      style,
      tone: toneOf(props, mark.id, lane),
      full: move(full),
      seen: move(seen),
      y: height / 2,
      thickness: item.thickness,
      state: stateOf(props, mark.id),
    };
    const width = round(target.to - target.from);
    const key = JSON.stringify([shape, width, height]);
    if (drawn.get(mark.id) === key) return;
    drawn.set(mark.id, key);
    const size = { class: styles.mark, width, height };
    nodeOf(mark.id).replaceChildren(svgNode("svg", size, ...markShape(shape)));
  }

  return {
    nodeOf,
    draw(scene, props) {
      for (const item of scene.items) {
        drawItem(item, scene.bands[item.lane]?.rowHeight ?? 17, props);
      }
      const kept = new Set(scene.items.map(({ mark }) => mark.id));
      for (const id of nodes.keys()) {
        if (kept.has(id)) continue;
        nodes.delete(id);
        drawn.delete(id);
      }
    },
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
