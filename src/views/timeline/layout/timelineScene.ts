import { type AxisLabel, axisLabels, type AxisTick, axisTicks } from "./axis.ts";
import { after, before, type MarkIndex } from "./outsideWindow.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { FurtherMark } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import { type CutYear, cutYears, gutterRoom, outsideOf } from "./gutters.ts";
import type { LaneBand } from "./laneHeights.ts";
import type { LanePlan } from "./lanePlanner.ts";
import {
  clearTargets,
  clustersIn,
  type ItemRoom,
  type SceneCluster,
  sceneItem,
  type SceneItem,
} from "./sceneMarks.ts";
import type { HeldLabels } from "./labelPlaces.ts";
import { labelsOf, type SceneLabel } from "./sceneLabels.ts";
import { grownPills } from "./pills.ts";
import { threadsOf, type SceneThread } from "./sceneThreads.ts";
import { xOf, type TimeScale } from "./timeScale.ts";
import type { Measure } from "../../../scene/text.ts";
import type { TimelineFrame, TimelineProps } from "./timelineProps.ts";

/**
 * Everything the picture holds at one moment, in px: what the adapter hands to vis-timeline (items) and
 * what the overlay draws (the rest). Pure, so that it can be tested without a browser.
 */
export interface TimelineScene {
  readonly frame: TimelineFrame;
  readonly scale: TimeScale;
  readonly bands: readonly LaneBand[];
  readonly height: number;
  readonly items: readonly SceneItem[];
  readonly clusters: readonly SceneCluster[];
  /** What events are in their further lanes, alone or gathered with others that are only further there. */
  readonly further: readonly SceneItem[];
  readonly furtherClusters: readonly SceneCluster[];
  readonly threads: readonly SceneThread[];
  readonly labels: readonly SceneLabel[];
  /** Where they are, for as long as the window moves. */
  readonly held: HeldLabels;
  readonly outside: readonly SceneItem[];
  /** Years in which what is cut at an edge begins or ends. */
  readonly cuts: readonly CutYear[];
  readonly counts: { readonly before: number; readonly after: number };
  readonly ticks: readonly AxisTick[];
  readonly axis: readonly AxisLabel[];
  /** x, or null outside the window; a line only where the event begins. */
  readonly today: number | null;
  readonly selection: { readonly x: number; readonly y: number; readonly begins: boolean } | null;
}

/** From the middle of the selected mark to the line of its date. */
export const belowMark = 9;

/** `markIndex` holds the marks that the filters leave; `held`: where labels were before the window moved. */
export function timelineScene(
  props: TimelineProps,
  frame: TimelineFrame,
  scale: TimeScale,
  plan: LanePlan,
  markIndex: MarkIndex,
  measure: Measure,
  held?: HeldLabels,
): TimelineScene {
  const { plot } = frame;
  const days = (plot.to - plot.from) / scale.perDay;
  // A moving window cuts days: a day is inside, and counted, if its middle is visible.
  const window = { start: Math.round(scale.start), end: Math.round(scale.start + days) - 1 };
  const room = { plot, scale, plan };
  const { settled = props.shown, shown } = props;
  const marks = marksIn(props, window, room, shown.has, settled === shown);
  const { items, clusters, furtherClusters, marksFurther, gathered } = marks;
  const threads = threadsOf([...items, ...marksFurther], gathered);
  const each = gutterRoom(plan.bands.length);
  const beside = { before: before(markIndex, window, each), after: after(markIndex, window, each) };
  const gutters = (["before", "after"] as const).map((side) => {
    const left = side === "before" ? plot.from - frame.gutter : plot.to;
    return outsideOf(beside[side].nearest, side, left, frame.gutter, plan);
  });
  const further = [...marksFurther, ...gutters.flatMap((gutter) => gutter.beads)];
  const outside = gutters.flatMap((gutter) => gutter.items);
  const ticks = axisTicks({ start: scale.start, days, perDay: scale.perDay }, props.axisNames);
  const today = xOf(scale, props.today + 0.5);
  const selected = items.find(({ mark }) => mark.id === props.selected);
  // The player takes nothing's place: labels are where they are when it has come to its end.
  const all = settled === shown ? marks : marksIn(props, window, room, settled.has, true);
  const begins = selected !== undefined && selected.mark.from >= window.start;
  const placed = labelsOf({
    props,
    plot,
    items: all.items,
    clusters: all.clusters,
    stacks: all.stacks,
    further: [...all.marksFurther, ...gutters.flatMap((gutter) => gutter.beads)],
    furtherClusters: all.furtherClusters,
    uprights: [
      ...(settled === shown
        ? threads
        : threadsOf([...all.items, ...all.marksFurther], all.gathered)),
      ...(begins ? [{ x: selected.begin, from: selected.y + belowMark, to: plan.height }] : []),
    ],
    measure,
    walls: [today, ...edgesOf(props, scale)],
    perDay: scale.perDay,
    bands: plan.bands,
    held,
  });
  return {
    frame,
    scale,
    bands: plan.bands,
    height: plan.height,
    items,
    clusters,
    further,
    furtherClusters,
    threads: [...threads, ...gutters.flatMap((gutter) => gutter.threads)],
    labels: placed.labels.filter(({ ids }) => settled === shown || ids.every(shown.has)),
    held: placed.held,
    outside,
    cuts: cutYears([...items, ...marksFurther], [...outside, ...further], {
      frame,
      window,
      measure,
      yearOf: props.axisNames.year,
    }),
    counts: { before: beside.before.count, after: beside.after.count },
    ticks,
    axis: axisLabels(ticks, scale, plot, measure),
    today: today >= plot.from && today <= plot.to ? today : null,
    selection: selected === undefined ? null : { x: selected.begin, y: selected.y, begins },
  };
}

