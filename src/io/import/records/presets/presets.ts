import type { RecordTable } from "../recordTable.ts";
import { dyads } from "./dyads.ts";
import { edgeTable } from "./edgeTable.ts";
import { gdelt } from "./gdelt.ts";
import { queryResults } from "./queryResults.ts";
import { timelineSheet } from "./timelineSheet.ts";
import { yearBeside } from "./yearBeside.ts";

/**
 * Tables that many people have in the same form, so that nothing about them has to be guessed: each entry knows one by
 * its headings, or by its shape. A new one needs an entry only.
 */
type Preset = (table: RecordTable) => RecordTable | null;

const presets: readonly Preset[] = [
  timelineSheet,
  dyads,
  gdelt,
  queryResults,
  edgeTable,
  yearBeside,
];

/** The table with what its columns are known to hold; as it is where it is none of those. */
export function withPreset(table: RecordTable): RecordTable {
  for (const preset of presets) {
    const known = preset(table);
    if (known !== null) return known;
  }
  return table;
}
