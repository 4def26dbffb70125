import type { Language } from "../../i18n/locales.ts";
import { inTime } from "../../lib/inTime.ts";
import type { SessionRead } from "../../io/import/importSession.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { type ImportJob, startImport } from "../import/importJob.ts";

type Options = Parameters<ImportJob["read"]>[2];

/**
 * What a Worker reads of a file beside the page, with the guesses where it is of another format. Rejects when it is
 * aborted, which ends the Worker at once, or its code does not come.
 *
 *   await readBeside((job, options) => job.read("ties.json", bytes, options), "en", signal)   { graph, problems, read }
 */
export async function readBeside(
  read: (job: ImportJob, options: Options) => Promise<SessionRead>,
  language: Language,
  signal: AbortSignal,
): Promise<ParseOutcome> {
  const job = await inTime(startImport());
  const end = (): void => job.end();
  signal.addEventListener("abort", end);
  try {
    signal.throwIfAborted();
    const options = { language, today: new Date().toISOString().slice(0, 10) };
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
    const found = await Promise.race([read(job, options), ended]);
    if (found.kind === "graph") return found.outcome;
    if (found.kind === "refused")
      return { graph: null, problems: found.problems, read: { events: 0, kept: 0 } };
    const { guess, problems } = found.summary;
    const outcome = await Promise.race([job.open(guess.mapping, []), ended]);
    return { ...outcome, problems: [...problems, ...outcome.problems] };
  } finally {
    signal.removeEventListener("abort", end);
    end();
  }
}
