import { absorbMarks, gatherDays, mergeBlocks } from "./gatherTouching.ts";
import {
  type ClusterRoom,
  fittedCells,
  type FurtherMark,
  gatherMarks,
  type MarkCluster,
} from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import {
  type LaneBand,
  laneBands,
  legibleHeight,
  planRows,
  type RowPlan,
  type RowRequest,
  rowRequests,
  squeezedHeight,
} from "./rows.ts";
import { steppedScale } from "./timeScale.ts";
import { memoizeLast } from "../../../lib/memoize.ts";
import { type MarkIndex, markIndexOf } from "./outsideWindow.ts";
import type { Measure } from "../../../scene/text.ts";
import type { TimelineProps } from "./timelineProps.ts";

/**
 * Rows and heights of all lanes. How many rows a lane has is settled at the scale of the window the
 * timeline opens on, so that lanes keep their heights while a person filters, pans or zooms out; nearer,
 * rows that only touching marks needed close. What finds no row gathers into clusters.
 */
export interface LanePlan {
  readonly alone: readonly EventMark[];
  readonly further: readonly FurtherMark[];
  readonly clusters: readonly MarkCluster[];
  /** Of each lane, how many events its greatest block has. */
  readonly greatest: readonly number[];
  readonly rows: RowPlan;
  readonly bands: readonly LaneBand[];
  readonly height: number;
}

/** The lanes at the scale of the start, for all events. */
interface LaneHome {
  /** Rows a lane may open for labels, and those it may have for marks that would touch. */
  readonly allowed: readonly number[];
  readonly most: readonly number[];
}

interface LaneRoom {
  readonly lanes: number;
  /** Height for all lanes, in px, and the width of the plot. */
  readonly available: number;
  readonly width: number;
  /** Pixels a day at the step of the zoom, and in the window the timeline opens on. */
  readonly perDay: number;
  readonly homePerDay: number;
  readonly labelWidth: (mark: EventMark) => number;
  /** How many rows a lane is never denied, if not the default number: the fewer, the more gathers. */
  readonly fewest?: number | undefined;
}

/** The most rows a lane may have, and the most it is never denied. */
const roomiest = 14;
const defaultFewest = 7;
/** Gathering one cell may push a mark onto the next; this limits how often that is repeated. */
const rounds = 4;

function laneHome(marks: readonly EventMark[], room: LaneRoom): LaneHome {
  const perDay = steppedScale(room.homePerDay);
  const gathered = gatherMarks(fittedCells(marks, clusterRoom(marks, room, perDay)));
  const days = gatherDays(gathered);
  const requests = rowRequests(days, perDay, room.labelWidth);
  // A selected mark leaves its cluster and needs a row beside it.
  const crowded = new Set([...gathered.clusters, ...days.clusters].map(({ lane }) => lane));
  const allowed = allowedRows(requests, room).map((rows, lane) =>
    crowded.has(lane) ? Math.max(rows, 2) : rows,
  );
  const { needed } = planWithin(requests, allowed, room);
  const most = needed.map((rows, lane) => Math.max(rows, allowed[lane] ?? 1));
  return { allowed, most };
}

/** The marks at the current scale, whatever the window. */
function lanePlan(marks: readonly EventMark[], home: LaneHome, room: LaneRoom): LanePlan {
  const { perDay } = room;
  const cells = fittedCells(marks, clusterRoom(marks, room, perDay));
  const crowded = new Set<number>();
  for (let round = 1; ; round += 1) {
    const gathered = gatherMarks(cells, crowded);
    const days = gatherDays(gathered);
    const placed = {
      ...days,
      clusters: [...days.clusters, ...mergeBlocks(gathered.clusters, perDay)],
    };
    const requests = rowRequests(placed, perDay, room.labelWidth);
    const rows = planRows(requests, home.allowed, home.most);
    const before = crowded.size;
    if (rows.covered.length > 0 && round < rounds) {
      const covered = new Set(rows.covered);
      for (const [at, { id }] of gathered.alone.entries())
        if (covered.has(id)) crowded.add(cells.cellOf[gathered.places[at] ?? -1] ?? -1);
    }
    if (crowded.size > before) continue;
    const { alone, further, clusters } = absorbMarks(placed, perDay);
    const counts = rows.needed.map((needed, lane) => Math.max(needed, home.allowed[lane] ?? 1));
    const bands = laneBands(counts, room.available);
    const last = bands.at(-1);
    return {
      alone,
      further,
      clusters,
      greatest: bands.map((_, lane) => greatestIn(clusters, lane)),
      rows,
      bands,
      height: last === undefined ? 0 : last.top + last.height,
    };
  }
}

function greatestIn(clusters: readonly MarkCluster[], lane: number): number {
  return clusters.reduce(
    (most, { kind, lane: of, members }) =>
      kind === "block" && of === lane ? Math.max(most, members.length) : most,
    1,
  );
}

