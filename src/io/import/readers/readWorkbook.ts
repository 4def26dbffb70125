import { unzipped } from "../unzipped.ts";
import { isTemplate, templateTable } from "../records/templateTable.ts";
import { musubiReading } from "../records/musubiReading.ts";
import { bestSheet, type Sheet } from "../records/bestSheet.ts";
import { useOfHeading } from "../records/headings.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { RecordTable } from "../records/recordTable.ts";

/**
 * Excel workbooks (Office Open XML, ECMA-376) by read-excel-file: the values of cells as they were last worked out, never a formula.
 * A cell with a date is that day; of the day's time only what is not midnight is kept.
 */
export const readWorkbook: ReadFormat = async ({ bytes }, { wishes = {}, signal }) => {
  // Unpacked once only to be counted: the library trusts the sizes that the archive states.
  const counted = await unzipped(bytes, (path) => /\.(?:xml|rels)$/u.test(path));
  if (!counted.ok) return nothing(counted.error);
  signal?.throwIfAborted();
  const { default: readXlsxFile } = await import("read-excel-file/universal");
  let sheets: readonly Sheet[];
  try {
    const read = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false });
    const cells = read.map(
      ({ sheet, data }) => [sheet, data.map((row) => row.map(cellText))] as const,
    );
    const own = musubiReading(new Map(cells));
    if (own !== null) return own;
    sheets = cells.map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((cell) => cell.trim())),
    }));
  } catch {
    return nothing(fileProblem("broken-archive", {}));
  }
  signal?.throwIfAborted();
  const isOwn = isTemplate(sheets);
  const sheet = isOwn ? sheets[0]?.name : undefined;
  const table = bestSheet("xlsx", sheets, { ...(sheet !== undefined && { sheet }), ...wishes });
  if (table === null) return nothing(fileProblem("no-records", {}));
  const dated = withSerialDays(table);
  return { kind: "records", table: isOwn ? templateTable(dated) : dated, problems: [] };
};

function nothing(problem: Problem): Reading {
  return { kind: "records", table: null, problems: [problem] };
}

/** A cell as a person reads it. */
function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const text = value.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16);
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/**
 * A column that is headed as a date and holds day numbers, whose cells are not formatted as dates: Excel counts days
 * from 30 December 1899 on (of those after February 1900).
 */
function withSerialDays(table: RecordTable): RecordTable {
  const serial = table.columns.map(({ name }, at) => {
    const use = useOfHeading(name)?.as;
    if (use !== "date" && use !== "end") return false;
    const filled = table.records.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "");
    return filled.length > 0 && filled.every((cell) => /^[1-7]\d{4}(?:\.\d+)?$/u.test(cell));
  });
  if (!serial.includes(true)) return table;
  return {
    ...table,
    records: table.records.map((record) => ({
      ...record,
      cells: record.cells.map((cell, at) =>
        serial[at] === true && cell !== "" ? dayOfSerial(Number(cell)) : cell,
      ),
    })),
  };
}

/** Days of Excel's epoch before that of computers. */
const serialOf1970 = 25_569;

function dayOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - serialOf1970) * 86_400_000).toISOString().slice(0, 10);
}
