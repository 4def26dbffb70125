import type { Language } from "../../../i18n/locales.ts";
import { messagesFor } from "../../../i18n/messages.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import { atOnce } from "../../../lib/shortTasks.ts";
import { parsedSteps, type ParseOutcome } from "../../../model/parse/parse.ts";
import { eventsOfRecords } from "./eventsOfRecords.ts";
import type { RecordEvent } from "./recordEvent.ts";
import { graphOfRecords } from "./graphOfRecords.ts";
import { languageOfTexts } from "./languageOfTexts.ts";
import type { Mapping } from "./mapping.ts";
import type { NameCount } from "./nameCounts.ts";
import { decisionOn, nearNames, type NearNames } from "./nearNames.ts";
import { isDecided, type RecordFinding } from "./recordFindings.ts";
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

export interface OpenedRecords {
  readonly outcome: ParseOutcome;
  /** All that was odd, also what has been decided: of records that are left out, of spaces that have gone. */
  readonly findings: readonly RecordFinding[];
  readonly near: readonly NearNames[];
  readonly names: ReadonlyMap<string, NameCount>;
}

/**
 * The records of a table as an event graph, by a mapping; what is odd about them is among the problems. It is checked
 * like any file.
 */
export function openRecords(
  table: RecordTable,
  mapping: Mapping,
  { fileName, language, today, leftOut }: OpenOptions,
): OpenedRecords {
  const { importing } = messagesFor(language);
  const latestYear = Number(today.slice(0, 4)) + 10;
  const { events, findings, names } = eventsOfRecords(table, mapping, {
    latestYear,
    ...(leftOut !== undefined && { leftOut }),
  });
  // The same take part again and again, and the list takes longer than all else of a row.
  const lists = new Map<string, string>();
  const listed = (names: readonly string[]): string => {
    const first = names.slice(0, mostNames);
    const key = first.join("\n");
    const words = lists.get(key) ?? listWords(first, language);
    if (lists.size < mostLists) lists.set(key, words);
    return words;
  };
  const graph = graphOfRecords(table, mapping, events, {
    fileName,
    today,
    language:
      table.about.language ??
      usualLanguage(events) ??
      languageOfTexts(events.map(({ title, summary }) => `${title} ${summary}`)) ??
      language,
    description: importing.description(table.records.length, table.unit, fileName),
    locator: (place) => importing.locator(table.unit, place),
    title: (type, names) =>
      type === "" && names.length === 0
        ? importing.untitled
        : importing.titleOf(type, listed(names)),
    type: importing.types[table.unit],
    licence: importing.noLicence,
  });
  // Nobody else has it, so its rows need not be copied.
  const { problems, ...checked } = atOnce(parsedSteps(graph));
  const counts = new Map([...names].map(([name, { records }]) => [name, records]));
  const near = nearNames(counts);
  const open = findings.filter(
    (finding) => leftOut?.has(finding.place) !== true && !isDecided(finding, mapping),
  );
  const undecided = near.filter((pair) => decisionOn(pair, mapping) === null);
  const outcome = {
    ...checked,
    problems: [
      ...findingProblems(open, table.unit),
      ...nearNameProblems(undecided, counts),
      ...problems.filter(({ code }) => !usual.has(code)),
    ],
  };
  return { outcome, findings, near, names };
}

/** What most records say that they are written in; null: none says it. */
function usualLanguage(events: readonly RecordEvent[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of events)
    if (language !== "") counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** In the title of a record that has none. */
const mostNames = 3;
const mostLists = 10_000;
/** Nobody has to be told of them in a file of another format: they are in its nature. */
const usual: ReadonlySet<string> = new Set(["no-participation"]);
