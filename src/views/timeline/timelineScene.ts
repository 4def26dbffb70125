import { axisLabels, type AxisLabel } from "./axisLabels.ts";
import { axisTicks, type AxisTick } from "./axisTicks.ts";
import { after, before, type MarkShelf } from "./besideWindow.ts";
import type { EventMark } from "./eventMark.ts";
import { gutterRoom } from "./gutters.ts";
import type { LaneBand } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { markStrings } from "./markStrings.ts";
import { clustersIn, type SceneCluster } from "./sceneClusters.ts";
import { outsideOf } from "./sceneGutter.ts";
import { clearTargets, stringItems, type SceneItem } from "./sceneItems.ts";
import { labelsOf, type SceneLabel } from "./sceneLabels.ts";
import { beadsOf, threadOf, type SceneBead, type SceneThread } from "./sceneThreads.ts";
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
  readonly clusters: readonly SceneCluster[];
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

/** `shelf` holds the marks that the filters leave. */
export function timelineScene(
  props: TimelineProps,
  frame: TimelineFrame,
  scale: TimeScale,
  plan: LanePlan,
  shelf: MarkShelf,
  measure: Measure,
): TimelineScene {
  const { plot } = frame;
  const days = (plot.to - plot.from) / scale.perDay;
  const last = Math.ceil(scale.start + days - 1e-6) - 1;
  const window = { start: Math.floor(scale.start + 1e-6), end: last };
  const isInside = (mark: EventMark): boolean =>
    mark.to >= window.start && mark.from <= window.end && props.shown.has(mark.id);
  const keptIds = new Set([props.selected, props.hovered, props.focused]);
  const kept = [...keptIds].flatMap((id) => (id === null ? [] : (props.markOf(id) ?? [])));
  const { clusters, released } = clustersIn(plan, window, kept, plot, scale);
  const home = { perDay: scale.perDay, end: props.home.end };
  const strings = [...plan.strings, ...markStrings(released, scale.perDay, home)];
  const strung = strings.map((string) =>
    stringItems({ ...string, members: string.members.filter(isInside) }, plot, scale, plan),
  );
  const items = clearTargets(strung.flat());
  const beads = items.flatMap((item) => beadsOf(item, plan));
  const threads = items.flatMap((item) => threadOf(item, beads));
  const each = gutterRoom(plan.bands.length);
  const beside = { before: before(shelf, window, each), after: after(shelf, window, each) };
  const gutters = (["before", "after"] as const).map((side) => {
    const left = side === "before" ? plot.from - frame.gutter : plot.to;
    return outsideOf(beside[side].nearest, side, left, frame.gutter, plan);
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
    clusters,
    beads: [...beads, ...gutters.flatMap((gutter) => gutter.beads)],
    threads: [...threads, ...gutters.flatMap((gutter) => gutter.threads)],
    labels: labelsOf({
      props,
      plot,
      items,
      clusters,
      beads,
      threads,
      measure,
      today,
      perDay: scale.perDay,
      bands: plan.bands,
    }),
    outside: gutters.flatMap((gutter) => gutter.items),
    counts: { before: beside.before.count, after: beside.after.count },
    ticks,
    axis: axisLabels(ticks, scale, plot, measure),
    today: today >= plot.from && today <= plot.to ? today : null,
    selection: selected === undefined ? null : { x: selected.string.head, y: selected.y },
  };
}
