import { fileProblem } from "../records/recordProblems.ts";
import { tableOfRows } from "../records/tableOfRows.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";

/**
 * CSV in the wide sense: comma, semicolon, tab or bar between the cells (RFC 4180 for quotation marks), with or without
 * a row of headings. Papa Parse reads it, because its faults name their rows.
 */
export const readCsv: ReadFormat = async ({ text }, { wishes = {}, signal }) => {
  const { default: papa } = await import("papaparse");
  const body = text ?? "";
  const delimiter = wishes.delimiter ?? delimiterOf(body);
  const width = body.slice(0, lineEnd(body)).split(delimiter).length;
  if (width > mostColumns)
    return nothing(fileProblem("too-many-columns", { columns: width, most: mostColumns }));
  signal?.throwIfAborted();
  const { data, errors } = papa.parse<string[]>(body, { delimiter });
  signal?.throwIfAborted();
  const open = errors.find(({ code }) => code === "MissingQuotes")?.row;
  // What follows a quotation mark that nobody closes is one endless cell: what stands before it is kept.
  const rows = open === undefined ? data : data.slice(0, open);
  const problems =
    open === undefined
      ? []
      : [fileProblem("unclosed-quote", { row: open + 1 }, { at: `row ${open + 1}` })];
  const { headings } = wishes;
  const table = tableOfRows(rows, {
    format: "csv",
    delimiter,
    ...(headings !== undefined && { headings }),
  });
  if (table === null || table.records.length === 0)
    return nothing(...problems, fileProblem("no-records", {}));
  return { kind: "records", table, problems };
};

function nothing(...problems: readonly Problem[]): Reading {
  return { kind: "records", table: null, problems };
}

/** More are no table that a person made, and each would be looked at. */
const mostColumns = 1000;
const delimiters = ["\t", ";", ",", "|"] as const;
const linesLookedAt = 50;

function lineEnd(text: string): number {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? text.length : end;
}

/** What most lines have in the same number, outside of quotation marks. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "q")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, linesLookedAt);
  let [best, most] = [",", 0];
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const alike = counts.filter((count) => count === usual).length;
    const score = usual === 0 ? 0 : (alike / counts.length) * (1 + Math.min(usual, 10) / 100);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
