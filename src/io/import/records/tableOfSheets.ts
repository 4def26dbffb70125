import type { ReadingWishes } from "../importer.ts";
import { bestSheet, type Sheet } from "./bestSheet.ts";
import type { RecordTable } from "./recordTable.ts";
import { isTemplate, templateTable } from "./templateTable.ts";

/** The sheet that holds the events, of the spreadsheet to begin with the one that is filled in; null: none holds anything. */
export function tableOfSheets(
  format: string,
  sheets: readonly Sheet[],
  wishes: ReadingWishes,
): RecordTable | null {
  const isOwn = isTemplate(sheets);
  const sheet = isOwn ? sheets[0]?.name : undefined;
  const table = bestSheet(format, sheets, { ...(sheet !== undefined && { sheet }), ...wishes });
  return table !== null && isOwn ? templateTable(table) : table;
}
