import { withoutIsolates } from "../lib/bidi.ts";
import { citationWords } from "../i18n/citationWords.ts";
import { dateWords } from "../i18n/dateWords.ts";
import { participantCells, sourcesOf, typeCell, type CellVoice } from "../i18n/eventCells.ts";
import { messagesFor } from "../i18n/messages.ts";
import type { Source } from "../model/eventGraph.ts";
import type { IndexedEvent } from "../model/graphIndex.ts";
import { csv } from "./csv.ts";

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
    event.row.date,
    dateWords(event.date, language),
    localized(event.row.title),
    typeCell(event, voice),
    participantCells(event, voice).join("; "),
    text.marks.evidence[event.row.dateBasis],
    sourcesOf(event, voice).map(citationOf).join("; "),
  ]);
  return csv([head, ...rows]);
}
