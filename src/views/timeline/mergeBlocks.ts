import type { MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";

/** Blocks whose counts would lie on each other are one: none may be pushed from its date. */
export function mergeBlocks(
  clusters: readonly MarkCluster[],
  perDay: number,
): readonly MarkCluster[] {
  const scale = { start: 0, perDay, left: 0 };
  const spanOf = (cluster: MarkCluster) => clusterSpan(cluster, scale);
  const blocks = clusters.filter(({ kind }) => kind === "block");
  const merged: MarkCluster[] = [];
  const ordered = blocks.toSorted((a, b) => a.lane - b.lane || spanOf(a).from - spanOf(b).from);
  for (const next of ordered) {
    let open = next;
    for (let last = merged.at(-1); last !== undefined; last = merged.at(-1)) {
      if (last.lane !== open.lane || spanOf(last).to <= spanOf(open).from) break;
      merged.pop();
      open = joined(last, open);
    }
    merged.push(open);
  }
  if (merged.length === blocks.length) return clusters;
  return [...clusters.filter(({ kind }) => kind !== "block"), ...merged];
}

function joined(a: MarkCluster, b: MarkCluster): MarkCluster {
  const around = (one: MarkCluster["cell"], other: MarkCluster["cell"]) => ({
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  });
  return {
    ...a,
    members: [...a.members, ...b.members].toSorted((one, other) => one.from - other.from),
    cell: around(a.cell, b.cell),
    drawn: around(a.drawn, b.drawn),
    days: around(a.days, b.days),
  };
}
