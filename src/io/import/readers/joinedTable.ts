import { roles } from "../../../model/schema.ts";
import type { ColumnUse } from "../records/columnUse.ts";
import { useOfHeading } from "../records/headings.ts";
import type { RecordColumn, RecordTable } from "../records/recordTable.ts";
import { cellOfNames, nameSeparator } from "../records/tableOfCells.ts";
import type { ForeignKey } from "./packageDescriptor.ts";

export interface NamedTable {
  readonly name: string;
  readonly table: RecordTable;
  readonly keys: readonly ForeignKey[];
}

/**
 * The table of the events with what other tables hold of them, as far as keys lead there in one step: the name in
 * place of an id, and in a column of its own who takes part by a table between the two.
 *
 *   visits: id, date, host → people.id    guests: visit → visits.id, person → people.id    people: id, name
 *     → id, date, host (a name), guests (names)
 */
export function joinedTable(
  main: NamedTable,
  others: readonly NamedTable[],
): { readonly table: RecordTable; readonly joined: ReadonlySet<string> } {
  const joined = new Set<string>();
  const columns: RecordColumn[] = [...main.table.columns];
  const rows = main.table.records.map(({ cells }) => [...cells]);
  for (const key of main.keys) {
    const at = indexOf(main, key.field);
    const target = others.find(({ name }) => name === key.table);
    const labels = target === undefined ? null : labelsOf(target, key.to);
    if (at < 0 || target === undefined || labels === null) continue;
    joined.add(target.name);
    for (const row of rows) row[at] = labels.get(row[at] ?? "") ?? row[at] ?? "";
    const holds = useOfKey(key.field, target.name);
    columns[at] = { name: key.field, ...(holds !== null && { holds }) };
  }
  for (const other of others) {
    const key = other.keys.find(({ table }) => table === main.name);
    const names = key === undefined ? null : namesIn(other, key, others);
    const at = key === undefined ? -1 : indexOf(main, key.to);
    if (key === undefined || names === null || at < 0) continue;
    joined.add(other.name);
    if (names.from !== null) joined.add(names.from);
    for (const [role, byKey] of names.byRole) {
      const heading = names.byRole.size === 1 ? other.name : `${other.name}: ${role}`;
      columns.push({ name: heading, holds: { as: "who", role, separator: nameSeparator } });
      for (const [place, { cells }] of main.table.records.entries())
        rows[place]?.push(cellOfNames(byKey.get(cells[at] ?? "") ?? []));
    }
  }
  const records = main.table.records.map(({ place }, at) => ({ place, cells: rows[at] ?? [] }));
  return { table: { ...main.table, columns, records }, joined };
}

type Role = (typeof roles)[number];

const indexOf = ({ table }: NamedTable, field: string): number =>
  table.columns.findIndex(({ name }) => name === field);

/** What the rows of a table are called, by their key; null: no column says. */
function labelsOf(target: NamedTable, key: string): ReadonlyMap<string, string> | null {
  const at = indexOf(target, key);
  const { columns, records } = target.table;
  const label = columns.findIndex(({ name }, place) => {
    const use = useOfHeading(name)?.as;
    return place !== at && (/\bname\b/iu.test(name) || use === "who" || use === "title");
  });
  if (at < 0 || label < 0) return null;
  return new Map(
    records.flatMap(({ cells }) =>
      cells[label] === undefined || cells[label] === "" ? [] : [[cells[at] ?? "", cells[label]]],
    ),
  );
}

/** A key leads to who takes part, unless its own name, or that of its table, says otherwise. */
function useOfKey(field: string, table: string): ColumnUse | null {
  const uses = [field.replace(/[_ -]?ids?$/iu, ""), table].map((words) => useOfHeading(words));
  for (const use of uses)
    switch (use?.as) {
      case "who":
      case "type":
      case "place":
      case "topics":
      case "source":
      case "status":
        return use;
      case "title":
      case "date":
        return { as: "nothing" };
      default:
    }
  return { as: "who", role: "participant", separator: null };
}

interface Names {
  readonly byRole: ReadonlyMap<Role, ReadonlyMap<string, readonly string[]>>;
  /** The table in which the names are; null: they are where the key is. */
  readonly from: string | null;
}

/** Who takes part in what, of a table whose rows lead to the events; null: it names nobody. */
function namesIn(other: NamedTable, key: ForeignKey, all: readonly NamedTable[]): Names | null {
  const at = indexOf(other, key.field);
  const onward = other.keys.flatMap((one) => {
    const target = all.find(({ name }) => name === one.table && one !== key);
    const labels = target === undefined ? null : labelsOf(target, one.to);
    return target === undefined || labels === null
      ? []
      : [{ column: indexOf(other, one.field), labels, from: target.name }];
  })[0];
  const column =
    onward?.column ??
    other.table.columns.findIndex(
      ({ name }, place) => place !== at && useOfHeading(name)?.as === "who",
    );
  if (at < 0 || column < 0) return null;
  const roleAt = other.table.columns.findIndex(({ name }) => /^(?:role|rolle)$/iu.test(name));
  const byRole = new Map<Role, Map<string, string[]>>();
  for (const { cells } of other.table.records) {
    const cell = cells[column] ?? "";
    if (cell === "") continue;
    const said = cells[roleAt]?.trim().toLowerCase();
    const role = roles.find((one) => one === said) ?? "participant";
    const byKey = byRole.get(role) ?? new Map<string, string[]>();
    byRole.set(role, byKey);
    const names = byKey.get(cells[at] ?? "") ?? [];
    byKey.set(cells[at] ?? "", [...names, onward?.labels.get(cell) ?? cell]);
  }
  return byRole.size === 0 ? null : { byRole, from: onward?.from ?? null };
}
