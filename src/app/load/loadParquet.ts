import type { Language } from "../../i18n/locales.ts";
import { inTime, longestSilence } from "../../lib/inTime.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { startImport } from "../import/importJob.ts";
import { sameOrigin } from "./askAhead.ts";
import { loadBytes, type LoadFailure, type LoadProgress } from "./loadBytes.ts";

/**
 * A Parquet file of the site, read in the Worker: by ranges where the server has them, so that it is never here as a whole,
 * otherwise as it comes. Rejects when it is aborted, or its reader does not come.
 *
 *   await loadParquet("https://a.org/big.parquet", …)   ok { graph, problems, read: { events: 1_000_000, … } }
 */
export async function loadParquet(
  address: string,
  name: string,
  language: Language,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<ParseOutcome, LoadFailure>> {
  const byteLength = await rangesOf(address, signal);
  const whole = byteLength === null ? await loadBytes(address, onProgress, signal) : null;
  if (whole?.ok === false) return whole;
  const job = await inTime(startImport());
  const end = (): void => job.end();
  signal.addEventListener("abort", end);
  try {
    signal.throwIfAborted();
    const options = { language, today: new Date().toISOString().slice(0, 10) };
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
    const size = byteLength ?? whole?.value.bytes.length ?? 0;
    const report = ({ share, rows }: { share: number; rows?: number }): void =>
      onProgress({ loaded: share * size, total: size, ...(rows !== undefined && { rows }) });
    const reading =
      byteLength === null
        ? job.read(name, whole?.value.bytes ?? new Uint8Array(), options, report)
        : job.readAddress(name, { address, byteLength }, options, report);
    const found = await Promise.race([reading, ended]);
    if (found.kind === "graph") return ok(found.outcome);
    if (found.kind === "refused")
      return ok({ graph: null, problems: found.problems, read: { events: 0, kept: 0 } });
    const { guess, problems } = found.summary;
    const outcome = await Promise.race([job.open(guess.mapping, []), ended]);
    return ok({ ...outcome, problems: [...problems, ...outcome.problems] });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === "SourceFailure") return err({ kind: "cutOff" });
    throw error;
  } finally {
    signal.removeEventListener("abort", end);
    end();
  }
}

/** How long the file is, if parts of it may be asked for; null: it comes as a whole, and says then what is wrong with it. */
async function rangesOf(address: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(address, {
      ...sameOrigin(),
      method: "HEAD",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestSilence)]),
    });
    const { headers } = response;
    const length = Number(headers.get("content-length"));
    const hasRanges = /\bbytes\b/u.test(headers.get("accept-ranges") ?? "");
    const isPlain = headers.get("content-encoding") === null;
    return response.ok && hasRanges && isPlain && length > 0 ? length : null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
