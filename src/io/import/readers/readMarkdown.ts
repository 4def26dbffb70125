import type { ReadFormat } from "../importer.ts";
import { guessMapping } from "../records/guessMapping.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { RecordTable } from "../records/recordTable.ts";
import { tableOfRows } from "../records/tableOfRows.ts";
import {
  cellOfNames,
  nameSeparator,
  tableOfCells,
  type KeyedRecord,
} from "../records/tableOfCells.ts";
import { yearsLead } from "../datedLines.ts";
import { leadingDate, wholeDate } from "./markdownDates.ts";
import { markdownNotes, markedNames, plainOfMarkdown, sourcesIn } from "./markdownText.ts";

/**
 * A chronology in Markdown or plain text: each line, item or heading that begins with a date is an event, and dates of
 * headings complete those below. Links are its sources. Bold words are no names; [[marked names]] are named.
 *
 *   ## 2022 / - 4 May: Talks in [Rome](https://example.org) → date "4 May 2022", title "Talks in Rome", source
 */
export const readMarkdown: ReadFormat = ({ text }) => {
  const lines = (text ?? "").split(/\r\n|\r|\n/u);
  const found = entriesOf(lines);
  const rows = pipeRows(lines);
  const ofRows =
    rows.length - 1 > found.entries.length ? tableOfRows(rows, { format: "markdown" }) : null;
  const table =
    ofRows !== null && hasDates(ofRows)
      ? ofRows
      : isList(found.entries, lines)
        ? tableOf(found, markdownNotes(lines))
        : null;
  return Promise.resolve(
    table === null || table.records.length === 0
      ? {
          kind: "records",
          table: null,
          problems: [fileProblem("no-records", { sought: "chronology" })],
        }
      : { kind: "records", table: titled(table, found.title), problems: [] },
  );
};

/** Many texts have tables: of files, of options, of prices. */
function hasDates(table: RecordTable): boolean {
  const { columns } = guessMapping(table).mapping;
  return columns.some(({ holds: { as } }) => as === "date" || as === "year");
}

/** One date at the beginning of a line of a long text is a remark; in a heading or below one it is an event. */
const isList = (entries: readonly Entry[], lines: readonly string[]): boolean =>
  entries.length > 1 ||
  entries.some(({ isMarked }) => isMarked) ||
  (entries.length === 1 && lines.filter((line) => line.trim() !== "").length <= shortText);
const shortText = 5;

/** Below all those of Markdown. */
const deepestHeading = 6;

function titled(table: RecordTable, title: string): RecordTable {
  return title === "" ? table : { ...table, about: { ...table.about, title } };
}

interface Entry {
  readonly line: number;
  readonly date: string;
  readonly parts: string[];
  /** Its date is in a heading, or there is one above it. */
  readonly isMarked: boolean;
}

interface Found {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function entriesOf(lines: readonly string[]): Found {
  const entries: Entry[] = [];
  let title = "";
  /** What headings above say, by level. */
  const above: string[] = [];
  let open: Entry | null = null;
  let isCode = false;
  /** What is indented goes on with it, whatever it begins with. */
  let isInItem = false;
  const add = (line: number, date: string, text: string, isMarked = true): void => {
    open = { line: line + 1, date, parts: text === "" ? [] : [text], isMarked };
    entries.push(open);
  };
  const yearIsDate = yearsLead(lines);
  const context = (): string => above.findLast((one) => one !== "") ?? "";
  lines.forEach((line, at) => {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    if (isCode || /^\s*\||^\s*\[\^[^\]]+\]:/u.test(line)) return;
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line);
    if (heading !== null) {
      const level = heading[1]?.length ?? 1;
      const said = heading[2] ?? "";
      above.length = Math.min(above.length, level - 1);
      open = null;
      isInItem = false;
      const date = wholeDate(said.replaceAll(/\*\*|__/gu, ""), context());
      const dated = date === null ? leadingDate(said, context()) : null;
      while (above.length < level - 1) above.push("");
      above.push(date ?? dated?.date ?? "");
      if (dated !== null) add(at, dated.date, dated.rest);
      else if (level === 1 && date === null && title === "") title = plainOfMarkdown(said);
      return;
    }
    if (line.trim() === "" || /^\s*(?:[-*_]\s*){3,}$/u.test(line)) {
      if (line.trim() !== "") open = null;
      return;
    }
    const item = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/u.exec(line);
    const indent = /^\s*/u.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
    // What a definition list says of a date.
    const said = (item?.[2] ?? line.replace(/^\s{0,3}:\s+/u, "")).trim();
    if (item !== null || indent < 2) isInItem = item !== null;
    const dated = leadingDate(said, context(), yearIsDate);
    if (dated?.rest === "" && item === null) {
      // A date on a line of its own is a heading.
      while (above.length < deepestHeading) above.push("");
      above[deepestHeading] = dated.date;
      open = null;
    } else if (dated !== null && (item !== null || indent < (isInItem ? 2 : 4)))
      add(at, dated.date, dated.rest, context() !== "");
    // What is indented, or goes on without a new item, belongs to the event before.
    else if (open !== null && (item === null || indent >= 2)) open.parts.push(said);
    else if (context() !== "") add(at, context(), said);
    else open = null;
  });
  if (title === "") title = plainTitle(lines);
  return { title, entries: entries.filter(({ parts }) => parts.length > 0) };
}

/** A line of its own before everything else. */
function plainTitle(lines: readonly string[]): string {
  const [first = "", next = ""] = lines.slice(lines.findIndex((line) => line.trim() !== ""));
  const isTitle = next.trim() === "" && /^\p{L}[^|]{2,99}$/u.test(first);
  return isTitle && leadingDate(first, "") === null ? plainOfMarkdown(first) : "";
}

function pipeRows(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.flatMap((line) => {
    if (!/^\s*\|.*\|\s*$/u.test(line) || /^[\s|:-]+$/u.test(line)) return [];
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u);
    return [cells.map(cellOfTable)];
  });
}

/** A cell that is a link is what it links. */
function cellOfTable(cell: string): string {
  const [, linked] = /^\s*\[[^\]]*\]\((https?:\/\/[^\s)]+)[^)]*\)\s*$/u.exec(cell) ?? [];
  return linked ?? plainOfMarkdown(cell.replaceAll(String.raw`\|`, "|"));
}

function tableOf({ entries }: Found, notes: ReadonlyMap<string, string>): RecordTable {
  return tableOfCells(
    { format: "markdown", unit: "line" },
    {
      // How days and months are ordered in numbers is for the table to tell.
      date: { name: "date" },
      title: { name: "title" },
      summary: { name: "further lines", holds: { as: "summary" } },
      names: { name: "names", holds: { as: "who", role: "named", separator: nameSeparator } },
      source: { name: "source", holds: { as: "source" } },
      further: { name: "second source", holds: { as: "source" } },
      third: { name: "third source", holds: { as: "source" } },
    },
    entries.map(({ line, date, parts }): KeyedRecord => {
      const text = parts.join("\n");
      const [source, further, third] = sourcesIn(text, notes);
      return {
        place: String(line),
        cells: {
          ...{ date, source, further, third },
          title: plainOfMarkdown(parts[0] ?? ""),
          summary: parts.slice(1).map(plainOfMarkdown).join("\n"),
          names: cellOfNames(markedNames(text)),
        },
      };
    }),
  );
}
