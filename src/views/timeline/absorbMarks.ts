import type { PlacedMarks } from "./dayClusters.ts";
import { daysOf, type MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";
import type { EventMark } from "./eventMark.ts";
import { spanOf, type Span } from "./timeScale.ts";

const mostOverlap = 3;
/** A longer bar passes behind a cluster, and is seen on both sides of it. */
const longBar = 48;

/** Short marks that a block beside them would hide belong to it too, and so do the marks of a day. */
export function absorbMarks(
  { alone, further, clusters }: PlacedMarks,
  perDay: number,
): PlacedMarks {
  const scale = { start: 0, perDay, left: 0 };
  const lanes = new Map<number, { readonly cluster: MarkCluster; from: number; to: number }[]>();
  for (const cluster of clusters) {
    if (cluster.kind !== "block") continue;
    const blocks = lanes.get(cluster.lane) ?? [];
    blocks.push({ cluster, ...clusterSpan(cluster, scale) });
    lanes.set(cluster.lane, blocks);
  }
  for (const blocks of lanes.values()) blocks.sort((a, b) => a.from - b.from);
  const gained = new Map<MarkCluster, EventMark[]>();
  const isHidden = (lane: number, { from, to }: Span, members: readonly EventMark[]): boolean => {
    if (to - from > longBar) return false;
    const blocks = lanes.get(lane) ?? [];
    const hidden = blocks[firstAfter(blocks, from + mostOverlap)];
    if (hidden === undefined || hidden.from >= to - mostOverlap) return false;
    gained.set(hidden.cluster, [...(gained.get(hidden.cluster) ?? []), ...members]);
    return true;
  };
  const left = {
    alone: alone.filter(
      (mark) => !isHidden(mark.places[0]?.lane ?? 0, spanOf(mark, scale), [mark]),
    ),
    further: further.filter(({ mark, lane }) => !isHidden(lane, spanOf(mark, scale), [mark])),
    clusters: clusters.filter(
      (cluster) =>
        cluster.kind !== "day" ||
        !isHidden(cluster.lane, clusterSpan(cluster, scale), cluster.members),
    ),
  };
  if (gained.size === 0) return { alone, further, clusters };
  return {
    ...left,
    clusters: left.clusters.map((cluster) => {
      const more = gained.get(cluster);
      if (more === undefined) return cluster;
      const members = [...cluster.members, ...more].toSorted((a, b) => a.from - b.from);
      return { ...cluster, members, days: daysOf(members) };
    }),
  };
}

/** Of blocks side by side, the first that ends after x. */
function firstAfter(blocks: readonly { readonly to: number }[], x: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? Infinity) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
