import { daysOf, type MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";
import { hull, stringSpans, type MarkString } from "./markStrings.ts";

const mostOverlap = 3;
/** A longer bar passes behind a cluster, and is seen on both sides of it. */
const longBar = 48;

/** Short marks that a neighbouring cluster would hide belong to it too. */
export function absorbMarks(
  strings: readonly MarkString[],
  clusters: readonly MarkCluster[],
  perDay: number,
): { readonly strings: readonly MarkString[]; readonly clusters: readonly MarkCluster[] } {
  const scale = { start: 0, perDay, left: 0 };
  const lanes = new Map<number, { readonly cluster: MarkCluster; from: number; to: number }[]>();
  for (const cluster of clusters) {
    if (cluster.long) continue;
    const blocks = lanes.get(cluster.lane) ?? [];
    blocks.push({ cluster, ...clusterSpan(cluster, scale) });
    lanes.set(cluster.lane, blocks);
  }
  for (const blocks of lanes.values()) blocks.sort((a, b) => a.from - b.from);
  const gained = new Map<MarkCluster, MarkString[]>();
  const kept = strings.filter((string) => {
    const { from, to } = hull(stringSpans(string, scale));
    if (to - from > longBar) return true;
    const blocks = lanes.get(string.lane) ?? [];
    const hidden = blocks[firstAfter(blocks, from + mostOverlap)];
    if (hidden === undefined || hidden.from >= to - mostOverlap) return true;
    gained.set(hidden.cluster, [...(gained.get(hidden.cluster) ?? []), string]);
    return false;
  });
  if (gained.size === 0) return { strings, clusters };
  return {
    strings: kept,
    clusters: clusters.map((cluster) => {
      const more = gained.get(cluster)?.flatMap(({ members }) => members);
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
