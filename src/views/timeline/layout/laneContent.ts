import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { EventMark } from "./eventMark.ts";
import type { LaneMarks } from "./lanePlan.ts";

/**
 * What a window holds of a plan: of each lane the rows with a mark in it, in order. Rows without one take no height;
 * a mark that enters while the window moves is in the nearest row above its own, until the window rests.
 *
 *   rows 0, 2 and 5 have marks → a mark of row 2 is drawn in the second row, one of row 4 too
 */
export type UsedRows = readonly (readonly number[])[];

export function usedRows(
  { alone, further, clusters, rows, counts }: LaneMarks,
  { start, end }: DayWindow,
  isShown: (event: EventId) => boolean,
): UsedRows {
  const used = counts.map(() => new Set<number>());
  const add = (lane: number, id: string): void => {
    used[lane]?.add(rows.rowIn[lane]?.get(id) ?? 0);
  };
  const isInside = ({ id, from, to }: EventMark): boolean =>
    from <= end && to >= start && isShown(id);
  for (const mark of alone) if (isInside(mark)) add(mark.places[0]?.lane ?? 0, mark.id);
  for (const { mark, lane } of further) if (isInside(mark)) add(lane, mark.id);
  for (const { id, kind, lane, members, days } of clusters) {
    if (days.from > end || days.to < start || !members.some(isInside)) continue;
    // A block is as high as its lane, and what leaves it is in any row.
    if (kind === "block" && rows.floors[lane] !== true)
      for (let row = 0; row < (counts[lane] ?? 1); row += 1) used[lane]?.add(row);
    else {
      const row = rows.rowIn[lane]?.get(id) ?? 0;
      const deep = rows.stacks[lane]?.get(id) ?? 1;
      for (let down = 0; down < deep; down += 1) used[lane]?.add(row + down);
    }
  }
  return used.map((own) => [...own].toSorted((a, b) => a - b));
}

/** Where a row of the plan is drawn. */
export function drawnRow(used: readonly number[], row: number): number {
  return Math.max(
    used.findLastIndex((one) => one <= row),
    0,
  );
}
