import type { TreeRow } from "./relationshipTree.ts";

/**
 * The keyboard of a tree as the ARIA Authoring Practices have it: what a key does at a row. Pure, so that the
 * component only carries it out.
 *
 *   treeKey("ArrowRight", rows, 0) at a closed row  →  { toggle: true }
 *   treeKey("ArrowRight", rows, 0) at an open row   →  { to: 1 }
 */
export type TreeMove =
  | { readonly kind: "to"; readonly row: number }
  | { readonly kind: "toggle"; readonly row: number }
  | { readonly kind: "select"; readonly row: number }
  | { readonly kind: "openAll" };

export function treeKey(key: string, rows: readonly TreeRow[], at: number): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const to = (place: number): TreeMove => ({
    kind: "to",
    row: Math.min(rows.length - 1, Math.max(0, place)),
  });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      if (row.expanded === null) return null;
      return row.expanded ? to(at + 1) : { kind: "toggle", row: at };
    case "ArrowLeft":
      if (row.expanded === true) return { kind: "toggle", row: at };
      return row.level === 1 ? null : to(rows.findIndex((one) => one.key === row.actor.id));
    case "Enter":
    case " ":
      return { kind: "select", row: at };
    case "*":
      return { kind: "openAll" };
    default:
      return null;
  }
}

/** The next row whose words begin with what was typed; typing one letter again goes on to the next. */
export function typeAhead(names: readonly string[], at: number, typed: string): number | null {
  const wanted = typed.toLocaleLowerCase();
  const repeated = wanted.length > 1 && [...wanted].every((letter) => letter === wanted[0]);
  const start = repeated ? wanted.charAt(0) : wanted;
  const from = wanted.length === 1 || repeated ? at + 1 : at;
  for (let step = 0; step < names.length; step += 1) {
    const place = (from + step) % names.length;
    if (names[place]?.toLocaleLowerCase().startsWith(start)) return place;
  }
  return null;
}
