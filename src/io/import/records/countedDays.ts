import { cellDate } from "./cellDate.ts";
import { useOfHeading } from "./headings.ts";
import type { RecordTable } from "./recordTable.ts";

/**
 * Dates that programs count: a column that is headed as a date and holds such numbers, or dates besides. Excel counts days from 30 December
 * 1899 on (of those after February 1900), computers seconds or milliseconds from 1970 on.
 *
 *   Date 44260 → 2021-03-05      timestamp 1614902400 → 2021-03-05
 */
export function withCountedDays(table: RecordTable): RecordTable {
  const counts = table.columns.map(({ name }, at) => {
    const use = useOfHeading(name)?.as;
    if (use !== "date" && use !== "end") return null;
    const filled = table.records.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "");
    if (filled.length === 0) return null;
    return counters.find((counter) => countsIn(filled, counter)) ?? null;
  });
  if (counts.every((one) => one === null)) return table;
  return {
    ...table,
    records: table.records.map((record) => ({
      ...record,
      cells: record.cells.map((cell, at) => {
        const counter = counts[at];
        return counter == null || !counter.form.test(cell.trim())
          ? cell
          : counter.day(Number(cell));
      }),
    })),
  };
}

/** Where some were typed as text, a spreadsheet leaves these as they are. */
function countsIn(filled: readonly string[], { form }: Counter): boolean {
  const others = filled.filter((cell) => !form.test(cell.trim()));
  return (
    others.length < filled.length && others.every((cell) => cellDate(cell, anyReading) !== null)
  );
}

const anyReading = { order: "day-first", bce: "historical", latestYear: 9998 } as const;

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

interface Counter {
  readonly form: RegExp;
  readonly day: (count: number) => string;
}

/** Days of Excel's epoch before that of computers. */
const serialOf1970 = 25_569;

/** Whole numbers of each are between 1927 and 2118; the seconds and milliseconds from 2001 on. */
const counters: readonly Counter[] = [
  {
    form: /^[1-7]\d{4}(?:\.\d+)?$/u,
    day: (count) => dayOf((Math.floor(count) - serialOf1970) * 86_400_000),
  },
  { form: /^[1-4]\d{9}(?:\.\d+)?$/u, day: (count) => dayOf(count * 1000) },
  { form: /^[1-4]\d{12}(?:\.\d+)?$/u, day: dayOf },
];
