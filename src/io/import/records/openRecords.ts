import type { Language } from "../../../i18n/locales.ts";
import { messagesFor } from "../../../i18n/messages.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import { parseValue, type ParseOutcome } from "../../../model/parse/parse.ts";
import { eventsOfRecords } from "./eventsOfRecords.ts";
import { graphOfRecords } from "./graphOfRecords.ts";
import { languageOfTexts } from "./languageOfTexts.ts";
import type { Mapping } from "./mapping.ts";
import { nearNames } from "./nearNames.ts";
import { findingProblems, nearNameProblems } from "./recordProblems.ts";
import type { RecordTable } from "./recordTable.ts";

/** What opening a table needs to know beside the table. */
export interface OpenOptions {
  readonly fileName: string;
  /** Of the words that the file itself does not have: titles of records without one. */
  readonly language: Language;
  /** EDTF. */
  readonly today: string;
  /** Places of the records that a person leaves out. */
  readonly leftOut?: ReadonlySet<string>;
}

/**
 * The records of a table as an event graph, by a mapping; what is odd about them is among the problems. It is checked
 * like any file.
 */
export function openRecords(
  table: RecordTable,
  mapping: Mapping,
  { fileName, language, today, leftOut }: OpenOptions,
): ParseOutcome {
  const { importing } = messagesFor(language);
  const latestYear = Number(today.slice(0, 4)) + 10;
  const { events, findings } = eventsOfRecords(table, mapping, {
    latestYear,
    ...(leftOut !== undefined && { leftOut }),
  });
  const graph = graphOfRecords(table, mapping, events, {
    fileName,
    today,
    language:
      table.about.language ??
      languageOfTexts(events.map(({ title, summary }) => `${title} ${summary}`)) ??
      language,
    description: importing.description(table.records.length, table.unit, fileName),
    locator: (place) => importing.locator(table.unit, place),
    title: (type, names) =>
      type === "" && names.length === 0
        ? importing.untitled
        : importing.titleOf(type, listWords(names.slice(0, mostNames), language)),
    type: importing.types[table.unit],
    licence: importing.noLicence,
  });
  const { problems, ...checked } = parseValue(graph);
  const counts = new Map<string, number>();
  for (const { parties } of events)
    for (const { name } of parties) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    ...checked,
    problems: [
      ...findingProblems(findings, table.unit),
      ...nearNameProblems(nearNames(counts), counts),
      ...problems.filter(({ code }) => !usual.has(code)),
    ],
  };
}

/** In the title of a record that has none. */
const mostNames = 3;
/** Nobody has to be told of them in a file of another format: they are in its nature. */
const usual: ReadonlySet<string> = new Set(["no-participation"]);
