import type { Cause, Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { type Path, shown } from "./shown.ts";
import { causeOfLoss, dropRow, dropRowWith, eachRow, type Table, without } from "./table.ts";

/**
 * Whether what a row refers to is there. What was dropped takes the row with it under the same
 * problem; only an id that the file never held is a problem of its own.
 *
 *   { "event": "rome", "actor": "itlay" }   unknown-reference { table: "actors", id: "itlay", meant: "italy" }
 */
type Reference =
  | { readonly known: true }
  | { readonly known: false; readonly cause: Cause; readonly wasDropped: boolean };

function findReference(ledger: Ledger, at: Path, id: string, target: Table<unknown>): Reference {
  if (target.ids.has(id)) return { known: true };
  const cause = causeOfLoss(target, id);
  if (cause !== undefined) return { known: false, cause, wasDropped: true };
  return { known: false, cause: reportUnknown(ledger, at, id, target), wasDropped: false };
}

/** Drops the row if one of its references leads nowhere, and reports each that does. */
export function requireReferences<Row>(
  ledger: Ledger,
  table: Table<Row>,
  index: number,
  needs: readonly (readonly [keyof Row & string, id: string | undefined, target: Table<unknown>])[],
): boolean {
  let missing: Exclude<Reference, { known: true }> | undefined;
  for (const [field, id, target] of needs) {
    if (id === undefined || target.ids.has(id)) continue;
    const reference = findReference(ledger, [table.name, index, field], id, target);
    if (!reference.known) missing ??= reference;
  }
  if (missing === undefined) return true;
  if (missing.wasDropped) dropRowWith(ledger, table, index, missing.cause);
  else dropRow(table, index, missing.cause);
  return false;
}

/** Says whether it leads somewhere; the row can do without. */
export function spareReference(
  ledger: Ledger,
  at: Path,
  id: string,
  target: Table<unknown>,
): boolean {
  const reference = findReference(ledger, at, id, target);
  if (!reference.known && reference.wasDropped) ledger.lose(reference.cause, "mentions");
  return reference.known;
}

/** Leaves the field out of each row where it leads nowhere. */
export function spareReferences<Row extends object>(
  ledger: Ledger,
  table: Table<Row>,
  field: keyof Row & string,
  target: Table<unknown>,
): void {
  eachRow(table, (row, index) => {
    const id = row[field];
    if (typeof id !== "string") return;
    if (!spareReference(ledger, [table.name, index, field], id, target)) {
      table.rows[index] = without(row, field);
    }
  });
}

/** The same unknown id may occur in every row, and each lookup goes through all ids. */
const meantIn = new WeakMap<Table<unknown>, Map<string, string | undefined>>();

function nearestIn(target: Table<unknown>, id: string): string | undefined {
  const known = meantIn.get(target) ?? new Map<string, string | undefined>();
  meantIn.set(target, known);
  if (!known.has(id)) known.set(id, nearest(id, target.ids.keys()));
  return known.get(id);
}

function reportUnknown(ledger: Ledger, at: Path, id: string, target: Table<unknown>): Cause {
  return ledger.error("unknown-reference", () => ({
    at,
    found: shown(id),
    params: { table: target.name, id, meant: nearestIn(target, id) ?? null },
  }));
}

/** Whether the value at that position is in the list already, earlier. */
export function reportRepeated(
  ledger: Ledger,
  list: readonly string[],
  position: number,
  at: Path,
): boolean {
  const value = list[position];
  if (value === undefined || list.indexOf(value) === position) return false;
  ledger.error("repeated-value", () => ({
    at,
    found: shown(value),
    params: { value },
  }));
  return true;
}
