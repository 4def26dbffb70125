import { compareDates } from "../../../model/dates/fuzzyDate.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import { asExact, cellDate, dateOfParts, type CellDate, type DateReading } from "./cellDate.ts";
import { isNobody, trimmed } from "./cellText.ts";
import type { Precision } from "./closedLists.ts";
import type { ColumnUse } from "./columnUse.ts";
import type { Mapping } from "./mapping.ts";
import type { RecordEvent } from "./recordEvent.ts";
import type { Find } from "./recordFindings.ts";
import type { SourceRecord } from "./recordTable.ts";

/** When it was, and how the record words that. */
type DateOfRecord = (record: SourceRecord) => Pick<RecordEvent, "date" | "dateText">;

export function dateReader(
  uses: readonly ColumnUse[],
  mapping: Mapping,
  latestYear: number,
  precisionOf: (record: SourceRecord) => Precision,
  finding: Find,
): DateOfRecord {
  const at = (as: ColumnUse["as"]): number => uses.findIndex((use) => use.as === as);
  const wording = at("date-text");
  const readAt = (column: number): ((record: SourceRecord) => CellDate | null) => {
    const use = uses[column];
    const order = (use?.as === "date" || use?.as === "end" ? use.order : undefined) ?? "day-first";
    const reading: DateReading = { order, bce: mapping.bce, latestYear };
    // Records often share a date.
    const known = new Map<string, CellDate | null>();
    return (record) => {
      const cell = record.cells[column] ?? "";
      let date = known.get(cell);
      if (date === undefined) known.set(cell, (date = cellDate(cell, reading)));
      if (date === null) finding(record, column, "unreadable-date");
      else if (date.isShortYear) finding(record, column, "short-year");
      return date;
    };
  };
  const parts = (
    names: readonly ["year" | "end-year", "month" | "end-month", "day" | "end-day"],
  ) => {
    const [year, month, day] = [at(names[0]), at(names[1]), at(names[2])];
    return (record: SourceRecord): string | null => {
      const cell = (column: number): string => record.cells[column]?.trim() ?? "";
      if (year < 0 || cell(year) === "") return null;
      const date = dateOfParts([cell(year), cell(month), cell(day)], mapping);
      if (date === null) finding(record, year, "unreadable-date");
      return date;
    };
  };
  const [dateAt, endAt] = [at("date"), at("end")];
  const begin = dateAt < 0 ? null : readAt(dateAt);
  const end = endAt < 0 ? null : readAt(endAt);
  const beginParts = parts(["year", "month", "day"]);
  const endParts = parts(["end-year", "end-month", "end-day"]);
  return (record) => {
    const from = begin?.(record)?.edtf ?? beginParts(record);
    const until = end?.(record) ?? null;
    const last = until?.edtf ?? endParts(record);
    const isOpen = until?.isOpen === true || (last !== null && last === mapping.openEnd);
    const written = wording < 0 ? "" : trimmed(record.cells[wording] ?? "");
    const cell = dateAt < 0 ? "" : trimmed(record.cells[dateAt] ?? "");
    const dateText = written !== "" ? written : cell === from || isNobody(cell) ? "" : cell;
    const precision = precisionOf(record);
    const exact = (edtf: string | null): string | null => edtf && asExact(edtf, precision);
    const { date, endsFirst } = spanOf(exact(from), isOpen ? ".." : exact(last));
    if (endsFirst) finding(record, endAt < 0 ? at("end-year") : endAt, "end-first");
    return { date, dateText };
  };
}

/** What begins and ends on one day is that day. */
function spanOf(
  from: string | null,
  to: string | null,
): { readonly date: string | null; readonly endsFirst?: true } {
  if (from === null) return { date: to === ".." ? null : to };
  if (to === null || to === from || /[/[{]/u.test(from)) return { date: from };
  const [start, end] = [dateOf(from), to === ".." ? null : dateOf(to)];
  if (start !== null && end !== null && compareDates(start, end) > 0) {
    return start.known.earliest > end.known.latest
      ? { date: from, endsFirst: true }
      : { date: from };
  }
  const span = `${from}/${to}`;
  return { date: dateOf(span) === null ? from : span };
}
