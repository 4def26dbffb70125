import type { StrandStyle } from "../../../model/projection.ts";
import type { EventMark } from "./eventMark.ts";
import { type LaneBand, rowAt, rowBox, rowMiddle, withinBand } from "./laneHeights.ts";
import type { LanePlan } from "./lanePlanner.ts";
import { beginOf, isDot, seenSpan, type Span, spanOf, type TimeScale, xOf } from "./timeScale.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import {
  daysOf,
  clusterSpan,
  countWidth,
  type FurtherMark,
  type MarkCluster,
  pillHeight,
} from "./clusterMarks.ts";
import { besideStack, stackPlaces } from "./stacks.ts";

/** A mark in its place, in px. */
export interface SceneItem {
  readonly mark: EventMark;
  readonly lane: number;
  readonly row: number;
  readonly style: StrandStyle;
  readonly full: Span;
  readonly seen: Span;
  /** What can be clicked: at least 24 px wide. */
  readonly target: Span;
  readonly y: number;
  /** The greatest height of a mark there. */
  readonly thickness: number;
  /** Where its thread begins. */
  readonly begin: number;
  /** The day on which it is one of several dots below each other. */
  readonly stack?: string;
}

const leastTarget = 24;

export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

export interface ItemRoom {
  readonly plot: Span;
  readonly scale: TimeScale;
  readonly plan: LanePlan;
}

/** In its first lane, or another of its lanes; `row` where it is not that of the plan. */
export function sceneItem(
  mark: EventMark,
  { plot, scale, plan }: ItemRoom,
  lane = mark.places[0]?.lane ?? 0,
  row?: number,
): SceneItem {
  const place = mark.places.find((one) => one.lane === lane);
  const at = row ?? plan.rowOf(lane, mark.id) ?? 0;
  const { full, seen } = besideDots(mark, seenSpan(mark, plot, scale), lane, { plot, scale, plan });
  const half = Math.max(seen.to - seen.from, leastTarget) / 2;
  const middle = middleOf(seen);
  return {
    mark,
    lane,
    row: at,
    style: place?.style ?? "solid",
    full,
    seen,
    target: { from: middle - half, to: middle + half },
    y: yOf(plan, lane, at),
    thickness: thicknessIn(plan, lane, at),
    begin: beginOf(mark, seen, scale),
  };
}

/** What is from a day on begins beside the dots of that day, which would cover its beginning. */
function besideDots(
  mark: EventMark,
  { full, seen }: ReturnType<typeof seenSpan>,
  lane: number,
  { scale, plan }: ItemRoom,
) {
  if (plan.isBeside?.(lane, mark.id) !== true || seen.from > full.from) return { full, seen };
  const from = Math.max(xOf(scale, mark.from + 0.5) + besideStack, full.from);
  return { full: { ...full, from }, seen: { ...seen, from } };
}

