import { sameItem, type VisGroup, type VisItem } from "./visItems.ts";

/** As much of vis-data's DataSet as is needed. */
interface Rows<Row> {
  readonly get: () => readonly Row[];
  readonly update: (rows: Row[]) => unknown;
  readonly remove: (ids: string[]) => unknown;
}

/** Only what changed is handed over; a group goes after its items have left it. */
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
