import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";
import type { EventMark } from "./eventMark.ts";
import type { LaneBand } from "./laneBands.ts";
import { clusterId, type LanePlan } from "./lanePlan.ts";
import { yOf } from "./sceneItems.ts";
import type { Span, TimeScale } from "./timeScale.ts";

/** A cluster in its place, in px: a block on the floor of its lane, the higher the more events it holds. */
export interface SceneCluster {
  readonly id: string;
  readonly lane: number;
  readonly row: number;
  /** Those inside the window that do not stand alone. */
  readonly members: readonly EventMark[];
  readonly long: boolean;
  readonly full: Span;
  readonly seen: Span;
  readonly y: number;
  readonly height: number;
}

export interface WindowParts {
  readonly clusters: readonly SceneCluster[];
  /** What the clusters of the window must let go: what is kept, and what alone is left of one. */
  readonly released: readonly EventMark[];
}

const lowest = 14;
const margin = 1;
/** So much stays free above a block for a mark that has left it: it stands in the first row. */
function headroom({ rowHeight }: LaneBand): number {
  return Math.max(13, Math.ceil(rowHeight / 2) + 7);
}

export function clustersIn(
  plan: LanePlan,
  window: DayWindow,
  kept: readonly EventMark[],
  plot: Span,
  scale: TimeScale,
): WindowParts {
  const released: EventMark[] = [];
  const clusters = plan.clusters.flatMap((cluster): readonly SceneCluster[] => {
    const members = membersLeft(cluster, window, kept, released);
    const band = plan.bands[cluster.lane];
    if (members.length === 0 || band === undefined) return [];
    const full = clusterSpan(cluster, scale);
    const seen = {
      from: Math.min(Math.max(full.from, plot.from), plot.to - 4),
      to: Math.max(Math.min(full.to, plot.to), plot.from + 4),
    };
    const { lane, long } = cluster;
    const row = plan.rows.rowIn[lane]?.get(clusterId(cluster)) ?? band.rows - 1;
    const place = long
      ? { y: yOf(plan, lane, row), height: Math.min(lowest, band.rowHeight) }
      : blockIn(band, members.length / (plan.greatest[lane] ?? 1));
    return [{ id: clusterId(cluster), lane, row, members, long, full, seen, ...place }];
  });
  return { clusters, released };
}

/** Those of a cluster that the window holds, without those that stand alone. */
function membersLeft(
  { members, lane, days }: MarkCluster,
  window: DayWindow,
  kept: readonly EventMark[],
  released: EventMark[],
): readonly EventMark[] {
  if (days.to < window.start || days.from > window.end) return [];
  const near = kept.filter(
    ({ places, from, to }) => places[0]?.lane === lane && from <= days.to && to >= days.from,
  );
  if (near.length === 0 && days.from >= window.start && days.to <= window.end) return members;
  const inside = members.filter(({ from, to }) => to >= window.start && from <= window.end);
  const left = near.length === 0 ? inside : inside.filter((mark) => !near.includes(mark));
  if (left.length < inside.length) released.push(...inside.filter((mark) => near.includes(mark)));
  if (left.length !== 1) return left;
  released.push(...left);
  return [];
}

function blockIn(band: LaneBand, share: number) {
  const room = band.height - headroom(band) - margin;
  if (room < lowest) {
    return { y: band.top + band.height / 2, height: Math.min(lowest, band.height - margin) };
  }
  const height = Math.round(lowest + (room - lowest) * Math.sqrt(Math.min(share, 1)));
  return { y: band.top + band.height - margin - height / 2, height };
}
