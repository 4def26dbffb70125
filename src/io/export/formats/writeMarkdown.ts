import { citationWords, locatorWords } from "../../../i18n/citationWords.ts";
import { dateWords } from "../../../i18n/dateText.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import type { Language } from "../../../i18n/locales.ts";
import { messagesFor, type Messages } from "../../../i18n/messages.ts";
import { withoutIsolates } from "../../../lib/bidi.ts";
import { citedSource } from "../../../model/citation.ts";
import { yearOfEpochDay } from "../../../model/dates/calendar.ts";
import { yearWords } from "../../../i18n/dayWords.ts";
import type { Citation, Source } from "../../../model/eventGraph.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { plainGraph, thoseInvolved, utf8, type PlainEvent } from "./plainEvents.ts";

/**
 * A chronology in Markdown (CommonMark, and footnotes): a heading a year, an item an event, its date as EDTF and, where that is no plain
 * one, in words; then what is said of it, who takes part, and a footnote for each place in a source.
 *
 *   - **2023-01-10** – Talks in Rome[^1]
 *     They met. Italy and Japan.
 */
export const writeMarkdown: WriteGraph = (graph, { language }) => {
  const { title, description, events } = plainGraph(graph, language);
  const words = messagesFor(language);
  const notes = footnotes(language, words);
  const lines = [`# ${escaped(title)}`, "", ...escapedLines(description)];
  let year: string | null = null;
  for (const event of events) {
    const own =
      event.date === null
        ? capitalised(words.dates.none, language)
        : yearWords(yearOfEpochDay(event.date.known.earliest), language);
    if (own !== year) lines.push("", `## ${escaped(own)}`, "");
    year = own;
    lines.push(...itemOf(event, language, words, notes.of(event)));
  }
  return Promise.resolve(utf8(`${[...lines, "", ...notes.all()].join("\n").trimEnd()}\n`));
};

function itemOf(
  event: PlainEvent,
  language: Language,
  words: Messages,
  notes: string,
): readonly string[] {
  const { row, date, title, summary, place } = event;
  const isPlain = row.date === undefined || /^-?\d{4}(?:-\d\d){0,2}$/u.test(row.date);
  const involved = thoseInvolved(event).map(({ name, role }) =>
    role === "named" ? words.eventTable.named(name) : name,
  );
  const said = [
    isPlain ? "" : withoutIsolates(dateWords(date, language)),
    row.status === "unrecorded" ? "" : words.timeline.option.status[row.status],
    place,
    listWords(involved, language),
  ].filter((part) => part !== "");
  const lines = [
    `- ${row.date === undefined ? escapedLine(title) : `**${row.date}** – ${escaped(title)}`}${notes}`,
    ...escapedLines(summary).map((line) => `  ${line}`),
    ...(said.length === 0 ? [] : [`  ${escapedLine(said.join(" · "))}`]),
  ];
  // Two spaces end a line that goes on in the next.
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : line));
}

/** One for each place in each source, numbered as they come. */
function footnotes(language: Language, words: Messages) {
  const numbers = new Map<string, number>();
  const noteOf = (source: Source, { locator }: Citation): string => {
    const { before, title, after } = citationWords(source, language);
    const { address } = citedSource(source);
    const place =
      locator === undefined ? "" : ` ${locatorWords(source, [locator], words.details.source)}.`;
    const text = escaped(withoutIsolates(`${before}${title}${after}${place}`));
    return address === undefined ? text : `${text} <${address}>`;
  };
  return {
    of: ({ cited }: PlainEvent): string =>
      [
        ...new Set(
          cited.map(({ source, citation }) => {
            const note = noteOf(source, citation);
            const number = numbers.get(note) ?? numbers.size + 1;
            numbers.set(note, number);
            return `[^${number}]`;
          }),
        ),
      ].join(""),
    all: () => [...numbers].map(([note, number]) => `[^${number}]: ${note}`),
  };
}

const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Text on one line that marks nothing up. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]|~]/gu, String.raw`\$&`);
}

/** At the beginning of a line more signs mean something. */
const escapedLine = (line: string): string =>
  escaped(line).replace(/^(\d*)([-+#.)=])/u, String.raw`$1\$2`);

const escapedLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map(escapedLine)
    .filter((line) => line !== "");
