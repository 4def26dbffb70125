import { unzipped } from "../unzipped.ts";
import { fillDown, mergedRowsIn } from "./mergedCells.ts";
import { musubiReading } from "../records/musubiReading.ts";
import type { Sheet } from "../records/bestSheet.ts";
import { tableOfSheets } from "../records/tableOfSheets.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";

/**
 * Excel workbooks (Office Open XML, ECMA-376) by read-excel-file: the values of cells as they were last worked out, never a formula.
 * A cell with a date is that day; of the day's time only what is not midnight is kept.
 */
export const readWorkbook: ReadFormat = async ({ bytes }, { wishes = {}, signal, onProgress }) => {
  // Unpacked once only to be counted: the library trusts the sizes that the archive states.
  const counted = await unzipped(bytes, (path) => /\.(?:xml|rels)$/u.test(path));
  if (!counted.ok) return nothing(counted.error);
  signal?.throwIfAborted();
  const [rows, all] = [elementsIn(counted.value, "row"), elementsIn(counted.value, "c")];
  let done = 0;
  const cellRead = (): void => {
    done += 1;
    if (done % cellsAtOnce !== 0 || done > all) return;
    const share = unpackedShare + (1 - unpackedShare) * (done / all);
    onProgress?.({ share, rows: Math.floor((done / all) * rows) });
    signal?.throwIfAborted();
  };
  const { default: readXlsxFile } = await import("read-excel-file/universal");
  let sheets: readonly Sheet[];
  try {
    const read = await readXlsxFile(new Uint8Array(bytes).buffer, {
      // The library says nothing while it reads, but asks for this at each cell, unless it copies the options: it
      // leaves them as they are where numbers are read by a function.
      get trim() {
        cellRead();
        return false;
      },
      parseNumber: Number,
    });
    onProgress?.({ share: 1, rows });
    const cells = read.map(
      ({ sheet, data }) => [sheet, data.map((row) => row.map(cellText))] as const,
    );
    const own = musubiReading(new Map(cells));
    if (own !== null) return own;
    const merged = mergedRowsIn(counted.value);
    sheets = cells.map(([name, rows]) => {
      const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
      return { name, rows: trimmed, joined: fillDown(trimmed, merged.get(name) ?? []) };
    });
  } catch {
    signal?.throwIfAborted();
    return nothing(fileProblem("broken-archive", {}));
  }
  signal?.throwIfAborted();
  const table = tableOfSheets("xlsx", sheets, wishes);
  if (table === null) return nothing(fileProblem("no-records", { sought: "rows" }));
  return { kind: "records", table, problems: [] };
};

function nothing(problem: Problem): Reading {
  return { kind: "records", table: null, problems: [problem] };
}

/** Of the time that a workbook takes. */
const unpackedShare = 0.2;

/** More often nobody sees it. */
const cellsAtOnce = 2000;

/** How many there are of a name, in all sheets together. */
function elementsIn(files: ReadonlyMap<string, Uint8Array>, name: string): number {
  const codes = new TextEncoder().encode(name);
  let count = 0;
  for (const [path, xml] of files) {
    if (!/worksheets\/[^/]*\.xml$/u.test(path)) continue;
    for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1))
      // "<row " and "<row>", with or without the prefix of a name space.
      if (isNamed(xml, at + 1, codes) || (xml[at + 2] === 0x3a && isNamed(xml, at + 3, codes)))
        count += 1;
  }
  return count;
}

function isNamed(xml: Uint8Array, at: number, name: Uint8Array): boolean {
  const after = xml[at + name.length];
  return (
    name.every((code, place) => xml[at + place] === code) && (after === 0x20 || after === 0x3e)
  );
}

/** A cell as a person reads it. */
function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    // Half past two is 0.604166666664 of a day, a millisecond less.
    const text = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16);
  }
  return (typeof value === "number" && !Number.isNaN(value)) || typeof value === "boolean"
    ? String(value)
    : "";
}
