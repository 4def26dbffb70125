import { msOfEpochDay } from "../../model/dates/calendar.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { middleOf } from "./sceneItems.ts";
import type { TimelineScene } from "./timelineScene.ts";

/**
 * An item as vis-timeline gets it: finite milliseconds and our own ids, nothing from the data that it
 * could read as markup. Wide marks are ranges; narrow ones boxes of constant width around their middle.
 */
export type VisItem =
  | {
      readonly id: string;
      /** Of a mark. */
      readonly event?: EventId;
      /** Of a cluster how many events it holds. */
      readonly cluster?: number;
      readonly group: string;
      readonly content: "";
      readonly type: "range";
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly id: string;
      /** Of a mark. */
      readonly event?: EventId;
      /** Of a cluster how many events it holds. */
      readonly cluster?: number;
      readonly group: string;
      readonly content: "";
      readonly type: "box";
      readonly start: number;
      /** Not read by vis-timeline, but when it changes the item is measured again. */
      readonly reach: number;
    };

export interface VisGroup {
  readonly id: string;
  readonly order: number;
  readonly content: "";
  readonly height: number;
}

/** Ids get a prefix, because vis-timeline trips over "__proto__". */
const visId = (event: EventId): string => `event ${event}`;
const groupId = (lane: number, row: number): string => `${lane}.${row}`;

export function visItems(scene: TimelineScene): readonly VisItem[] {
  const { items, clusters, scale, frame } = scene;
  const msAt = (x: number): number =>
    Math.round(msOfEpochDay(scale.start + (x - scale.left) / scale.perDay));
  const windowEnd = msAt(frame.plot.to);
  const marks = items.map(({ mark, lane, row, seen, target }) => {
    const common = {
      id: visId(mark.id),
      event: mark.id,
      group: groupId(lane, row),
      content: "" as const,
    };
    if (seen.to - seen.from <= 24) {
      const start = Math.min(msAt(middleOf(seen)), windowEnd);
      return { ...common, type: "box" as const, start, reach: Math.round(target.to - target.from) };
    }
    return { ...common, type: "range" as const, start: msAt(target.from), end: msAt(target.to) };
  });
  const blocks = clusters.map(({ id, lane, row, members, seen }) => ({
    id,
    cluster: members.length,
    group: groupId(lane, row),
    content: "" as const,
    type: "box" as const,
    start: Math.min(msAt(middleOf(seen)), windowEnd),
    reach: Math.round(seen.to - seen.from),
  }));
  return [...marks, ...blocks];
}

/** One group a row: without stacking, a row of vis-timeline is where our plan put it. */
export function visGroups({ bands }: TimelineScene): readonly VisGroup[] {
  return bands.flatMap((band, lane) =>
    Array.from({ length: band.rows }, (_, row) => ({
      id: groupId(lane, row),
      order: lane * 1000 + row,
      content: "" as const,
      height: band.rowHeight,
    })),
  );
}

export function sameItem(a: VisItem, b: VisItem): boolean {
  return (
    a.group === b.group &&
    a.type === b.type &&
    a.cluster === b.cluster &&
    a.start === b.start &&
    (a.type === "range" ? b.type === "range" && a.end === b.end : sameReach(a, b))
  );
}

function sameReach(a: VisItem, b: VisItem): boolean {
  return a.type === "box" && b.type === "box" && a.reach === b.reach;
}
