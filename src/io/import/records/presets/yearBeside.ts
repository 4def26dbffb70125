import { useOfHeading } from "../headings.ts";
import type { RecordTable } from "../recordTable.ts";

/**
 * Chronologies as wikis keep them: the year in one column, the day with its month in another, which is no date without it.
 *
 *   Year 1914, Date "28 June" → Date "28 June 1914"
 */
export function yearBeside(table: RecordTable): RecordTable | null {
  const { columns, records } = table;
  const year = columns.findIndex(({ name }) => useOfHeading(name)?.as === "year");
  const date = columns.findIndex(({ name }, at) => at !== year && isOfDay(name));
  if (year < 0 || date < 0) return null;
  const filled = records
    .map(({ cells }) => cells[date]?.trim() ?? "")
    .filter((cell) => cell !== "");
  const days = filled.filter((cell) => dayOfMonth.test(cell)).length;
  if (days === 0 || days < filled.length * 0.8) return null;
  let last = "";
  return {
    ...table,
    columns: columns.map((column, at) =>
      at === year
        ? { ...column, holds: { as: "nothing" } }
        : at === date
          ? { ...column, holds: { as: "date" } }
          : column,
    ),
    records: records.map(({ place, cells }) => {
      // In a merged cell it stands once.
      last = cells[year]?.trim() || last;
      const day = cells[date]?.trim() ?? "";
      const whole = day === "" ? last : /\d{4}/u.test(day) || last === "" ? day : `${day} ${last}`;
      return { place, cells: cells.map((cell, at) => (at === date ? whole : cell)) };
    }),
  };
}

function isOfDay(name: string): boolean {
  const use = useOfHeading(name)?.as;
  return use === "date" || use === "day";
}

/** "28 June", "June 28", "28. Juni", "June". */
const dayOfMonth =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?\p{L}{3,}\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?$/u;
