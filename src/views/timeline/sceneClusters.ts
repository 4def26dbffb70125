import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { EventId } from "../../model/eventGraph.ts";
import type { FurtherMark, MarkCluster } from "./clusterMarks.ts";
import { clusterSpan, countWidth } from "./clusterSpan.ts";
import type { EventMark } from "./eventMark.ts";
import { withinBand, type LaneBand } from "./laneBands.ts";
import { yOf, type ItemRoom } from "./sceneItems.ts";
import { spanOf, type Span } from "./timeScale.ts";

/**
 * A cluster in its place, in px: a block on the floor of its lane, the higher the more events it holds,
 * or in a row.
 */
export interface SceneCluster {
  readonly id: string;
  readonly kind: MarkCluster["kind"];
  readonly lane: number;
  readonly row: number;
  /** Those inside the window that do not stand alone. */
  readonly members: readonly EventMark[];
  readonly full: Span;
  readonly seen: Span;
  readonly y: number;
  readonly height: number;
}

/** A mark that has left its cluster in a lane, and its row there. */
interface ReleasedMark extends FurtherMark {
  readonly row: number;
}

export interface WindowParts {
  readonly clusters: readonly SceneCluster[];
  /** What the clusters of the window must let go: what is kept, and what alone is left of one. */
  readonly released: readonly ReleasedMark[];
}

/** What a window holds, and what of it stands alone whatever gathers. */
export interface HeldMarks {
  readonly window: DayWindow;
  readonly isShown: (event: EventId) => boolean;
  readonly kept: readonly EventMark[];
  /** It leaves a block, in which it would not be seen; a mark of one day would move under the pointer. */
  readonly hovered: EventMark | null;
}

const lowest = 14;
/** Digits need as much, also where rows are squeezed. */
const countHeight = 12;
const margin = 1;
/** So much stays free above a block for a mark that has left it: it stands in the first row. */
function headroom({ rowHeight }: LaneBand): number {
  return Math.max(13, Math.ceil(rowHeight / 2) + 7);
}

export function clustersIn(held: HeldMarks, room: ItemRoom): WindowParts {
  const { plan } = room;
  const released: ReleasedMark[] = [];
  const clusters = plan.clusters.flatMap((cluster): readonly SceneCluster[] => {
    const band = plan.bands[cluster.lane];
    if (band === undefined) return [];
    const members = membersLeft(cluster, held, room, released);
    return members.length === 0 ? [] : [placed(cluster, members, held, room)];
  });
  return { clusters, released };
}

function placed(
  cluster: MarkCluster,
  members: readonly EventMark[],
  { window }: HeldMarks,
  { plot, scale, plan }: ItemRoom,
): SceneCluster {
  const { id, kind, lane } = cluster;
  const band = plan.bands[lane] ?? { top: 0, height: 0, rows: 1, rowHeight: 0 };
  const row = plan.rows.rowIn[lane]?.get(id) ?? band.rows - 1;
  const whole = cluster.members.length === members.length;
  const drawn = whole || kind === "day" ? cluster.drawn : drawnOf(members, scale.perDay);
  const full = clusterSpan({ ...cluster, members, drawn }, scale);
  const least = countWidth(members.length);
  const begins = members.some(({ from }) => from < window.start);
  const ends = members.some(({ to }) => to > window.end);
  const seen = {
    from: begins ? Math.max(Math.min(plot.from, full.to - least), full.from) : full.from,
    to: ends ? Math.min(Math.max(plot.to, full.from + least), full.to) : full.to,
  };
  const height = Math.min(lowest, Math.max(band.rowHeight, countHeight));
  const place =
    kind === "block"
      ? blockIn(band, members.length / (plan.greatest[lane] ?? 1))
      : { y: withinBand(band, yOf(plan, lane, row), height / 2), height };
  return { id, kind, lane, row, members, full, seen, ...place };
}

function drawnOf(members: readonly EventMark[], perDay: number): Span {
  const spans = members.map((mark) => spanOf(mark, { start: 0, perDay, left: 0 }));
  return {
    from: spans.reduce((least, { from }) => Math.min(least, from), Infinity) / perDay,
    to: spans.reduce((most, { to }) => Math.max(most, to), -Infinity) / perDay,
  };
}

/** Those of a cluster that the window holds, without those that stand alone. */
function membersLeft(
  { id, kind, members, lane, days }: MarkCluster,
  { window, isShown, kept, hovered }: HeldMarks,
  { plan }: ItemRoom,
  released: ReleasedMark[],
): readonly EventMark[] {
  if (days.to < window.start || days.from > window.end) return [];
  const apart = hovered === null || kind === "day" ? kept : [...kept, hovered];
  const near = apart.filter(
    ({ places, from, to }) =>
      from <= days.to && to >= days.from && places.some((place) => place.lane === lane),
  );
  const isWhole = days.from >= window.start && days.to <= window.end;
  // Clusters of days are planned for all events, the others for those that are shown.
  if (near.length === 0 && isWhole && kind !== "day") return members;
  const inside = members.filter(
    (mark) => mark.to >= window.start && mark.from <= window.end && isShown(mark.id),
  );
  const left = near.length === 0 ? inside : inside.filter((mark) => !near.includes(mark));
  const own = plan.rows.rowIn[lane]?.get(id);
  const rows = plan.bands[lane]?.rows ?? 1;
  const gone = inside.filter((mark) => near.includes(mark));
  released.push(
    ...gone.map((mark, at) => ({
      mark,
      lane,
      row: own === undefined ? 0 : (own + 1 + at) % rows,
    })),
  );
  if (left.length !== 1) return left.length === members.length ? members : left;
  released.push(...left.map((mark) => ({ mark, lane, row: own ?? 0 })));
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
