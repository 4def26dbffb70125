import { axisLabels, type AxisLabel } from "./axisLabels.ts";
import { axisTicks, type AxisTick } from "./axisTicks.ts";
import { splitByWindow } from "./gutters.ts";
import type { LaneBand } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { outsideOf } from "./sceneGutter.ts";
import { clearTargets, stringItems, type SceneItem } from "./sceneItems.ts";
import { labelsOf, type SceneLabel } from "./sceneLabels.ts";
import { beadsOf, threadOf, type SceneBead, type SceneThread } from "./sceneThreads.ts";
import { thinned } from "./thinned.ts";
import { xOf, type TimeScale } from "./timeScale.ts";
import type { Measure, TimelineFrame, TimelineProps } from "./timelineProps.ts";

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
