import { pillHeight } from "./clusterMarks.ts";
import { longBar } from "./gatherTouching.ts";
import type { LaneBand } from "./laneHeights.ts";
import type { SceneCluster, SceneItem } from "./sceneMarks.ts";

/**
 * A gathered mark that says its count and no more is a pill, as high as its words need; where rows are low it takes
 * what is free above and below it in its lane; a long bar passes behind it. In a lane of 26 px with two rows
 *
 *   the other row empty there, or a long bar in it → 18 px high          a short bar in it → 13 px
 */
interface Extent {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a pill and what is beside it, in px. */
const apart = 1;

export function grownPills(
  clusters: readonly SceneCluster[],
  items: readonly Pick<SceneItem, "lane" | "seen" | "y" | "thickness">[],
  bands: readonly LaneBand[],
): readonly SceneCluster[] {
  const marks: readonly Extent[] = items
    .filter(({ seen }) => seen.to - seen.from <= longBar)
    .map(({ lane, seen, y, thickness }) => extentOf(lane, seen, y, thickness));
  const placed = clusters.map(({ lane, seen, y, height }) => extentOf(lane, seen, y, height));
  return clusters.map((cluster, at) => {
    const band = bands[cluster.lane];
    const own = placed[at];
    if (!cluster.isPill || band === undefined || own === undefined) return cluster;
    if (cluster.height >= pillHeight || band.height < pillHeight) return cluster;
    const beside = [...marks, ...placed].filter(
      (one) =>
        one !== own &&
        one.lane === own.lane &&
        one.from < own.to + apart &&
        one.to > own.from - apart,
    );
    const top = beside
      .filter(({ bottom }) => bottom <= own.top)
      .reduce((most, { bottom }) => Math.max(most, bottom + apart), band.top);
    const bottom = beside
      .filter((one) => one.top >= own.bottom)
      .reduce((least, one) => Math.min(least, one.top - apart), band.top + band.height);
    const meets = beside.some((one) => one.bottom > own.top && one.top < own.bottom);
    const height = Math.min(pillHeight, bottom - top);
    if (meets || height <= cluster.height) return cluster;
    const middle = Math.min(Math.max(cluster.y, top + height / 2), bottom - height / 2);
    placed[at] = extentOf(cluster.lane, cluster.seen, middle, height);
    return { ...cluster, y: middle, height };
  });
}

function extentOf(
  lane: number,
  { from, to }: SceneCluster["seen"],
  y: number,
  height: number,
): Extent {
  return { lane, from, to, top: y - height / 2, bottom: y + height / 2 };
}
