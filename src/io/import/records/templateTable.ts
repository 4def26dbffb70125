import { templateMark } from "../../workbookText.ts";
import type { Sheet } from "./bestSheet.ts";
import type { ColumnUse } from "./columnUse.ts";
import { useOfHeading } from "./headings.ts";
import type { RecordTable } from "./recordTable.ts";

/** Whether a workbook was begun with the spreadsheet that Musubi offers: its notes say so. */
export const isTemplate = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ rows }) => rows.some(([first]) => first === templateMark));

/** The table of such a workbook: what its columns hold is known, and nothing need be asked. */
export function templateTable(table: RecordTable): RecordTable {
  return {
    ...table,
    isSettled: true,
    columns: table.columns.map(({ name }) => {
      const use = useOfHeading(name);
      return use === null ? { name } : { name, holds: withSeparator(use) };
    }),
  };
}

function withSeparator(use: ColumnUse): ColumnUse {
  return use.as === "who" || use.as === "topics" ? { ...use, separator: ";" } : use;
}