/** Room for the count in a cell, and no more cells than may be handed over. */
function clusterRoom(marks: readonly EventMark[], room: LaneRoom, perDay: number): ClusterRoom {
  return {
    perDay,
    days: room.width / perDay,
    cellWidth: marks.length < 1000 ? 32 : 46,
  };
}

/** Events of one day may take as many rows as keep all lanes visible. */
function planWithin(
  requests: readonly RowRequest[],
  allowed: readonly number[],
  { available, fewest = defaultFewest }: LaneRoom,
): RowPlan {
  const within = (most: number) => allowed.map((rows) => Math.max(rows, most));
  for (let most = roomiest; most > fewest; most -= 2) {
    const plan = planRows(requests, allowed, within(most));
    if (squeezedHeight(plan.needed) <= available) return plan;
  }
  return planRows(requests, allowed, within(fewest));
}

/**
 * The most rows for labels that still fit. Where two in each lane do not, lanes with few events
 * get one; where even that is too much, most lanes keep two, and rows are squeezed.
 */
function allowedRows(home: readonly RowRequest[], room: LaneRoom): readonly number[] {
  const lanes = Array.from({ length: room.lanes }, (_, lane) => lane);
  const { fewest = defaultFewest } = room;
  const neededWith = (allowed: readonly number[]) =>
    planRows(
      home,
      allowed,
      allowed.map((rows) => Math.max(rows, fewest)),
    ).needed;
  const fits = (needed: readonly number[]) => legibleHeight(needed) <= room.available;
  const events = lanes.map((lane) => home.filter((request) => request.lane === lane).length);
  const fewestFirst = lanes.toSorted((a, b) => (events[a] ?? 0) - (events[b] ?? 0));
  const two = lanes.map(() => 2);
  const plans = [
    ...[5, 4, 3].map((most) => lanes.map(() => most)),
    ...lanes.map((count) => {
      const single = new Set(fewestFirst.slice(0, count));
      return two.map((most, lane) => (single.has(lane) ? 1 : most));
    }),
  ];
  const found = plans.find((allowed) => fits(neededWith(allowed)));
  return neededWith(found ?? plans.at(fewest < 2 ? -1 : -Math.ceil(room.lanes * 0.6)) ?? two);
}

export interface ScenePlan {
  readonly plan: LanePlan;
  /** The marks that the filters leave. */
  readonly markIndex: MarkIndex;
}

interface PictureRoom {
  readonly available: number;
  readonly width: number;
  readonly perDay: number;
  readonly homePerDay: number;
  readonly measure: Measure;
  readonly fewest?: number | undefined;
}

type PlannedProps = Pick<TimelineProps, "lanes" | "marks" | "shown" | "labels">;

/** Labels of more than these are not measured: there is no room for most of them. */
const mostMeasured = 600;

/**
 * Plans the lanes, again only when the zoom step, the data or the size change. While only events of one
 * day gather, rows are planned for all events, so that filters move none; otherwise for those that are
 * shown, so that filters open clusters.
 */
export function lanePlanner(): (props: PlannedProps, room: PictureRoom) => ScenePlan {
  const homeOf = memoizeLast(planHome);
  const wholeOf = memoizeLast(planAt);
  const partOf = memoizeLast(planAt);
  return (props, { available, width, perDay, homePerDay, measure, fewest }) => {
    const { marks, shown, labels, lanes } = props;
    const { room, home: planned } = homeOf(
      marks,
      labels,
      lanes.length,
      available,
      width,
      homePerDay,
      measure,
      fewest,
    );
    const step = steppedScale(perDay);
    const markIndex = markIndexOf(shown.marks);
    const whole = wholeOf(marks, planned, room, step);
    const gathers =
      whole.clusters.some(({ kind }) => kind !== "day") && markIndex.marks.length < marks.length;
    return { markIndex, plan: gathers ? partOf(markIndex.marks, planned, room, step) : whole };
  };
}

function planHome(
  marks: readonly EventMark[],
  labels: PlannedProps["labels"],
  lanes: number,
  available: number,
  width: number,
  homePerDay: number,
  measure: Measure,
  fewest: number | undefined,
) {
  const many = marks.length > mostMeasured;
  const room: LaneRoom = {
    lanes,
    available,
    width,
    perDay: homePerDay,
    homePerDay,
    labelWidth: ({ id }) => (many ? 0 : measure(labels.get(id) ?? "", false)),
    fewest,
  };
  return { room, home: laneHome(marks, room) };
}

function planAt(
  marks: readonly EventMark[],
  home: ReturnType<typeof laneHome>,
  room: LaneRoom,
  step: number,
): LanePlan {
  return lanePlan(marks, home, { ...room, perDay: step });
}
