import { msOfEpochDay } from "../../../model/dates/calendar.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { rowBox } from "../layout/laneHeights.ts";
import type { Span } from "../layout/timeScale.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";

/**
 * An item as vis-timeline gets it: finite milliseconds and our own ids, nothing from the data that it
 * could read as markup. All are ranges: boxes are centred on their date only with centred content, and
 * centred content keeps a shift from an earlier window.
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
  /**
   * Of its row. vis-timeline measures an item again only when its data changes, and a row is as high as its highest
   * item: with the height of before, a row that gets lower would push all below it out of their lanes.
   */
  readonly rowHeight: number;
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
  const { items, clusters, scale, bands } = scene;
  const rowHeight = (lane: number, row: number): number => {
    const band = bands[lane];
    return band === undefined ? 0 : rowBox(band, row).height;
  };
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
      rowHeight: rowHeight(lane, row),
    })),
    ...clusters.map(({ id, lane, row, members, seen }) => ({
      ...common,
      id,
      cluster: members.length,
      group: groupId(lane, row),
      ...extent(seen),
      rowHeight: rowHeight(lane, row),
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
      height: rowBox(band, row).height,
    })),
  );
}

function sameItem(a: VisItem, b: VisItem): boolean {
  return (
    a.group === b.group &&
    a.cluster === b.cluster &&
    a.start === b.start &&
    a.end === b.end &&
    a.rowHeight === b.rowHeight
  );
}

/** As much of vis-data's DataSet as is needed. */
interface Rows<Row> {
  readonly get: () => readonly Row[];
  readonly update: (rows: Row[]) => unknown;
  readonly remove: (ids: string[]) => unknown;
}

/** Passes on only what changed; a group is removed after its items. */
export function syncData(
  groups: Rows<VisGroup>,
  items: Rows<VisItem>,
  nextGroups: readonly VisGroup[],
  nextItems: readonly VisItem[],
): void {
  const goneGroups = change(groups, nextGroups, (a, b) => a.height === b.height);
  const goneItems = change(items, nextItems, sameItem);
  if (goneItems.length > 0) items.remove(goneItems);
  if (goneGroups.length > 0) groups.remove(goneGroups);
}

function change<Row extends { readonly id: string }>(
  rows: Rows<Row>,
  next: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): string[] {
  const known = new Map(rows.get().map((row) => [row.id, row]));
  const changed = next.filter((row) => {
    const before = known.get(row.id);
    return before === undefined || !same(before, row);
  });
  if (changed.length > 0) rows.update(changed);
  const kept = new Set(next.map(({ id }) => id));
  return [...known.keys()].filter((id) => !kept.has(id));
}
