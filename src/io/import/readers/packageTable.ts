import { decodeBytes } from "../../../model/bytes/decodeBytes.ts";
import type { ReadOptions } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { RecordTable, SourceRecord } from "../records/recordTable.ts";
import { tableOfRows } from "../records/tableOfRows.ts";
import type { PackageFiles, PackageResource } from "./packageDescriptor.ts";
import { readCsv } from "./readCsv.ts";

/** A resource of a data package as a table, with the columns that its schema names; null: nothing of it can be read. */
export async function packageTable(
  resource: PackageResource,
  files: PackageFiles,
  options: Pick<ReadOptions, "signal" | "onProgress">,
): Promise<{ readonly table: RecordTable | null; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const parts: RecordTable[] = [];
  const isOne = resource.paths.length === 1;
  for (const path of resource.paths) {
    const bytes = files.get(path);
    if (bytes === undefined) {
      problems.push(fileProblem("missing-resource", { path }, { at: path }));
      continue;
    }
    const text = await textOf(bytes, resource.encoding);
    if (typeof text !== "string") {
      problems.push({ ...text, at: path });
      continue;
    }
    // Without a schema the row of headings is found, as of any table.
    const headings = resource.hasHeadings ? (resource.fields.length > 0 ? 1 : undefined) : 0;
    const read = await readCsv(
      { bytes, text: withoutComments(text, resource.comment) },
      {
        wishes: {
          ...(resource.delimiter !== null && { delimiter: resource.delimiter }),
          ...(resource.quote !== null && { quote: resource.quote }),
          ...(resource.escape !== null && { escape: resource.escape }),
          ...(headings !== undefined && { headings }),
        },
        ...options,
      },
    );
    if (read.kind === "graph") continue;
    for (const one of read.problems)
      problems.push({ ...one, at: one.at === "" ? path : `${path}, ${one.at}` });
    if (read.table !== null) parts.push(isOne ? read.table : placedIn(read.table, path));
  }
  const inside = tableOfRows(resource.rows, { format: "csv" });
  if (inside !== null) parts.push(inside);
  const [first] = parts;
  const records = parts.flatMap((part) => part.records);
  return {
    table: first === undefined ? null : asDescribed({ ...first, records }, resource),
    problems,
  };
}

/** Each of several files has a first row. */
function placedIn(table: RecordTable, path: string): RecordTable {
  const file = path.replace(/^.*\//su, "");
  return {
    ...table,
    records: table.records.map(({ place, cells }) => ({ place: `${place} (${file})`, cells })),
  };
}

async function textOf(bytes: Uint8Array, encoding: string | null): Promise<string | Problem> {
  if (encoding !== null && !/^utf-?8/iu.test(encoding))
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      // Nobody knows this name of an encoding.
    }
  const decoded = await decodeBytes(bytes);
  return decoded.ok ? decoded.value.text : decoded.error;
}

/** Rows keep their numbers. */
function withoutComments(text: string, comment: string | null): string {
  if (comment === null || comment === "") return text;
  return text
    .split("\n")
    .map((line) => (line.startsWith(comment) ? "" : line))
    .join("\n");
}

function asDescribed(
  table: RecordTable,
  { fields, missing }: Pick<PackageResource, "fields" | "missing">,
): RecordTable {
  const dates = table.columns.map((_, at) => dateReader(fields[at]?.format ?? null));
  const records = table.records.map(({ place, cells }): SourceRecord => ({
    place,
    cells: cells.map((cell, at) => (missing.has(cell) ? "" : (dates[at]?.(cell) ?? cell))),
  }));
  // Where columns were added or taken away since, the headings are right.
  const isWhole = fields.length >= table.columns.length;
  const columns = table.columns.map((column, at) => ({
    ...column,
    name: isWhole ? (fields[at]?.name ?? column.name) : column.name,
  }));
  return { ...table, columns, records };
}

/** By a pattern of the C library: "%d/%m/%Y" reads "28/07/2024" as 2024-07-28; null: it names no whole day. */
function dateReader(pattern: string | null): ((cell: string) => string | null) | null {
  if (pattern === null) return null;
  const order: string[] = [];
  const form = pattern
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/%([a-zA-Z])/gu, (_, letter: string) => {
      order.push(letter);
      return letter === "Y" ? String.raw`(\d{4})` : String.raw`(\d{1,2})`;
    });
  if (!["Y", "m", "d"].every((one) => order.includes(one)) || /[^YmdHMS]/u.test(order.join("")))
    return null;
  const whole = new RegExp(`^${form}$`, "u");
  return (cell) => {
    const found = whole.exec(cell.trim());
    if (found === null) return null;
    const part = (letter: string): string =>
      (found[order.indexOf(letter) + 1] ?? "").padStart(2, "0");
    return `${part("Y")}-${part("m")}-${part("d")}`;
  };
}
