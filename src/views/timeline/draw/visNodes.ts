import type { EventId } from "../../../model/eventGraph.ts";
import { glyphOf, markShape, stateOf, toneOf } from "./markShape.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import type { SceneCluster, SceneItem } from "../layout/sceneMarks.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import { cutOf } from "../../../scene/barPath.ts";
import { round } from "../../../scene/geometry.ts";
import { clusterLook, clusterNodes, isLit } from "./clusterNode.ts";
import { rowBox, rowMiddle } from "../layout/laneHeights.ts";
import type { VisGroup } from "./visItems.ts";

/** The drawings inside vis-timeline's items: one node an event, kept, and redrawn only when it changes. */
interface MarkNodes {
  readonly nodeOf: (id: EventId) => HTMLElement;
  readonly draw: (scene: TimelineScene, props: TimelineProps) => void;
  /** Once vis-timeline has put the nodes into the page. */
  readonly light: (scene: TimelineScene, props: TimelineProps) => void;
}

const lone = { top: 0, height: 17 };

export function markNodes(): MarkNodes {
  const nodes = new Map<EventId, HTMLElement>();
  const drawn = new Map<EventId, string>();

  function nodeOf(id: EventId): HTMLElement {
    const known = nodes.get(id) ?? document.createElement("div");
    nodes.set(id, known);
    return known;
  }

  /** `middle`: of the mark, from the top of its row. */
  function drawItem(item: SceneItem, height: number, middle: number, props: TimelineProps): void {
    const { mark, style, full, seen, target, lane } = item;
    const move = ({ from, to }: SceneItem["full"]) => ({
      from: roundToTenth(from - target.from),
      to: roundToTenth(to - target.from),
    });
    const shape = {
      mark: glyphOf(mark),
      style,
      tone: toneOf(props, mark, lane),
      full: move(full),
      seen: move(seen),
      y: roundToTenth(middle),
      thickness: item.thickness,
      state: stateOf(props, mark.id),
    };
    const width = roundToTenth(target.to - target.from);
    const key = JSON.stringify([shape, width, height]);
    if (drawn.get(mark.id) === key) return;
    drawn.set(mark.id, key);
    const size = { class: styles.mark, width, height };
    nodeOf(mark.id).replaceChildren(svgNode("svg", size, ...markShape(shape)));
  }

  return {
    nodeOf,
    light({ items }, props) {
      for (const { mark } of items)
        light(nodeOf(mark.id), "[data-event]", stateOf(props, mark.id).lit);
    },
    draw(scene, props) {
      for (const item of scene.items) {
        const band = scene.bands[item.lane];
        const { top, height } = band === undefined ? lone : rowBox(band, item.row);
        drawItem(item, height, item.stack === undefined ? height / 2 : item.y - top, props);
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

/** Marks vis-timeline's item around a node. */
function light(node: HTMLElement, item: string, lit: boolean): void {
  node.closest(item)?.toggleAttribute("data-lit", lit);
}

function roundToTenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The drawings inside vis-timeline's items for clusters; kept while they look the same. */
interface ClusterBoxes {
  readonly nodeOf: (id: string) => HTMLElement;
  readonly draw: (scene: TimelineScene, props: TimelineProps) => void;
  readonly light: (scene: TimelineScene, props: TimelineProps) => void;
}

interface Drawn {
  readonly members: SceneCluster["members"];
  readonly levelOf: TimelineProps["levelOf"];
  readonly lanes: TimelineProps["lanes"];
  readonly hovered: TimelineProps["hovered"];
  readonly size: string;
  readonly look: string;
}

export function clusterBoxes(): ClusterBoxes {
  const nodes = new Map<string, HTMLElement>();
  const drawn = new Map<string, Drawn>();

  function nodeOf(id: string): HTMLElement {
    const known = nodes.get(id) ?? document.createElement("div");
    nodes.set(id, known);
    return known;
  }

  function drawCluster(cluster: SceneCluster, scene: TimelineScene, props: TimelineProps): void {
    const { id, members, lane, row, seen, y, height } = cluster;
    const cut = cutOf(cluster);
    const band = scene.bands[lane];
    if (band === undefined) return;
    const width = round(seen.to - seen.from);
    // The item is as high as its row, the last of the lane; the block is at its bottom.
    const { height: rowHeight } = rowBox(band, row);
    const middle = rowHeight / 2 + y - rowMiddle(band, row);
    const size = `${width} ${height} ${middle} ${rowHeight} ${cut.start} ${cut.end}`;
    const { levelOf, lanes, hovered } = props;
    const before = drawn.get(id);
    if (before !== undefined && isSame(before, { members, levelOf, lanes, hovered, size })) return;
    const look = clusterLook(cluster, props);
    const next = { members, levelOf, lanes, hovered, size, look: JSON.stringify(look) };
    drawn.set(id, next);
    if (before?.size === size && before.look === next.look) return;
    nodeOf(id).replaceChildren(
      svgNode(
        "svg",
        { class: styles.mark, width, height: rowHeight },
        ...clusterNodes(look, width, cluster, middle, cut),
      ),
    );
  }

  return {
    nodeOf,
    light({ clusters }, props) {
      for (const cluster of clusters)
        light(nodeOf(cluster.id), "[data-cluster]", isLit(cluster, props));
    },
    draw(scene, props) {
      for (const cluster of scene.clusters) drawCluster(cluster, scene, props);
      const kept = new Set(scene.clusters.map(({ id }) => id));
      for (const id of nodes.keys()) {
        if (kept.has(id)) continue;
        nodes.delete(id);
        drawn.delete(id);
      }
    },
  };
}

function isSame(a: Drawn, b: Omit<Drawn, "look">): boolean {
  return (
    a.members === b.members &&
    a.levelOf === b.levelOf &&
    a.lanes === b.lanes &&
    a.hovered === b.hovered &&
    a.size === b.size
  );
}

/** vis-timeline makes a group as tall as its label: ours is an empty box of the row's height. */
interface RowNodes {
  readonly nodeOf: (group: VisGroup | null) => HTMLElement;
  readonly resize: (groups: readonly VisGroup[]) => void;
}

export function rowNodes(): RowNodes {
  const nodes = new Map<string, HTMLElement>();

  /** vis-timeline also asks for the label of its background, which has no data. */
  function nodeOf(group: VisGroup | null): HTMLElement {
    if (group === null) return document.createElement("div");
    const node = nodes.get(group.id) ?? document.createElement("div");
    node.style.height = `${group.height}px`;
    nodes.set(group.id, node);
    return node;
  }

  return {
    nodeOf,
    resize(groups) {
      for (const group of groups) nodeOf(group);
    },
  };
}
