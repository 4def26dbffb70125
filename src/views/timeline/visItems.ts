import { msOfEpochDay } from "../../model/dates/calendar.ts";
import type { EventId } from "../../model/eventGraph.ts";
import type { Span } from "./timeScale.ts";
import type { TimelineScene } from "./timelineScene.ts";

/**
 * An item as vis-timeline gets it: finite milliseconds and our own ids, nothing from the data that it
 * could read as markup. All are ranges: boxes would stand around their middle only if content were
 * centred, and content that is centred keeps a shift from another window.
 */
export interface VisItem {
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
  const { items, clusters, scale } = scene;
  const msAt = (x: number): number =>
    Math.round(msOfEpochDay(scale.start + (x - scale.left) / scale.perDay));
  const extent = ({ from, to }: Span) => ({ start: msAt(from), end: msAt(to) });
  const common = { content: "", type: "range" } as const;
  return [
    ...items.map(({ mark, lane, row, target }) => ({
      ...common,
      id: visId(mark.id),
      event: mark.id,
      group: groupId(lane, row),
      ...extent(target),
    })),
    ...clusters.map(({ id, lane, row, members, seen }) => ({
      ...common,
      id,
      cluster: members.length,
      group: groupId(lane, row),
      ...extent(seen),
    })),
  ];
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
  return a.group === b.group && a.cluster === b.cluster && a.start === b.start && a.end === b.end;
}
