import { basename } from "node:path";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { problemReport } from "../i18n/problemWords.ts";
import { createImportSession } from "../io/import/importSession.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { EventGraph } from "../model/eventGraph.ts";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf, type Problem } from "../model/parse/problem.ts";
import { escaped } from "../model/parse/shown.ts";
import type { Call } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { failureWords } from "./failureWords.ts";
import { progressLine } from "./progressLine.ts";
import { type InputFailure, readInput, standardInput } from "./readInput.ts";
import { misfit, readMapping } from "./readMapping.ts";
import { understoodWords } from "./understoodWords.ts";

/** Why there is no outcome: the file did not come, or, in words, its mapping is of no use. */
export type ReadFailure = InputFailure | { readonly code: "no-mapping"; readonly message: string };

/** The option of every command that reads files of other formats. */
export const mappingOption = { mapping: { type: "string" } } as const;

export const mappingUsage =
  "  --mapping FILE     what the columns of a table hold, as the page’s import dialog saves it";

/**
 * A file to what it holds, as the page reads it: a table by its mapping, or by the guesses that the page would offer,
 * which are said on standard error.
 */
export async function readOutcome(
  path: string,
  { language, option }: Pick<Call, "language" | "option">,
  /** What was read of it before. */
  had: Result<Uint8Array, InputFailure> | null = null,
): Promise<Result<ParseOutcome, ReadFailure>> {
  const refuse = (message: string): Result<never, ReadFailure> =>
    err({ code: "no-mapping", message });
  const mappingPath = option("mapping");
  const mapping = mappingPath === null ? null : await readMapping(mappingPath, language);
  if (mapping?.ok === false) return refuse(mapping.error);
  const input = had ?? (await readInput(path));
  if (!input.ok) return input;
  const file = escaped(path);
  const session = createImportSession();
  const { importing } = messagesFor(language);
  const progress = progressLine(importing.reading(file), importing.progress);
  const today = new Date().toISOString().slice(0, 10);
  const name = path === standardInput ? "standard input" : basename(path);
  const wishes = mapping?.value.reading ?? {};
  const read = await session.read(name, input.value, { language, today, wishes }, progress.report);
  progress.end();
  switch (read.kind) {
    case "graph":
      if (mapping !== null) note(wordsIn(language).needsNoMapping(file));
      return ok(read.outcome);
    case "refused":
      return ok({ graph: null, problems: read.problems, read: { events: 0, kept: 0 } });
    case "records": {
      const { summary } = read;
      const why = mapping === null ? null : misfit(mapping.value, summary, language);
      if (why !== null) return refuse(why);
      if (mapping === null) process.stderr.write(understoodWords(file, summary, language));
      const outcome = await session.open(mapping?.value ?? summary.guess.mapping, []);
      return ok({ ...outcome, problems: [...summary.problems, ...outcome.problems] });
    }
  }
}

/** The event graph of a file; null: there is none, and standard error says why. What of it is left out is said there too. */
export async function readGraph(
  path: string,
  call: Pick<Call, "language" | "option">,
  had: Result<Uint8Array, InputFailure> | null = null,
): Promise<{ readonly graph: EventGraph; readonly problems: readonly Problem[] } | null> {
  const { language } = call;
  const file = escaped(path);
  const { report } = messagesFor(language).problems;
  const read = await readOutcome(path, call, had);
  if (!read.ok) {
    note(`${file}: ${readFailureWords(read.error, language)}`);
    return null;
  }
  const outcome = read.value;
  const { graph, problems } = outcome;
  if (graph === null) {
    note(problemReport(file, problems, language));
    note(`${file}: ${report.nothingShown}`);
    return null;
  }
  // More than an oddity: whole tables are missing.
  const left = problems.filter(({ code }) => code === "tables-left");
  if (left.length > 0) note(problemReport(file, left, language));
  const errors = countOf(problems, "error");
  if (errors > 0) {
    const verdict = report.notValid(errors, countOf(problems, "warning"));
    const { kept, events } = outcome.read;
    note(wordsIn(language).partly(file, verdict, report.partShown(kept, events)));
  }
  return { graph, problems };
}

export function readFailureWords(failure: ReadFailure, language: Language): string {
  return failure.code === "no-mapping" ? failure.message : failureWords(failure, language);
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
