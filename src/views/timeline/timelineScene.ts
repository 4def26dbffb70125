import type { EventId } from "../../model/eventGraph.ts";
import type { StrandStyle } from "../../model/projection.ts";
import { axisLabels, type AxisLabel } from "./axisLabels.ts";
import { axisTicks, type AxisTick } from "./axisTicks.ts";
import type { EventMark } from "./eventMark.ts";
import { gutterPlaces, splitByWindow } from "./gutters.ts";
import { rowMiddle, type LaneBand } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { hull, stringSpans, type MarkString } from "./markStrings.ts";
import { labelsOf, type SceneLabel } from "./sceneLabels.ts";
import { thinned } from "./thinned.ts";
import { dotRadius, isDot, xOf, type Span, type TimeScale } from "./timeScale.ts";
import type { TimelineFrame, TimelineProps } from "./timelineProps.ts";

/**
 * Everything the picture holds at one moment, in px: what the adapter hands to vis-timeline (items) and
 * what the overlay draws (all else). Pure, so that it can be tested without a browser.
 */
export interface TimelineScene {
  readonly frame: TimelineFrame;
  readonly scale: TimeScale;
  readonly bands: readonly LaneBand[];
  readonly height: number;
  readonly items: readonly SceneItem[];
  readonly beads: readonly SceneBead[];
  readonly threads: readonly SceneThread[];
  readonly labels: readonly SceneLabel[];
  readonly outside: readonly SceneItem[];
  readonly counts: { readonly before: number; readonly after: number };
  readonly ticks: readonly AxisTick[];
  readonly axis: readonly AxisLabel[];
  /** x, or null outside the window. */
  readonly today: number | null;
  readonly selection: { readonly x: number; readonly y: number } | null;
}

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

export interface SceneBead {
  readonly id: EventId;
  readonly thickness: number;
  readonly lane: number;
  readonly row: number;
  readonly style: StrandStyle;
  readonly x: number;
  readonly y: number;
}

export interface SceneThread {
  readonly id: EventId;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

export type Measure = (text: string, strong: boolean) => number;

const leastTarget = 24;

export function timelineScene(
  props: TimelineProps,
  frame: TimelineFrame,
  scale: TimeScale,
  plan: LanePlan,
  measure: Measure,
): TimelineScene {
  const { plot } = frame;
  const days = (plot.to - plot.from) / scale.perDay;
  const shown = props.marks.filter(({ id }) => props.shown.has(id));
  const last = Math.ceil(scale.start + days - 1e-6) - 1;
  const parts = splitByWindow(shown, { start: Math.floor(scale.start + 1e-6), end: last });
  const kept = new Set([props.selected, props.hovered, props.focused]);
  const inside = new Set(thinned(parts.inside, (mark) => kept.has(mark.id)));
  const strung = plan.strings.map((string) => {
    const members = string.members.filter((mark) => inside.has(mark));
    return stringItems({ ...string, members }, plot, scale, plan);
  });
  const items = clearTargets(strung.flat());
  const beads = items.flatMap((item) => beadsOf(item, plan));
  const threads = items.flatMap((item) => threadOf(item, beads));
  const gutters = (["before", "after"] as const).map((side) => {
    const left = side === "before" ? plot.from - frame.gutter : plot.to;
    return outsideOf(parts[side], side, left, frame.gutter, plan);
  });
  const ticks = axisTicks({ start: scale.start, days, perDay: scale.perDay }, props.axisNames);
  const today = xOf(scale, props.today + 0.5);
  const selected = items.find(({ mark }) => mark.id === props.selected);
  return {
    frame,
    scale,
    bands: plan.bands,
    height: plan.height,
    items,
    beads: [...beads, ...gutters.flatMap((gutter) => gutter.beads)],
    threads: [...threads, ...gutters.flatMap((gutter) => gutter.threads)],
    labels: labelsOf({ props, plot, items, beads, threads, measure, today }),
    outside: gutters.flatMap((gutter) => gutter.items),
    counts: { before: parts.before.length, after: parts.after.length },
    ticks,
    axis: axisLabels(ticks, scale, plot, measure),
    today: today >= plot.from && today <= plot.to ? today : null,
    selection: selected === undefined ? null : { x: selected.string.head, y: selected.y },
  };
}

export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

/** The members of a string that are seen; the first where its date is, small beads after it. */
function stringItems(
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
function clearTargets(items: readonly SceneItem[]): readonly SceneItem[] {
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

function yOf(plan: LanePlan, lane: number, row: number): number {
  const band = plan.bands[lane];
  return band === undefined ? 0 : rowMiddle(band, row);
}

const thickest = 10;

function thicknessOf(rowHeight: number): number {
  const between = rowHeight < 10 ? 1 : 2;
  return Math.min(thickest, Math.floor(rowHeight) - between);
}

function thicknessIn(plan: LanePlan, lane: number): number {
  return thicknessOf(plan.bands[lane]?.rowHeight ?? thickest);
}

function beadsOf({ mark, seen }: SceneItem, plan: LanePlan): SceneBead[] {
  return mark.places.slice(1).map(({ lane, style }) => {
    const row = plan.rows.rowIn[lane]?.get(mark.id) ?? 0;
    const thickness = thicknessIn(plan, lane);
    return { id: mark.id, lane, row, style, x: middleOf(seen), y: yOf(plan, lane, row), thickness };
  });
}

/** One thread from the item through its beads; dotted where all it leads to are only named. */
function threadOf(item: SceneItem, beads: readonly SceneBead[]): SceneThread[] {
  const own = beads.filter(({ id }) => id === item.mark.id);
  if (own.length === 0) return [];
  const named = own.every(({ style }) => style === "named");
  const ends = [item.y, ...own.map(({ y }) => y)];
  return [
    {
      id: item.mark.id,
      x: middleOf(item.seen),
      from: Math.min(...ends),
      to: Math.max(...ends),
      named,
    },
  ];
}

function outsideOf(
  marks: readonly EventMark[],
  side: "before" | "after",
  left: number,
  width: number,
  plan: LanePlan,
) {
  const places = gutterPlaces({
    marks,
    side,
    width,
    rowsOfLane: (lane) => plan.bands[lane]?.rows ?? 1,
  });
  const items = places.map(({ mark, x, room, line, lines }): SceneItem => {
    const lane = mark.places[0]?.lane ?? 0;
    const band = plan.bands[lane];
    const half = isDot(mark) || room < 16 ? dotRadius : Math.min(9, room / 2 - 2);
    const middle = left + x;
    const span = { from: middle - half, to: middle + half };
    return {
      mark,
      lane,
      row: line,
      style: mark.places[0]?.style ?? "solid",
      full: span,
      seen: span,
      target: { from: middle - room / 2, to: middle + room / 2 },
      y: band === undefined ? 0 : band.top + ((line + 0.5) * band.height) / lines,
      thickness: band === undefined ? 0 : thicknessOf(band.height / lines),
      string: { ...span, first: true, head: middle },
    };
  });
  const beads = places.flatMap(({ mark, x, beads: drawn }) =>
    drawn
      ? mark.places.slice(1).map(({ lane, style }): SceneBead => {
          const band = plan.bands[lane];
          const y = band === undefined ? 0 : band.top + band.height / 2;
          const thickness = band === undefined ? 0 : thicknessOf(band.height);
          return { id: mark.id, lane, row: 0, style, x: left + x, y, thickness };
        })
      : [],
  );
  return { items, beads, threads: items.flatMap((item) => threadOf(item, beads)) };
}
