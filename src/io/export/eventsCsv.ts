import { withoutIsolates } from "../../lib/bidi.ts";
import { citationWords } from "../../i18n/citationWords.ts";
import { dateWords } from "../../i18n/dateText.ts";
import { type CellVoice, participantCells, sourcesOf, typeCell } from "../../i18n/eventCells.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { Source } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";

/**
 * Events for a spreadsheet, one a row in the order given, in the reader's language. The date stands
 * there twice: in EDTF, which sorts and can be read back, and in words.
 */
export function eventsCsv(events: readonly IndexedEvent[], voice: CellVoice): string {
  const { language, localized } = voice;
  const text = messagesFor(language);
  const { columns, file } = text.eventTable;
  const head = [
    file.id,
    file.edtf,
    columns.date,
    columns.title,
    columns.type,
    columns.participants,
    columns.basis,
    columns.sources,
  ];
  const cited = new Map<string, string>();
  const citationOf = (source: Source): string => {
    const known = cited.get(source.id);
    if (known !== undefined) return known;
    const { before, title, after } = citationWords(source, language);
    const words = withoutIsolates(`${before}${title}${after}`);
    cited.set(source.id, words);
    return words;
  };
  const rows = events.map((event) => [
    event.id,
    event.row.date ?? "",
    dateWords(event.date, language),
    localized(event.row.title),
    typeCell(event, voice),
    participantCells(event, voice).join("; "),
    text.marks.evidence[event.basis],
    sourcesOf(event, voice).map(citationOf).join("; "),
  ]);
  return csv([head, ...rows]);
}

/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet may open: with a byte order mark, or
 * Excel takes UTF-8 for something else, and with no cell that it would run as a formula.
 *
 *   csv([["title", "year"], ["=1+1", "-44"]]) → `\uFEFFtitle,year\r\n'=1+1,-44\r\n`
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((text) => quoted(safe(text))).join(",")}\r\n`).join("")}`;
}

/** What a spreadsheet trims, and what a formula then begins with; NFKC makes full width ordinary. */
const before = /^[\p{White_Space}\p{C}]+/u;
const formula = /^[\p{White_Space}\p{C}]*[=+\-@\u2212]/u;
const control = /^[\t\r\n]/u;
const number = /^-?\d+(?:\.\d+)?$/u;

/** An apostrophe makes a spreadsheet take the cell for text; a number below 0 stays one. */
function safe(text: string): string {
  if (number.test(text)) return text;
  const runs =
    control.test(text) || formula.test(text.replace(before, "").slice(0, 8).normalize("NFKC"));
  return runs ? `'${text}` : text;
}

/** Spaces at the ends are quoted too, though the standard does not ask: some readers trim them. */
function quoted(text: string): string {
  return /["\r\n,;\t]|^ | $/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
