import type { StrandStyle } from "../../model/projection.ts";
import type { EventMark } from "./eventMark.ts";
import { rowMiddle } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { hull, stringSpans, type MarkString } from "./markStrings.ts";
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
  /** The string it is on: its label keeps clear of all of it, and the date is where its head stands. */
  readonly string: Span & { readonly first: boolean; readonly head: number };
}

const leastTarget = 24;

export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

/** The members of a string that are seen; the first where its date is, small beads after it. */
export function stringItems(
  string: MarkString,
  plot: Span,
  scale: TimeScale,
  plan: LanePlan,
): readonly SceneItem[] {
  const { lane, members } = string;
  const spans = stringSpans(string, scale);
  const head = middleOf(clipped(spans[0] ?? plot, plot));
  const whole = members.length > 0 ? clipped(hull(spans), plot) : plot;
  return members.flatMap((mark, at) => {
    const full = spans[at];
    if (full === undefined) return [];
    const seen = clipped(full, plot);
    const width = Math.max(seen.to - seen.from, leastTarget);
    const middle = middleOf(seen);
    const row = plan.rows.rowIn[lane]?.get(mark.id) ?? 0;
    const item: SceneItem = {
      mark,
      lane,
      row,
      style: mark.places[0]?.style ?? "solid",
      full,
      seen,
      target: { from: middle - width / 2, to: middle + width / 2 },
      y: yOf(plan, lane, row),
      thickness: thicknessIn(plan, lane),
      string: { ...whole, first: at === 0, head },
    };
    return [item];
  });
}

function clipped(span: Span, plot: Span): Span {
  return {
    from: Math.max(span.from, Math.min(plot.from, span.to)),
    to: Math.min(span.to, Math.max(plot.to, span.from)),
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

export function thicknessIn(plan: LanePlan, lane: number): number {
  return thicknessOf(plan.bands[lane]?.rowHeight ?? thickest);
}
