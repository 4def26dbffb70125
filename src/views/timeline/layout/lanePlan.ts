import { absorbMarks, gatherDays, gatherOnFloor, mergeBlocks } from "./gatherTouching.ts";
import {
  type ClusterRoom,
  fittedCells,
  type FurtherMark,
  gatherMarks,
  type MarkCluster,
} from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import {
  laneHeights,
  type LaneNeed,
  legibleHeight,
  mostChosenRows,
  squeezedHeight,
} from "./laneHeights.ts";
import { rowRequests } from "./rowRequests.ts";
import { planRows, type RowPlan, type RowRequest } from "./rows.ts";
import { leastStackRow, stackRows } from "./stacks.ts";
import { steppedScale } from "./timeScale.ts";

/**
 * Which row of its lane an event is in, and which events gather, at a scale and whatever the window: panning moves none.
 * How many rows a lane may have is settled at the scale of the window the timeline opens on; nearer, rows that only
 * touching marks needed close. What finds no row gathers into clusters.
 */
export interface LaneMarks {
  readonly alone: readonly EventMark[];
  readonly further: readonly FurtherMark[];
  readonly clusters: readonly MarkCluster[];
  /** Of each lane, how many events its greatest block has. */
  readonly greatest: readonly number[];
  readonly rows: RowPlan;
  /** Of each lane, how many rows it has at the most. */
  readonly counts: readonly number[];
}

/** The lanes at the scale of the start, for all events. */
export interface LaneHome {
  /** Rows a lane may open for labels, and those it may have for marks that would touch. */
  readonly allowed: readonly number[];
  readonly most: readonly number[];
  /** Of each lane, how many events of one day are one below the other at the most, where rows are free. */
  readonly stacks: readonly number[];
}

/** Whether several lanes share it, or it is chosen, or of an open group. */
type LaneKind = Pick<LaneNeed, "folded" | "chosen" | "within" | "low">;

