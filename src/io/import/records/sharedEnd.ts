import { dateOf } from "../../../model/dates/dateOf.ts";
import { cellDate } from "./cellDate.ts";
import type { ColumnUse } from "./columnUse.ts";
import type { RecordTable } from "./recordTable.ts";

/**
 * The latest end, where so many records have it that it is only the end of the file: nobody saw them end. Programs
 * that draw networks over time write one for every tie that goes on.
 *
 *   2001–2010, 2004–2010, 2007–2010, 2002–2003 → "2010"      2001–2002, 2003–2004 → null
 */
export function sharedEnd(table: RecordTable, uses: readonly ColumnUse[]): string | null {
  const [date, end] = [readAt(uses, "date"), readAt(uses, "end")];
  if (date === null || end === null) return null;
  let latest = -Infinity;
  let shared: string | null = null;
  let starts = new Set<string>();
  let count = 0;
  for (const { cells } of table.records) {
    const last = end(cells);
    if (last === null || last.day < latest) continue;
    if (last.day > latest) [latest, shared, starts, count] = [last.day, last.edtf, new Set(), 0];
    const first = date(cells);
    // What begins and ends there is a thing of that day.
    if (first === null || first.edtf === last.edtf) continue;
    starts.add(first.cell);
    count += 1;
  }
  const isShared = count >= least && count >= table.records.length / 10 && starts.size >= least;
  return isShared ? shared : null;
}

const least = 3;

interface Day {
  readonly cell: string;
  readonly edtf: string;
  readonly day: number;
}

function readAt(
  uses: readonly ColumnUse[],
  as: "date" | "end",
): ((cells: readonly string[]) => Day | null) | null {
  const at = uses.findIndex((use) => use.as === as);
  const use = uses[at];
  if (use?.as !== "date" && use?.as !== "end") return null;
  const reading = { order: use.order ?? "day-first", bce: "historical", latestYear: 9998 } as const;
  const known = new Map<string, Day | null>();
  return (cells) => {
    const cell = cells[at] ?? "";
    let day = known.get(cell);
    if (day === undefined) {
      const edtf = cellDate(cell, reading)?.edtf ?? null;
      const date = edtf === null ? null : dateOf(edtf);
      day = edtf === null || date === null ? null : { cell, edtf, day: date.known.latest };
      known.set(cell, day);
    }
    return day;
  };
}
