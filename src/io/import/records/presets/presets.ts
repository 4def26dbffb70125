import type { RecordTable } from "../recordTable.ts";

/**
 * Tables that many people have in the same form, so that nothing about them has to be guessed: each entry knows one by
 * its headings, or by its shape. A new one needs an entry only.
 */
export type Preset = (table: RecordTable) => RecordTable | null;

const presets: readonly Preset[] = [];

/** The table with what its columns are known to hold; as it is where it is none of those. */
export function withPreset(table: RecordTable): RecordTable {
  for (const preset of presets) {
    const known = preset(table);
    if (known !== null) return known;
  }
  return table;
}
