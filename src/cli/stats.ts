import { languages, type Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { numberWords } from "../i18n/intlWords.ts";
import { periodWords } from "../i18n/periodWords.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import { indexGraph } from "../model/graphIndex.ts";
import { escaped, plain } from "../model/parse/shown.ts";
import { type Command, commonOptions, exitCodes } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { type Counted, type FileStats, spanOf, statsOf } from "./fileStats.ts";
import { mappingOption, mappingUsage, readGraph } from "./readGraph.ts";

export const stats: Command = {
  usage: `Counts what a file holds: events and their span of time, actors, the strongest ties, and the sources.

  npx musubi stats FILE… [--json] [--mapping FILE] [--lang LANGUAGE]

${mappingUsage}${commonOptions("prints an object with the counts and whole lists; of several files a list", languages)}`,
  options: mappingOption,
  async run(call) {
    const { files, json, language } = call;
    const all: { readonly stats: FileStats; readonly text: string }[] = [];
    for (const path of files) {
      const read = await readGraph(path, call);
      if (read === null) continue;
      const index = indexGraph(read.graph);
      const counted = statsOf(escaped(path), index, read.problems, language);
      all.push({ stats: counted, text: statsText(counted, spanOf(index), language) });
    }
    const objects = all.map((one) => one.stats);
    const isWhole = all.length === files.length;
    if (json && all.length > 0)
      process.stdout.write(
        `${JSON.stringify(files.length === 1 ? objects[0] : objects, null, 2)}\n`,
      );
    else process.stdout.write(all.map(({ text }) => text).join("\n"));
    return isWhole ? exitCodes.done : exitCodes.fault;
  },
};

const mostListed = 10;

function statsText(stats: FileStats, span: DayWindow | null, language: Language): string {
  const { rows, report } = messagesFor(language).problems;
  const { stats: words, more } = wordsIn(language);
  const time = span === null ? words.noDates : periodWords(span, language);
  const list = (heading: string, all: readonly Counted[]): readonly string[] => {
    const shown = all.slice(0, mostListed);
    const width = Math.max(...shown.map(({ events }) => numberWords(events, language).length), 0);
    return [
      "",
      `  ${heading}`,
      ...(all.length === 0 ? [`    ${words.none}`] : []),
      ...shown.map(
        ({ name, events }) =>
          `    ${numberWords(events, language).padStart(width)}  ${plain(name)}`,
      ),
      ...(all.length > shown.length ? [`    ${more(all.length - shown.length)}`] : []),
    ];
  };
  return [
    `${stats.file}: ${plain(stats.title)}`,
    `  ${[
      rows("events", stats.events),
      time,
      ...(stats.withoutDate > 0 && span !== null ? [words.withoutDate(stats.withoutDate)] : []),
    ].join(", ")}`,
    `  ${[
      rows("actors", stats.actors),
      report.relationships(stats.relationships),
      rows("participations", stats.participations),
    ].join(", ")}`,
    `  ${[
      rows("sources", stats.sources),
      rows("citations", stats.citations),
      rows("stories", stats.stories),
    ].join(", ")}`,
    ...list(words.actors, stats.strongestActors),
    ...list(words.ties, stats.strongestTies),
    ...list(words.sources, stats.citedSources),
    "",
  ].join("\n");
}
