import { cutOf } from "../../scene/barPath.ts";
import { round } from "../../scene/geometry.ts";
import { clusterLook } from "./clusterLook.ts";
import { clusterNodes } from "./clusterNode.ts";
import styles from "./Picture.module.css";
import type { SceneCluster } from "./sceneClusters.ts";
import { rowMiddle } from "./laneBands.ts";
import { svgNode } from "../../scene/drawing.ts";
import type { TimelineProps } from "./timelineProps.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The drawings inside vis-timeline's items for clusters; kept while they look the same. */
export interface ClusterBoxes {
  readonly nodeOf: (id: string) => HTMLElement;
  readonly draw: (scene: TimelineScene, props: TimelineProps) => void;
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
    // The item is as high as its row, the last of the lane; the block stands on its floor.
    const middle = band.rowHeight / 2 + y - rowMiddle(band, row);
    const size = `${width} ${height} ${middle} ${band.rowHeight} ${cut.start} ${cut.end}`;
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
        { class: styles.mark, width, height: band.rowHeight },
        ...clusterNodes(look, width, height, middle, cut),
      ),
    );
  }

  return {
    nodeOf,
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
