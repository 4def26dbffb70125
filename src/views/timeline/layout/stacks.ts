import type { EventId } from "../../../model/eventGraph.ts";
import type { MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import { type LaneBand, rowBox } from "./laneHeights.ts";
import { isDot, type Span, spanOf, type TimeScale } from "./timeScale.ts";

/**
 * Events of one day in one lane, one dot below the other where the lane has room; otherwise they are one
 * counted mark. A dot keeps its place while the player runs, and they move apart where filters leave fewer:
 *
 *   3 events, two rows of 12 px → dots at 4, 12 and 20 px below the first row's top
 */
export interface StackPlaces {
  /** Of each event the middle of its dot. */
  readonly yOf: ReadonlyMap<EventId, number>;
  readonly radius: number;
}

/** From one dot to the next, in px. */
const closest = 5.6;
const usual = 7;
const widest = 8.6;
const stackRadius = 3.1;
/** From the middle of the dots to what begins beside them. */
export const besideStack = 8;
/** Rows are reckoned this high, because lanes are mostly a little squeezed. */
const rowHeight = 13;
/** With more dots a stack is no longer counted at a glance, and takes the lane of others. */
const mostStacked = 14;

/** How many rows a stack of them takes; 0: they are never one. */
export function stackRows({ kind, members }: Pick<MarkCluster, "kind" | "members">): number {
  if (kind !== "day" || members.length > mostStacked) return 0;
  return Math.max(Math.round((members.length * usual) / rowHeight), 2);
}

/** The lowest row in which all stacks of a lane have their room. */
export const leastStackRow = (rowHeight * closest) / usual;

export function stackSpan(
  { members: [first] }: Pick<MarkCluster, "members">,
  scale: TimeScale,
): Span {
  if (first === undefined) return { from: 0, to: 0 };
  const span = spanOf(first, scale);
  const middle = (span.from + span.to) / 2;
  return isDot(first) ? { from: middle - stackRadius - 1, to: middle + stackRadius + 1 } : span;
}

/** In so many rows from this one; null: they are too low. */
export function stackPlaces(
  members: readonly EventMark[],
  band: LaneBand,
  row: number,
  rows: number,
): StackPlaces | null {
  const first = rowBox(band, row);
  const last = rowBox(band, row + rows - 1);
  const room = last.top + last.height - first.top;
  const apart = Math.min(room / members.length, widest);
  if (apart < closest) return null;
  return {
    yOf: new Map(members.map(({ id }, at) => [id, first.top + apart * (at + 0.5)])),
    radius: Math.min(stackRadius, apart / 2 - 0.3),
  };
}
