import { fileProblem } from "../records/recordProblems.ts";
import { tableOfRows } from "../records/tableOfRows.ts";
import type Papa from "papaparse";
import type { ReadFormat, Reading, ReadOptions } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";

/**
 * CSV in the wide sense: comma, semicolon, tab or bar between the cells (RFC 4180 for quotation marks), with or without
 * a row of headings. Papa Parse reads it, because its faults name their rows.
 */
export const readCsv: ReadFormat = async ({ text }, options) => {
  const { wishes = {}, signal } = options;
  const { default: papa } = await import("papaparse");
  // Excel reads and writes such a first line; rows keep their numbers without it.
  const [said = "", named] = /^sep=([^\r\n])?(?=[\r\n])/iu.exec(text ?? "") ?? [];
  const body = (text ?? "").slice(said.length);
  const delimiter = wishes.delimiter ?? named ?? delimiterOf(body);
  const head = body.trimStart();
  const width = head.slice(0, lineEnd(head)).split(delimiter).length;
  if (width > mostColumns)
    return nothing(fileProblem("too-many-columns", { columns: width, most: mostColumns }));
  signal?.throwIfAborted();
  const { rows, open } = quotesNothing(body, delimiter)
    ? { rows: plainRows(body), open: undefined }
    : await rowsOf(papa, body, delimiter, options);
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
    return nothing(...problems, fileProblem("no-records", { sought: "rows" }));
  return { kind: "records", table, problems };
};

/**
 * By its registration (IANA) a tab-separated file has no quotation marks around cells: those it has are text, where one
 * is not closed at the end of its cell, and each line is a row of as many cells.
 */
function quotesNothing(body: string, delimiter: string): boolean {
  if (delimiter !== "\t") return false;
  const lines = body.slice(0, step).split(/\r\n|\r|\n/u);
  if (!lines.some((line) => /(?:^|\t)"(?:[^"\t]|"")*(?:"[^"\t]|$)/u.test(line))) return false;
  const [first = "", ...others] = lines.filter((line) => line !== "");
  const width = first.split("\t").length;
  return others.every((line) => line.split("\t").length === width);
}

const plainRows = (body: string): readonly string[][] =>
  body.split(/\r\n|\r|\n/u).map((line) => line.split("\t"));

/** The text that is read at once; no cell of a table is longer. */
const step = 2 ** 22;

/** `open`: the row, from 0, in which a quotation mark is opened that nobody closes. What stands before it is kept. */
async function rowsOf(
  papa: typeof Papa,
  body: string,
  delimiter: string,
  { signal, onProgress, wishes: { quote, escape } = {} }: ReadOptions,
): Promise<{ readonly rows: readonly string[][]; readonly open: number | undefined }> {
  const rows: string[][] = [];
  let open: number | undefined;
  let read = 0;
  await new Promise<void>((resolve) => {
    const config = {
      delimiter,
      ...(quote !== undefined && { quoteChar: quote }),
      ...(escape !== undefined && { escapeChar: escape }),
      chunkSize: step,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void {
        const fault = errors.find(({ code }) => code === "MissingQuotes")?.row;
        read += step;
        // It goes through all that follows, and each step would read it again.
        const isEndless = data.length === 0 && read < body.length;
        if (fault !== undefined || isEndless) open = rows.length + (fault ?? 0);
        for (const row of fault === undefined ? data : data.slice(0, fault)) rows.push(row);
        onProgress?.({ share: Math.min(read / body.length, 1), rows: rows.length });
        if (open !== undefined || signal?.aborted === true) return parser.abort();
        // The page, or whoever wants to cancel, has its turn.
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
    };
    papa.parse<string[]>(body, config);
  });
  signal?.throwIfAborted();
  return { rows, open };
}

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
