import { memoizeLast } from "../../../lib/memoize.ts";
import type { EpochDay } from "../../../model/dates/calendar.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import { daysIn } from "../../../model/windowMoves.ts";
import type { Measure } from "../../../scene/text.ts";
import type { EventMark, ShownMarks } from "./eventMark.ts";
import { drawnRow, usedRows } from "./laneContent.ts";
import { type LaneBand, laneBands, laneHeights } from "./laneHeights.ts";
import {
  type LaneHome,
  laneHome,
  type LaneMarks,
  laneMarks,
  type LaneRoom,
  needsOf,
} from "./lanePlan.ts";
import { type MarkIndex, markIndexOf } from "./outsideWindow.ts";
import { steppedScale } from "./timeScale.ts";
import type { LaneView, TimelineProps } from "./timelineProps.ts";

/**
 * Rows and heights of all lanes. Which row an event is in, and which events gather, is settled for all of them at
 * the scale, so that panning moves none; how many rows a lane may have, at the scale of the window the timeline opens
 * on. Heights follow from what is in the window where it last rested: while it moves, and while the player runs, no
 * lane changes its height.
 */
export interface LanePlan extends Pick<LaneMarks, "alone" | "further" | "clusters" | "greatest"> {
  /** The row in which an event or a cluster is drawn. */
  readonly rowOf: (lane: number, id: string) => number | undefined;
  /** How many rows a cluster takes, if its events are one below the other. */
  readonly stackRowsOf?: (lane: number, id: string) => number | undefined;
  /** Whether an event begins beside the dots of its first day. */
  readonly isBeside?: (lane: number, id: string) => boolean;
  /** Whether what gathers is on the floor of a lane. */
  readonly hasFloor?: (lane: number) => boolean;
  readonly bands: readonly LaneBand[];
  readonly height: number;
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
  /** Where the window last rested, if it is moving. */
  readonly rest?: DayWindow | undefined;
  readonly homePerDay: number;
  readonly measure: Measure;
  readonly fewest?: number | undefined;
}

type PlannedProps = Pick<
  TimelineProps,
  "lanes" | "chosenLanes" | "marks" | "shown" | "settled" | "labels" | "window"
>;

/** Labels of more than these are not measured: there is no room for most of them. */
const mostMeasured = 600;

/**
 * Plans the lanes, again only when the zoom step, the data, the size or the window at rest change. While only events of
 * one day gather, rows are planned for all events, so that filters move none; otherwise for those that filters leave, so
 * that filters open clusters.
 */
export function lanePlanner(): (props: PlannedProps, room: PictureRoom) => ScenePlan {
  const homeOf = memoizeLast(planHome);
  const wholeOf = memoizeLast(planAt);
  const partOf = memoizeLast(planAt);
  const marksAt = (
    marks: readonly EventMark[],
    kept: readonly EventMark[],
    { room, home }: ReturnType<typeof planHome>,
    step: number,
  ): LaneMarks => {
    const whole = wholeOf(marks, home, room, step);
    const gathers = whole.clusters.some(({ kind }) => kind !== "day") && kept.length < marks.length;
    return gathers ? partOf(kept, home, room, step) : whole;
  };
  const heightsOf = memoizeLast(
    (
      marks: readonly EventMark[],
      settled: ShownMarks,
      planned: ReturnType<typeof planHome>,
      start: EpochDay,
      end: EpochDay,
    ): readonly number[] => {
      const { room } = planned;
      const step = steppedScale(room.width / daysIn({ start, end }));
      const now = marksAt(marks, settled.marks, planned, step);
      const used = usedRows(now, { start, end }, settled.has);
      const needed = used.map(({ length }) => length);
      return laneHeights(needsOf({ needed, floors: now.rows.floors }, room), room.available);
    },
  );
  const drawnOf = memoizeLast(drawnPlan);
  return (
    props,
    { available, width, perDay, homePerDay, measure, fewest, rest = props.window },
  ) => {
    const { marks, shown, settled = shown, labels, lanes, chosenLanes = [] } = props;
    const kinds = lanes.map((lane, at) => kindOf(lane, chosenLanes.includes(at))).join(" ");
    const planned = homeOf(marks, labels, kinds, available, width, homePerDay, measure, fewest);
    const { start, end } = rest;
    const heights = heightsOf(marks, settled, planned, start, end);
    const now = marksAt(marks, settled.marks, planned, steppedScale(perDay));
    return {
      markIndex: markIndexOf(shown.marks),
      plan: drawnOf(now, heights, start, end, settled),
    };
  };
}

/** The rows of a plan that the window at rest uses, one below the other in lanes of these heights. */
function drawnPlan(
  marks: LaneMarks,
  heights: readonly number[],
  start: EpochDay,
  end: EpochDay,
  settled: ShownMarks,
): LanePlan {
  const used = usedRows(marks, { start, end }, settled.has);
  const bands = laneBands(
    used.map(({ length }) => length),
    heights,
    marks.rows.floors,
  );
  const last = bands.at(-1);
  return {
    ...marks,
    bands,
    height: last === undefined ? 0 : last.top + last.height,
    hasFloor: (lane) => marks.rows.floors[lane] === true,
    isBeside: (lane, id) => marks.rows.beside[lane]?.has(id) === true,
    stackRowsOf: (lane, id) => marks.rows.stacks[lane]?.get(id),
    rowOf: (lane, id) => {
      const row = marks.rows.rowIn[lane]?.get(id);
      if (row === undefined) return undefined;
      const drawn = drawnRow(used[lane] ?? [], row);
      return marks.rows.floors[lane] === true ? (used[lane]?.length ?? 1) - 1 - drawn : drawn;
    },
  };
}

const kindOf = ({ group, isWithin, isLow }: LaneView, chosen: boolean): string =>
  [group && "folded", chosen && "chosen", isWithin === true && "within", isLow === true && "low"]
    .filter(Boolean)
    .join("+");

function planHome(
  marks: readonly EventMark[],
  labels: PlannedProps["labels"],
  kinds: string,
  available: number,
  width: number,
  homePerDay: number,
  measure: Measure,
  fewest: number | undefined,
) {
  const many = marks.length > mostMeasured;
  const room: LaneRoom = {
    lanes: kinds.split(" ").map((kind) => ({
      folded: kind.includes("folded"),
      chosen: kind.includes("chosen"),
      within: kind.includes("within"),
      low: kind.includes("low"),
    })),
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
  home: LaneHome,
  room: LaneRoom,
  step: number,
): LaneMarks {
  return laneMarks(marks, home, { ...room, perDay: step });
}
