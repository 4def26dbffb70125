import { namesIn, plainOfMarkup, trimmed } from "./cellText.ts";
import { type ClosedList, closedLists } from "./closedLists.ts";
import type { ColumnUse } from "./columnUse.ts";
import type { Mapping } from "./mapping.ts";
import { nearNames, sameLetters } from "./nearNames.ts";
import type { Find } from "./recordFindings.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

/**
 * Columns whose cells are of a list: of Musubi's own, as the status, or of the table's, as its kinds and topics.
 * What is a slip of a value there is said with what was meant, and changed only when a person wants it.
 *
 *   Meeting 12, meeting 1, Meetnig 1 → "meeting" and "Meetnig" mean "Meeting"
 */

/** Of fewer letters, another word is as near. */
const shortest = 5;
/** A slip is rare beside what was meant. */
const rarer = 4;
/** A column of more is no list. */
const mostValues = 500;

/** What is meant by the values of a column that look like slips of others there. */
function meantValues(
  { records }: RecordTable,
  column: number,
  valuesIn: (cell: string) => readonly string[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { cells } of records)
    for (const value of valuesIn(cells[column] ?? ""))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > mostValues) return new Map();
  const count = (value: string): number => counts.get(value) ?? 0;
  return new Map(
    nearNames(counts, shortest).flatMap(({ name, other }) =>
      sameLetters(name, other) || count(name) * rarer <= count(other)
        ? [[name, other] as const]
        : [],
    ),
  );
}

/** Reads the columns whose cells are of a list, and says what is none of it. */
export function listReader(
  table: RecordTable,
  mapping: Mapping,
  uses: readonly ColumnUse[],
  isOpen: (column: number) => boolean,
  finding: Find,
) {
  const slips = mapping.slips === "meant";
  const columns = uses.flatMap((use, column) => {
    if (use.as !== "type" && use.as !== "topics") return [];
    const valuesIn = (cell: string): readonly string[] => {
      if (use.as === "topics") return namesIn(cell, use.separator);
      const value = trimmed(plainOfMarkup(cell));
      return value === "" ? [] : [value];
    };
    const meant = isOpen(column) ? meantValues(table, column, valuesIn) : noSlips;
    return [{ as: use.as, column, valuesIn, meant }];
  });
  const oneOf = <Value extends string>(
    wanted: keyof typeof closedLists,
    { none, valueOf, meant: meantBy }: ClosedList<Value>,
  ): ((record: SourceRecord) => Value) => {
    const column = uses.findIndex(({ as }) => as === wanted);
    return (record) => {
      const cell = trimmed(record.cells[column] ?? "");
      const value = valueOf(cell);
      if (value !== null) return value;
      if (!isOpen(column)) return none;
      const meant = meantBy(cell);
      if (meant === undefined) finding(record, column, `unknown-${wanted}`);
      else finding(record, column, "near-value", { cell, meant });
      return (slips && meant !== undefined ? valueOf(meant) : null) ?? none;
    };
  };
  return {
    of(as: "type" | "topics", record: SourceRecord): readonly string[] {
      if (!columns.some((one) => one.as === as)) return none;
      const values = columns.flatMap((one) =>
        one.as !== as
          ? []
          : one.valuesIn(record.cells[one.column] ?? "").map((value) => {
              const meant = one.meant.get(value);
              if (meant === undefined) return value;
              finding(record, one.column, "near-value", { cell: value, meant });
              return slips ? meant : value;
            }),
      );
      return [...new Set(values)];
    },
    status: oneOf("status", closedLists.status),
    precision: oneOf("precision", closedLists.precision),
    basis: oneOf("basis", closedLists.basis),
    role: oneOf("role", closedLists.role),
    language: oneOf("language", closedLists.language),
  };
}

const none: readonly never[] = [];
const noSlips: ReadonlyMap<string, string> = new Map();
