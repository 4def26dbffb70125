import type { Language } from "../../i18n/locales.ts";
import { inTime } from "../../lib/inTime.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { SessionRead } from "../../io/import/importSession.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { type ImportJob, startImport } from "../import/importJob.ts";
import type { LoadFailure, LoadProgress } from "./loadBytes.ts";

interface Read {
  readonly outcome: ParseOutcome;
  readonly kept: string | null;
}

/**
 * What a Worker reads of these bytes beside the page, with the guesses where they are of another format. Rejects when it
 * is aborted, which ends the Worker at once, or its code does not come.
 *
 *   await readBeside("ties.json", bytes, "en", signal)   { graph, problems, read }
 */
export async function readBeside(
  name: string,
  bytes: Uint8Array,
  language: Language,
  signal: AbortSignal,
): Promise<ParseOutcome> {
  return withJob(signal, async (job) =>
    outcomeOf(job, await job.read(name, bytes, optionsOf(language))),
  );
}

/** The same of a file of the site, which comes there too. */
export async function loadBeside(
  address: string,
  language: Language,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Read, LoadFailure>> {
  return withJob(signal, async (job) => {
    const file = { address, page: document.baseURI };
    const loaded = await job.load(file, optionsOf(language), onProgress);
    if (!loaded.ok) return isNoAnswer(loaded.error) ? err({ kind: "offline" }) : loaded;
    const { found, kept } = loaded.value;
    return ok({ outcome: await outcomeOf(job, found), kept });
  });
}

/** The page knows that there is no network; a Worker need not have heard of it. */
const isNoAnswer = ({ kind }: LoadFailure): boolean =>
  !navigator.onLine && (kind === "unreachable" || kind === "cutOff");

const optionsOf = (language: Language) => ({
  language,
  today: new Date().toISOString().slice(0, 10),
});

/** A job that ends with what is asked of it, or before. */
async function withJob<Value>(
  signal: AbortSignal,
  ask: (job: ImportJob) => Promise<Value>,
): Promise<Value> {
  signal.throwIfAborted();
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  const job = await Promise.race([inTime(startImport(signal)), ended]);
  try {
    return await Promise.race([ask(job), ended]);
  } finally {
    job.end();
  }
}

async function outcomeOf(job: ImportJob, found: SessionRead): Promise<ParseOutcome> {
  if (found.kind === "graph") return found.outcome;
  if (found.kind === "refused")
    return { graph: null, problems: found.problems, read: { events: 0, kept: 0 } };
  const { guess, problems } = found.summary;
  const outcome = await job.open(guess.mapping, []);
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}
