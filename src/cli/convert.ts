import { writeFile } from "node:fs/promises";
import { languages, type Language } from "../i18n/locales.ts";
import type { GraphFormat } from "../io/export/graphFormat.ts";
import {
  graphFormatOf,
  graphFormats,
  lossesOf,
  lossWords,
  writeGraph,
} from "../io/export/graphFormats.ts";
import { escaped } from "../model/parse/shown.ts";
import { type Call, type Command, commonOptions, exitCodes, WrongUse } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { failureWords } from "./failureWords.ts";
import { mappingOption, mappingUsage, readGraph } from "./readGraph.ts";
import { failureOf, type InputFailure, pathOf, standardInput } from "./readInput.ts";

/** `-` behind `-o`. */
const standardOutput = standardInput;

const listed = graphFormats
  .map(({ id, name, extension }) => `  ${id.padEnd(12)}${extension.padEnd(10)}${name}`)
  .join("\n");

export const convert: Command = {
  usage: `Writes a file in another format. What that format cannot hold is said on standard error.

  npx musubi convert IN -o OUT [--to FORMAT] [--json] [--mapping FILE] [--lang LANGUAGE]

The format is that of OUT's extension, or what --to names; OUT may be - for standard output:

${listed}

  -o, --output OUT   where to; an older file of that name is replaced
  --to FORMAT        where the extension leaves a choice, or there is none
${mappingUsage}${commonOptions("prints what was written: file, output, format, events, losses", languages)}`,
  options: {
    ...mappingOption,
    output: { type: "string", short: "o" },
    to: { type: "string" },
  },
  async run(call) {
    const { language, json } = call;
    const { input, output, format } = wishOf(call);
    const words = wordsIn(language);
    const note = (text: string): unknown => process.stderr.write(`${text}\n`);
    const read = await readGraph(input, call);
    if (read === null) return exitCodes.fault;
    const { graph } = read;
    const losses = lossesOf(format, graph);
    const bytes = await writeGraph(format, graph, { language });
    const isPipe = output === standardOutput;
    if (isPipe) process.stdout.write(bytes);
    else {
      try {
        await writeFile(pathOf(output), bytes);
      } catch (error) {
        note(`${escaped(output)}: ${notWritten(failureOf(error), language)}`);
        return exitCodes.fault;
      }
    }
    const report = {
      file: escaped(input),
      output: escaped(output),
      format: format.id,
      events: graph.events.length,
      losses,
    };
    if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else if (!isPipe)
      process.stdout.write(`${words.written(report.output, format.name, report.events)}\n`);
    if (losses.length > 0) note(lossWords(format, graph, language));
    return exitCodes.done;
  },
};

function notWritten(failure: InputFailure, language: Language): string {
  const words = wordsIn(language);
  switch (failure.code) {
    case "missing":
      return words.notWritten(words.noFolder);
    case "unreadable":
      return words.notWritten(failure.reason === "ENOSPC" ? words.noRoom : failure.reason);
    default:
      return words.notWritten(failureWords(failure, language));
  }
}

interface Wish {
  readonly input: string;
  readonly output: string;
  readonly format: GraphFormat;
}

function wishOf({ files, option, json }: Call): Wish {
  const [input = "", ...others] = files;
  if (others.length > 0) throw new WrongUse("One file can be converted at a time.");
  const to = option("to");
  const output = option("output") ?? (to === null ? null : standardOutput);
  if (output === null) throw new WrongUse("Say where to: -o OUT.");
  const format = to === null ? graphFormatOf(output) : graphFormats.find(({ id }) => id === to);
  if (format === undefined)
    throw new WrongUse(
      to === null
        ? `No format has the extension of ${escaped(output)}: name one by --to.`
        : `There is no format ${escaped(to)}.`,
    );
  if (output !== standardOutput) return { input, output, format };
  if (json) throw new WrongUse("--json would be mixed with what is written: name a file by -o.");
  if (process.stdout.isTTY && !isText(format))
    throw new WrongUse(`${format.name} is not for a terminal: name a file by -o.`);
  return { input, output, format };
}

const isText = ({ mediaType }: GraphFormat): boolean =>
  /^text\/|json|\bxml\b|\+xml/u.test(mediaType) && !mediaType.includes("openxml");
