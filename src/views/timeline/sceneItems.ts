import type { StrandStyle } from "../../model/projection.ts";
import type { EventMark } from "./eventMark.ts";
import { rowMiddle } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { beginOf, seenSpan } from "./seenSpan.ts";
import type { Span, TimeScale } from "./timeScale.ts";

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
  /** The most a mark may be high there. */
  readonly thickness: number;
  /** Where its thread hangs. */
  readonly begin: number;
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
  const at = row ?? plan.rows.rowIn[lane]?.get(mark.id) ?? 0;
  const { full, seen } = seenSpan(mark, plot, scale);
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
    thickness: thicknessIn(plan, lane),
    begin: beginOf(mark, seen, scale),
  };
}

/** Where marks crowd, targets give way: none may cover the middle of another. */
export function clearTargets(items: readonly SceneItem[]): readonly SceneItem[] {
  const rows = new Map<string, SceneItem[]>();
  for (const item of items) {
    const key = `${item.lane} ${item.row}`;
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return items.map((item) => {
    const middle = middleOf(item.seen);
    const nearest = (rows.get(`${item.lane} ${item.row}`) ?? [])
      .filter((other) => other !== item)
      .reduce((least, other) => Math.min(least, Math.abs(middleOf(other.seen) - middle)), Infinity);
    const half = (item.target.to - item.target.from) / 2;
    if (nearest > half || item.seen.to - item.seen.from > leastTarget) return item;
    const cleared = Math.max(nearest - 1, 4);
    return { ...item, target: { from: middle - cleared, to: middle + cleared } };
  });
}

export function yOf(plan: LanePlan, lane: number, row: number): number {
  const band = plan.bands[lane];
  return band === undefined ? 0 : rowMiddle(band, row);
}

const thickest = 10;

export function thicknessOf(rowHeight: number): number {
  const between = rowHeight < 10 ? 1 : 2;
  return Math.min(thickest, Math.floor(rowHeight) - between);
}

function thicknessIn(plan: LanePlan, lane: number): number {
  return thicknessOf(plan.bands[lane]?.rowHeight ?? thickest);
}
