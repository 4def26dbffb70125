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
    const places = placesOf(main, key.fields);
    const target = others.find(({ name }) => name === key.table);
    const labels = target === undefined ? null : labelsOf(target, key.to);
    if (places === null || target === undefined || labels === null) continue;
    joined.add(target.name);
    // In place of its key, if that says nothing else; the columns of a key of several do.
    const [field = "", ...more] = key.fields;
    const [name, at] = more.length === 0 ? [field, places[0] ?? 0] : [target.name, columns.length];
    for (const [row, { cells }] of main.table.records.entries())
      (rows[row] ?? [])[at] = labels.get(keyIn(cells, places)) ?? cells[at] ?? "";
    const holds = useOfKey(name, target.name);
    columns[at] = { name, ...(holds !== null && { holds }) };
  }
  for (const other of others) {
    const key = other.keys.find(({ table }) => table === main.name);
    const names = key === undefined ? null : namesIn(other, key, others);
    const places = key === undefined ? null : placesOf(main, key.to);
    if (names === null || places === null) continue;
    joined.add(other.name);
    // "Nr" is the id of a visit only with the year beside it.
    if (places.length > 1)
      for (const at of places)
        if (useOfHeading(columns[at]?.name ?? "")?.as === "id")
          columns[at] = { name: columns[at]?.name ?? "", holds: { as: "nothing" } };
    if (names.from !== null) joined.add(names.from);
    for (const [role, byKey] of names.byRole) {
      const heading = names.byRole.size === 1 ? other.name : `${other.name}: ${role}`;
      columns.push({ name: heading, holds: { as: "who", role, separator: nameSeparator } });
      for (const [place, { cells }] of main.table.records.entries())
        rows[place]?.push(cellOfNames(byKey.get(keyIn(cells, places)) ?? []));
    }
  }
  const records = main.table.records.map(({ place }, at) => ({ place, cells: rows[at] ?? [] }));
  return { table: { ...main.table, columns, records }, joined };
}

type Role = (typeof roles)[number];

/** null: a column of these is not there. */
function placesOf({ table }: NamedTable, fields: readonly string[]): readonly number[] | null {
  const places = fields.map((field) => table.columns.findIndex(({ name }) => name === field));
  return places.includes(-1) ? null : places;
}

/** What stands in the columns of a key. */
const keyIn = (cells: readonly string[], places: readonly number[]): string =>
  places.map((at) => cells[at] ?? "").join("\u0000");

/** What the rows of a table are called, by their key; null: no column says. */
function labelsOf(target: NamedTable, key: readonly string[]): ReadonlyMap<string, string> | null {
  const places = placesOf(target, key);
  const { columns, records } = target.table;
  const label = columns.findIndex(({ name }, place) => {
    const use = useOfHeading(name)?.as;
    return (
      places?.includes(place) === false &&
      (/\bname\b/iu.test(name) || use === "who" || use === "title")
    );
  });
  if (places === null || label < 0) return null;
  return new Map(
    records.flatMap(({ cells }) =>
      cells[label] === undefined || cells[label] === ""
        ? []
        : [[keyIn(cells, places), cells[label]]],
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
  const places = placesOf(other, key.fields);
  const onward = other.keys.flatMap((one) => {
    const target = all.find(({ name }) => name === one.table && one !== key);
    const labels = target === undefined ? null : labelsOf(target, one.to);
    const columns = placesOf(other, one.fields);
    return target === undefined || labels === null || columns === null
      ? []
      : [{ columns, labels, from: target.name }];
  })[0];
  if (places === null) return null;
  const columns = onward?.columns ?? [
    other.table.columns.findIndex(
      ({ name }, place) => !places.includes(place) && useOfHeading(name)?.as === "who",
    ),
  ];
  if (columns.includes(-1)) return null;
  const roleAt = other.table.columns.findIndex(({ name }) => /^(?:role|rolle)$/iu.test(name));
  const byRole = new Map<Role, Map<string, string[]>>();
  for (const { cells } of other.table.records) {
    const cell = keyIn(cells, columns);
    const name = onward?.labels.get(cell) ?? (columns.length === 1 ? cell : "");
    if (name === "") continue;
    const said = cells[roleAt]?.trim().toLowerCase();
    const role = roles.find((one) => one === said) ?? "participant";
    const byKey = byRole.get(role) ?? new Map<string, string[]>();
    byRole.set(role, byKey);
    const own = keyIn(cells, places);
    byKey.set(own, [...(byKey.get(own) ?? []), name]);
  }
  return byRole.size === 0 ? null : { byRole, from: onward?.from ?? null };
}
