import type { Role } from "../../../model/eventGraph.ts";
import { namesIn } from "./cellText.ts";
import type { ColumnUse } from "./columnUse.ts";
import { mergedName, type Mapping } from "./mapping.ts";
import { addParty } from "./recordEvent.ts";
import type { Find } from "./recordFindings.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

/** Of a record and a heading. */
export type CountName = (name: string, record: SourceRecord, column: string) => void;

/** Who takes part, by the columns that hold names. */
export function peopleReader(
  table: RecordTable,
  uses: readonly ColumnUse[],
  mapping: Mapping,
  roleOf: (record: SourceRecord) => Role,
  finding: Find,
  count: CountName,
): (record: SourceRecord) => Map<string, Role> {
  const columns = uses.flatMap((use, at) =>
    use.as === "who" && mapping.people === "columns"
      ? [
          {
            at,
            role: use.role,
            separator: use.separator,
            known: new Map<string, readonly string[]>(),
          },
        ]
      : [],
  );
  return (record) => {
    const parties = new Map<string, Role>();
    const own = roleOf(record);
    let ends = 0;
    for (const { at, role, separator, known } of columns) {
      const cell = record.cells[at] ?? "";
      let names = known.get(cell);
      if (names === undefined) {
        names = namesIn(cell, separator);
        if (known.size < mostKnown) known.set(cell, names);
      }
      ends += names.length;
      for (const name of names) {
        count(name, record, table.columns[at]?.name ?? "");
        addParty(parties, mergedName(name, mapping), role === "participant" ? own : role);
      }
      if (ends > parties.size && parties.size === 1) finding(record, at, "same-party");
    }
    return parties;
  };
}

/** Cells whose names are kept: most tables name the same again and again. */
const mostKnown = 10_000;
