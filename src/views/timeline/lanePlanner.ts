import { memoizeLast } from "../../lib/memoizeLast.ts";
import { shelfOf, type MarkShelf } from "./besideWindow.ts";
import type { EventMark } from "./eventMark.ts";
import { laneHome, lanePlan, type LanePlan, type LaneRoom } from "./lanePlan.ts";
import type { Measure } from "../../scene/text.ts";
import type { TimelineProps } from "./timelineProps.ts";
import { steppedScale } from "./timeScale.ts";

export interface ScenePlan {
  readonly plan: LanePlan;
  /** The marks that the filters leave. */
  readonly shelf: MarkShelf;
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
 * Plans the lanes, anew only when the step of the zoom, the data or the size change. Where nothing
 * gathers but events of one day rows are planned for all events, so that filters move none; else for
 * those that are shown, so that filters open clusters.
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
    const shelf = shelfOf(shown.marks);
    const whole = wholeOf(marks, planned, room, step);
    const gathers =
      whole.clusters.some(({ kind }) => kind !== "day") && shelf.marks.length < marks.length;
    return { shelf, plan: gathers ? partOf(shelf.marks, planned, room, step) : whole };
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
