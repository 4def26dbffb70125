import type { TreeRow } from "./treeRows.ts";

/**
 * What the keyboard of a tree has beyond that of a list, as the ARIA Authoring Practices say: what a key does at
 * a row. Pure, so that the component only carries it out.
 *
 *   treeKey("ArrowRight", rows, 0) at a closed row  →  { toggle: true }
 *   treeKey("ArrowRight", rows, 0) at an open row   →  { to: 1 }
 */
export type TreeMove =
  | { readonly kind: "to"; readonly row: number }
  | { readonly kind: "toggle"; readonly row: number }
  | { readonly kind: "openAll" };

export function treeKey(key: string, rows: readonly TreeRow[], at: number): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const to = (place: number): TreeMove => ({
    kind: "to",
    row: Math.min(rows.length - 1, Math.max(0, place)),
  });
  switch (key) {
    case "ArrowRight":
      if (row.expanded === null) return null;
      return row.expanded ? to(at + 1) : { kind: "toggle", row: at };
    case "ArrowLeft":
      if (row.expanded === true) return { kind: "toggle", row: at };
      return row.level === 1 ? null : to(rows.findIndex((one) => one.key === row.actor.id));
    case "*":
      return { kind: "openAll" };
    default:
      return null;
  }
}