/** Where one of two periods ends and the other begins; names of events are on the side of their marks. */
function edgesOf({ periods }: TimelineProps, scale: TimeScale): readonly number[] {
  if (!periods) return [];
  const [first, second] = periods.toSorted((one, other) => one.start - other.start);
  if (first === undefined || second === undefined || second.start <= first.end) return [];
  return [xOf(scale, first.end + 1), xOf(scale, second.start)];
}

/** The marks and clusters of the window that are shown. */
function marksIn(
  props: TimelineProps,
  window: DayWindow,
  room: ItemRoom,
  isShown: (event: EventId) => boolean,
  plansShown: boolean,
) {
  const { plan } = room;
  const isInside = (mark: EventMark): boolean =>
    mark.to >= window.start && mark.from <= window.end && isShown(mark.id);
  const markOf = (id: EventId | null): EventMark | null =>
    id === null ? null : (props.markOf(id) ?? null);
  const kept = [...new Set([props.selected, props.focused])].flatMap((id) => markOf(id) ?? []);
  const { settled = props.shown } = props;
  const held = { window, isShown, isSettled: settled.has, plansShown, kept };
  const { clusters, stacks, released } = clustersIn(held, room);
  const left = released.filter(({ mark }) => isInside(mark));
  const isFurther = ({ mark, lane }: FurtherMark): boolean => mark.places[0]?.lane !== lane;
  const stacked = stacks.flatMap((stack) => stack.items);
  const items = clearTargets([
    ...plan.alone.filter(isInside).map((mark) => sceneItem(mark, room)),
    ...left
      .filter((one) => !isFurther(one))
      .map(({ mark, lane, row }) => sceneItem(mark, room, lane, row)),
    ...stacked.filter((one) => !isFurther(one)),
  ]);
  const marksFurther = [
    ...plan.further
      .filter(({ mark }) => isInside(mark))
      .map(({ mark, lane }) => sceneItem(mark, room, lane)),
    ...left.filter(isFurther).map(({ mark, lane, row }) => sceneItem(mark, room, lane, row)),
    ...stacked.filter(isFurther),
  ];
  const gathered = grownPills(clusters, [...items, ...marksFurther], plan.bands);
  return {
    gathered,
    stacks,
    clusters: gathered.filter(isFirst),
    furtherClusters: gathered.filter((cluster) => !isFirst(cluster)),
    items,
    marksFurther,
  };
}

/** Whether any of its events has its item in that lane; a cluster of beads only is drawn in the overlay, as beads are. */
function isFirst({ members, lane }: SceneCluster): boolean {
  return members.some(({ places }) => places[0]?.lane === lane);
}