export interface LaneRoom {
  readonly lanes: readonly LaneKind[];
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
/** Rows in a lane that several share, for labels and at the most. */
const foldedRows = { allowed: 2, most: 4 };
/** Rows for labels in a lane of an open group. */
const rowsWithin = 2;
/** Gathering one cell may push a mark onto the next; this limits how often that is repeated. */
const rounds = 4;

export function laneHome(marks: readonly EventMark[], room: LaneRoom): LaneHome {
  const perDay = steppedScale(room.homePerDay);
  const gathered = gatherMarks(cellsOf(marks, clusterRoom(marks, room, perDay)));
  const days = gatherDays(gathered, perDay);
  // A selected mark leaves its cluster and needs a row beside it.
  const crowded = new Set([...gathered.clusters, ...days.clusters].map(({ lane }) => lane));
  const low = isLow(room);
  const placed = low ? gatherOnFloor(days, perDay) : days;
  const homeWith = (stacks: readonly number[]): LaneHome & Pick<RowPlan, "needed" | "floors"> => {
    const mostStacked = (lane: number): number => stacks[lane] ?? 0;
    const requests = rowRequests(placed, perDay, room.labelWidth, mostStacked, low);
    const allowed = allowedRows(requests, room).map((rows, lane) => {
      const { folded, chosen, within } = room.lanes[lane] ?? {};
      if (folded === true) return foldedRows.allowed;
      if (within === true && chosen !== true) return rowsWithin;
      const least = crowded.has(lane) ? Math.max(rows, 2) : rows;
      return chosen === true ? Math.max(least, mostChosenRows(room.available)) : least;
    });
    const { needed, floors } = planWithin(requests, allowed, room);
    const most = needed.map((rows, lane) => Math.max(rows, allowed[lane] ?? 1));
    return { allowed, most, stacks, needed, floors };
  };
  /** Of each lane, of how many events its stacks are, none twice. */
  const sizes = room.lanes.map(({ folded }, at) => [
    ...new Set(
      days.clusters.flatMap((day) =>
        !low && folded !== true && day.lane === at && stackRows(day) > 0
          ? [day.members.length]
          : [],
      ),
    ),
  ]);
  const largest = (lane: number, below = Infinity): number =>
    Math.max(0, ...(sizes[lane] ?? []).filter((size) => size < below));
  let stacks = sizes.map((_, lane) => largest(lane));
  for (;;) {
    const home = homeWith(stacks);
    const heights = laneHeights(needsOf(home, room), room.available);
    const lowLanes = stacks.flatMap((most, lane) => {
      const rowHeight = Math.floor((heights[lane] ?? 0) / (home.needed[lane] ?? 1));
      return most > 0 && rowHeight < leastStackRow ? [lane] : [];
    });
    if (lowLanes.length === 0) return home;
    // The lane with most rows gives up its largest stack first: there it helps most.
    const first = lowLanes.reduce((one, lane) =>
      (home.needed[lane] ?? 0) > (home.needed[one] ?? 0) ? lane : one,
    );
    stacks = stacks.map((most, lane) => (lane === first ? largest(lane, most) : most));
  }
}

export function laneMarks(marks: readonly EventMark[], home: LaneHome, room: LaneRoom): LaneMarks {
  const { perDay } = room;
  const cells = cellsOf(marks, clusterRoom(marks, room, perDay));
  const crowded = new Set<number>();
  const stacks = [...home.stacks];
  const low = isLow(room);
  for (let round = 1; ;) {
    const gathered = gatherMarks(cells, crowded);
    const days = gatherDays(gathered, perDay);
    const both = {
      ...days,
      clusters: [...days.clusters, ...mergeBlocks(gathered.clusters, perDay)],
    };
    const placed = low ? gatherOnFloor(both, perDay) : both;
    const mostStacked = (lane: number): number => stacks[lane] ?? 0;
    const requests = rowRequests(placed, perDay, room.labelWidth, mostStacked, low);
    const rows = planRows(requests, home.allowed, home.most);
    const covered = new Set(rows.covered);
    // Rather than that its stacks push others out, a lane has none.
    const pushing = days.alone.flatMap(({ id, places: [first] }) =>
      first !== undefined && covered.has(id) && (stacks[first.lane] ?? 0) > 0 ? [first.lane] : [],
    );
    for (const lane of pushing) stacks[lane] = 0;
    if (pushing.length > 0) continue;
    const before = crowded.size;
    if (covered.size > 0 && round < rounds)
      for (const [at, { id }] of gathered.alone.entries())
        if (covered.has(id)) crowded.add(cells.cellOf[gathered.places[at] ?? -1] ?? -1);
    round += 1;
    if (crowded.size > before) continue;
    const { alone, further, clusters } = absorbMarks(placed, perDay);
    const counts = rows.needed.map((needed, lane) => Math.max(needed, home.allowed[lane] ?? 1));
    const greatest = counts.map((_, lane) => greatestIn(clusters, lane));
    return { alone, further, clusters, greatest, rows, counts };
  }
}

function greatestIn(clusters: readonly MarkCluster[], lane: number): number {
  return clusters.reduce(
    (most, { kind, lane: of, members }) =>
      kind === "block" && of === lane ? Math.max(most, members.length) : most,
    1,
  );
}

/** Of the last scales: the plan of the start and that of the moment are made again with each choice. */
const knownCells = new WeakMap<readonly EventMark[], Map<string, Cells>>();
type Cells = ReturnType<typeof fittedCells>;
const mostScales = 3;

function cellsOf(marks: readonly EventMark[], room: ClusterRoom): Cells {
  const known = knownCells.get(marks) ?? new Map<string, Cells>();
  knownCells.set(marks, known);
  const key = `${room.perDay} ${room.days} ${room.cellWidth}`;
  const cells = known.get(key) ?? fittedCells(marks, room);
  known.delete(key);
  known.set(key, cells);
  for (const oldest of known.keys()) {
    if (known.size <= mostScales) break;
    known.delete(oldest);
  }
  return cells;
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
  room: LaneRoom,
): RowPlan {
  const { lanes, available, fewest = defaultFewest } = room;
  const within = (most: number) =>
    allowed.map((rows, lane) =>
      lanes[lane]?.folded === true ? foldedRows.most : Math.max(rows, most),
    );
  for (let most = roomiest; most > fewest; most -= 2) {
    const plan = planRows(requests, allowed, within(most));
    if (squeezedHeight(needsOf(plan, room), available) <= available) return plan;
  }
  return planRows(requests, allowed, within(fewest));
}

/**
 * The most rows for labels that still fit. Where two in each lane do not, lanes with few events
 * get one; where even that is too much, most lanes keep two, and rows are squeezed.
 */
function allowedRows(home: readonly RowRequest[], room: LaneRoom): readonly number[] {
  const lanes = room.lanes.map((_, lane) => lane);
  const { fewest = defaultFewest } = room;
  const neededWith = (allowed: readonly number[]) =>
    planRows(
      home,
      allowed,
      allowed.map((rows) => Math.max(rows, fewest)),
    );
  const fits = (plan: RowPlan) =>
    legibleHeight(needsOf(plan, room), room.available) <= room.available;
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
  return neededWith(found ?? plans.at(isLow(room) ? -1 : -Math.ceil(lanes.length * 0.6)) ?? two)
    .needed;
}

export function needsOf(
  { needed, floors }: Pick<RowPlan, "needed" | "floors">,
  { lanes }: LaneRoom,
): readonly LaneNeed[] {
  return needed.map((rows, lane) => ({ ...lanes[lane], rows, floor: floors[lane] === true }));
}

/** The picture is low: what gathers is on the floors of its lanes. */
const isLow = ({ fewest = defaultFewest }: LaneRoom): boolean => fewest < 2;
