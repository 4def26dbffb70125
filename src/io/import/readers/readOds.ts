import type { SaxesTagPlain } from "saxes";
import { nextTask } from "../../../lib/shortTasks.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import type { Sheet } from "../records/bestSheet.ts";
import { musubiReading } from "../records/musubiReading.ts";
import { tableOfSheets } from "../records/tableOfSheets.ts";
import { fileProblem } from "../records/recordProblems.ts";
import { unzipped } from "../unzipped.ts";

/**
 * OpenDocument spreadsheets (ISO/IEC 26300): a ZIP archive of which `content.xml` holds the tables. Rows and columns that
 * are said to be repeated are repeated only as far as something stands in them.
 */
export const readOds: ReadFormat = async ({ bytes }, { wishes = {}, signal, onProgress }) => {
  const files = await unzipped(bytes, (path) => path === "content.xml");
  if (!files.ok) return nothing(files.error);
  const content = files.value.get("content.xml");
  if (content === undefined) return nothing(fileProblem("broken-archive", {}));
  signal?.throwIfAborted();
  const { SaxesParser } = await import("saxes");
  const reader = sheetReader();
  const parser = new SaxesParser();
  let fault: Problem | null = null;
  parser.on("error", () => {
    fault ??= fileProblem("invalid-xml", { line: parser.line, column: parser.column });
  });
  parser.on("opentag", reader.open);
  parser.on("closetag", reader.close);
  parser.on("text", reader.text);
  const xml = new TextDecoder().decode(content);
  for (let at = 0; at < xml.length; at += step) {
    parser.write(xml.slice(at, at + step));
    const rows = reader.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    onProgress?.({ share: Math.min((at + step) / xml.length, 1), rows });
    // Whoever wants to cancel has a turn.
    await nextTask();
    signal?.throwIfAborted();
  }
  parser.close();
  const own = musubiReading(new Map(reader.sheets.map(({ name, rows }) => [name, rows])));
  if (own !== null) return own;
  const table = tableOfSheets("ods", reader.sheets, wishes);
  if (table === null) return nothing(fault ?? fileProblem("no-records", { sought: "rows" }));
  return { kind: "records", table, problems: fault === null ? [] : [fault] };
};

function nothing(problem: Problem): Reading {
  return { kind: "records", table: null, problems: [problem] };
}

/** Of the text that is read at once. */
const step = 2 ** 20;
/** LibreOffice says of the empty rest of a sheet that it is repeated a million times. */
const mostRepeated = { rows: 10_000, cells: 1000 };

interface OpenCell {
  readonly value: string | null;
  /** Rows that it is merged over; 0: it lies below such a cell. */
  readonly spans: number;
  readonly repeated: number;
  text: string;
}

function sheetReader() {
  const sheets: { name: string; rows: string[][]; joined: Set<number> }[] = [];
  let row: string[] = [];
  let emptyCells = 0;
  let emptyRows = 0;
  let repeatedRow = 1;
  let cell: OpenCell | null = null;
  /** By column: what cells above are merged over, and how many rows more. */
  let above = new Map<number, { readonly words: string; left: number }>();
  // What a note says is not what its cell says.
  let notes = 0;
  const attribute = ({ attributes }: SaxesTagPlain, name: string): string | undefined =>
    Object.entries(attributes).find(([key]) => key.split(":").at(-1) === name)?.[1];
  const count = (tag: SaxesTagPlain, name: string, most: number): number =>
    Math.min(Math.max(Math.trunc(Number(attribute(tag, name) ?? 1)) || 1, 1), most);
  const place = (words: string, repeated: number): void => {
    if (words === "") emptyCells += repeated;
    else {
      row.push(...Array.from({ length: Math.min(emptyCells, mostRepeated.cells) }, () => ""));
      emptyCells = 0;
      row.push(...Array.from({ length: repeated }, () => words));
    }
  };
  /** What the cell says that is merged over this row. */
  const saidAbove = (column: number): string => {
    const merged = above.get(column);
    if (merged !== undefined && (merged.left -= 1) === 0) above.delete(column);
    return merged?.words ?? "";
  };
  const endCell = ({ value, text, repeated, spans }: OpenCell): void => {
    const words = value ?? text.trim();
    const column = row.length + emptyCells;
    if (spans > 1 && words !== "") above.set(column, { words, left: spans - 1 });
    if (spans > 0 || above.size === 0) return place(words, repeated);
    for (let at = 0; at < repeated; at += 1) {
      const merged = saidAbove(column + at);
      if (merged !== "") sheets.at(-1)?.joined.add((sheets.at(-1)?.rows.length ?? 0) + emptyRows);
      place(words === "" ? merged : words, 1);
    }
  };
  const endRow = (): void => {
    const rows = sheets.at(-1)?.rows ?? [];
    if (row.length === 0) emptyRows += repeatedRow;
    else {
      rows.push(...Array.from({ length: Math.min(emptyRows, mostRepeated.rows) }, () => []));
      emptyRows = 0;
      for (let at = 0; at < repeatedRow; at += 1) rows.push(row);
    }
    [row, emptyCells] = [[], 0];
  };
  return {
    sheets: sheets as readonly Sheet[],
    open: (tag: SaxesTagPlain): void => {
      switch (localName(tag)) {
        case "table":
          sheets.push({ name: attribute(tag, "name") ?? "", rows: [], joined: new Set() });
          emptyRows = 0;
          above = new Map();
          break;
        case "table-row":
          repeatedRow = count(tag, "number-rows-repeated", mostRepeated.rows);
          break;
        case "table-cell":
        case "covered-table-cell":
          cell = {
            value: valueOf(tag, attribute),
            spans: localName(tag).startsWith("covered")
              ? 0
              : count(tag, "number-rows-spanned", mostRepeated.rows),
            repeated: count(tag, "number-columns-repeated", mostRepeated.cells),
            text: "",
          };
          break;
        case "annotation":
          notes += 1;
          break;
        case "p":
          if (cell !== null && cell.text !== "" && notes === 0) cell.text += "\n";
          break;
        case "s":
          if (cell !== null && notes === 0)
            cell.text += " ".repeat(count(tag, "c", mostRepeated.cells));
          break;
        case "line-break":
          if (cell !== null && notes === 0) cell.text += "\n";
          break;
      }
    },
    close: (tag: SaxesTagPlain): void => {
      switch (localName(tag)) {
        case "table-cell":
        case "covered-table-cell":
          if (cell !== null) endCell(cell);
          cell = null;
          break;
        case "table-row":
          endRow();
          break;
        case "annotation":
          notes -= 1;
          break;
      }
    },
    text: (text: string): void => {
      if (cell !== null && notes === 0) cell.text += text;
    },
  };
}

const localName = ({ name }: SaxesTagPlain): string => name.split(":").at(-1) ?? name;

/** Of a date and a number the value, because the text depends on how it is shown; of all else the text. */
function valueOf(
  tag: SaxesTagPlain,
  attribute: (tag: SaxesTagPlain, name: string) => string | undefined,
): string | null {
  switch (attribute(tag, "value-type")) {
    case "date":
      return attribute(tag, "date-value")?.replace(/T00:00:00(?:\.0+)?Z?$/u, "") ?? null;
    case "float":
      return attribute(tag, "value") ?? null;
    default:
      return null;
  }
}
