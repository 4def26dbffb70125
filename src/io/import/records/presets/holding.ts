import type { ColumnUse } from "../columnUse.ts";
import type { RecordTable } from "../recordTable.ts";

/** A heading without case and marks: "Event_Date" and "event date" are one. */
function plainHeading(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a table has all of these headings. */
export function hasHeadings({ columns }: RecordTable, headings: readonly string[]): boolean {
  const names = new Set(columns.map(({ name }) => plainHeading(name)));
  return headings.every((heading) => names.has(heading));
}

/**
 * The table with what its columns hold, by heading; null: that is for the cells to say. Columns that are not named hold
 * nothing.
 *
 *   holding(table, { "event text": { as: "type" }, "event date": null })
 */
export function holding(
  table: RecordTable,
  uses: Readonly<Record<string, ColumnUse | null>>,
): RecordTable {
  return {
    ...table,
    columns: table.columns.map(({ name }) => {
      const heading = plainHeading(name);
      const use = Object.hasOwn(uses, heading) ? uses[heading] : undefined;
      return use === null ? { name } : { name, holds: use ?? { as: "nothing" } };
    }),
  };
}

/** The place of the column with a heading; -1: there is none. */
export function columnNamed({ columns }: RecordTable, heading: string): number {
  return columns.findIndex(({ name }) => plainHeading(name) === heading);
}

export const one = (role: "initiator" | "recipient" | "participant"): ColumnUse => ({
  as: "who",
  role,
  separator: null,
});

export const several = (role: "initiator" | "recipient" | "participant"): ColumnUse => ({
  as: "who",
  role,
  separator: ";",
});