/** Where marks crowd, targets give way: none may cover the middle of another beside it. */
export function clearTargets(items: readonly SceneItem[]): readonly SceneItem[] {
  const rows = new Map<string, SceneItem[]>();
  for (const item of items) {
    const key = `${item.lane} ${item.row}`;
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return items.map((item) => {
    const middle = middleOf(item.seen);
    const nearest = (rows.get(`${item.lane} ${item.row}`) ?? [])
      .filter((other) => other !== item && !(other.stack && other.stack === item.stack))
      .reduce((least, other) => Math.min(least, Math.abs(middleOf(other.seen) - middle)), Infinity);
    const half = (item.target.to - item.target.from) / 2;
    if (nearest > half || item.seen.to - item.seen.from > leastTarget) return item;
    const cleared = Math.max(nearest - 1, 4);
    return { ...item, target: { from: middle - cleared, to: middle + cleared } };
  });
}

function yOf(plan: LanePlan, lane: number, row: number): number {
  const band = plan.bands[lane];
  return band === undefined ? 0 : rowMiddle(band, row);
}

const thickest = 10;

export function thicknessOf(rowHeight: number): number {
  const between = rowHeight < 10 ? 1 : 2;
  return Math.min(thickest, Math.floor(rowHeight) - between);
}

function thicknessIn(plan: LanePlan, lane: number, row: number): number {
  const band = plan.bands[lane];
  if (band?.floor !== undefined) return thicknessOf(rowBox(band, row).height);
  return thicknessOf(band?.rowHeight ?? thickest);
}

/**
 * A cluster in its place, in px: a block on the floor of its lane, the higher the more events it holds,
 * or in a row.
 */
export interface SceneCluster {
  readonly id: string;
  readonly kind: MarkCluster["kind"];
  readonly lane: number;
  readonly row: number;
  /** Those inside the window that are not drawn alone. */
  readonly members: readonly EventMark[];
  readonly full: Span;
  readonly seen: Span;
  readonly y: number;
  readonly height: number;
  /** Its height says nothing. */
  readonly isPill: boolean;
}

/** A mark that has left its cluster in a lane, and its row there. */
interface ReleasedMark extends FurtherMark {
  readonly row: number;
}

/** Events of one day, one dot below the other. */
export interface SceneStack {
  readonly id: string;
  readonly lane: number;
  readonly items: readonly SceneItem[];
}

interface WindowParts {
  readonly clusters: readonly SceneCluster[];
  readonly stacks: readonly SceneStack[];
  /** Marks that leave the clusters of the window: those that are kept apart, and a last one that is left over. */
  readonly released: readonly ReleasedMark[];
}

/** The window, and which events are drawn alone whatever is clustered. */
interface HeldMarks {
  readonly window: DayWindow;
  readonly isShown: (event: EventId) => boolean;
  /** The filters have left it, whether or not the player has reached it. */
  readonly isSettled: (event: EventId) => boolean;
  /** The player has left none of them out. */
  readonly plansShown: boolean;
  readonly kept: readonly EventMark[];
}

const lowest = 14;
/** Digits need this height even where rows are squeezed; more would reach into the next row. */
const countHeight = 10;
const margin = 1;
/** Space above a block for a mark that has left it: such a mark is in the first row. */
function headroom({ rowHeight }: LaneBand): number {
  return Math.max(13, Math.ceil(rowHeight / 2) + 7);
}

export function clustersIn(held: HeldMarks, room: ItemRoom): WindowParts {
  const { plan } = room;
  const released: ReleasedMark[] = [];
  const stacks: SceneStack[] = [];
  const clusters = plan.clusters.flatMap((cluster): readonly SceneCluster[] => {
    const band = plan.bands[cluster.lane];
    if (band === undefined) return [];
    const stack = stackIn(cluster, band, held, room);
    if (stack !== null) {
      stacks.push(stack);
      return [];
    }
    const members = membersLeft(cluster, held, room, released);
    return members.length === 0 ? [] : [placed(cluster, members, held, room)];
  });
  return { clusters, stacks, released };
}

/** null: its rows are too low, or there are not several events left. */
function stackIn(
  { id, lane, days, members }: MarkCluster,
  band: LaneBand,
  { window, isShown, isSettled }: HeldMarks,
  room: ItemRoom,
): SceneStack | null {
  const { plan } = room;
  const rows = plan.stackRowsOf?.(lane, id);
  const row = plan.rowOf(lane, id);
  if (rows === undefined || row === undefined) return null;
  if (days.to < window.start || days.from > window.end) return null;
  const settled = members.filter((mark) => isSettled(mark.id));
  const places = settled.length < 2 ? null : stackPlaces(settled, band, row, rows);
  if (places === null) return null;
  const { yOf: middles, radius } = places;
  const items = settled.flatMap((mark): readonly SceneItem[] => {
    const y = middles.get(mark.id);
    if (y === undefined || !isShown(mark.id)) return [];
    const item = sceneItem(mark, room, lane, rowAt(band, y));
    const stacked = { ...item, y, thickness: 2 * radius, stack: id };
    if (!isDot(mark)) return [stacked];
    const middle = middleOf(item.full);
    const dot = { from: middle - radius, to: middle + radius };
    return [{ ...stacked, full: dot, seen: dot }];
  });
  return { id, lane, items };
}

function placed(
  cluster: MarkCluster,
  members: readonly EventMark[],
  { window }: HeldMarks,
  { plot, scale, plan }: ItemRoom,
): SceneCluster {
  const { id, kind, lane } = cluster;
  const band = plan.bands[lane] ?? { top: 0, height: 0, rows: 1, rowHeight: 0 };
  const row = plan.rowOf(lane, id) ?? band.rows - 1;
  const whole = cluster.members.length === members.length;
  const drawn = whole || kind === "day" ? cluster.drawn : drawnOf(members, scale.perDay);
  const full = clusterSpan({ ...cluster, members, drawn }, scale);
  const least = countWidth(members.length);
  const days = whole ? cluster.days : daysOf(members);
  const begins = days.from < window.start;
  const ends = days.to > window.end;
  const seen = {
    from: begins ? Math.max(Math.min(plot.from, full.to - least), full.from) : full.from,
    to: ends ? Math.min(Math.max(plot.to, full.from + least), full.to) : full.to,
  };
  const { height: rowHeight } = rowBox(band, row);
  const own = band.floor === undefined ? band.rowHeight : rowHeight;
  const height = Math.min(pillHeight, Math.max(own, countHeight));
  const place =
    kind === "block" && plan.hasFloor?.(lane) !== true
      ? blockIn(band, members.length / (plan.greatest[lane] ?? 1))
      : { y: withinBand(band, yOf(plan, lane, row), height / 2), height, isPill: true };
  return { id, kind, lane, row, members, full, seen, ...place };
}

function drawnOf(members: readonly EventMark[], perDay: number): Span {
  const spans = members.map((mark) => spanOf(mark, { start: 0, perDay, left: 0 }));
  return {
    from: spans.reduce((least, { from }) => Math.min(least, from), Infinity) / perDay,
    to: spans.reduce((most, { to }) => Math.max(most, to), -Infinity) / perDay,
  };
}

/** The events of a cluster inside the window, without those drawn alone. */
function membersLeft(
  { id, kind, members, lane, days }: MarkCluster,
  { window, isShown, plansShown, kept }: HeldMarks,
  { plan }: ItemRoom,
  released: ReleasedMark[],
): readonly EventMark[] {
  if (days.to < window.start || days.from > window.end) return [];
  const near = kept.filter(
    ({ places, from, to }) =>
      from <= days.to && to >= days.from && places.some((place) => place.lane === lane),
  );
  const isWhole = days.from >= window.start && days.to <= window.end;
  // Clusters of days are planned for all events, the others for those that are shown.
  if (near.length === 0 && isWhole && kind !== "day" && plansShown) return members;
  const inside = members.filter(
    (mark) => mark.to >= window.start && mark.from <= window.end && isShown(mark.id),
  );
  const left = near.length === 0 ? inside : inside.filter((mark) => !near.includes(mark));
  const own = plan.rowOf(lane, id);
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
    // On the floor, so that what lasts is above it.
    const height = Math.min(lowest, band.height - margin);
    return { y: band.top + band.height - margin - height / 2, height, isPill: true };
  }
  const height = Math.round(lowest + (room - lowest) * Math.sqrt(Math.min(share, 1)));
  return { y: band.top + band.height - margin - height / 2, height, isPill: false };
}
