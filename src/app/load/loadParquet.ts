import type { Language } from "../../i18n/locales.ts";
import { longestSilence } from "../../lib/inTime.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { sameOrigin } from "./askAhead.ts";
import { loadBytes, type LoadFailure, type LoadProgress } from "./loadBytes.ts";
import { readBeside } from "./readBeside.ts";

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
  const size = byteLength ?? whole?.value.bytes.length ?? 0;
  const report = ({ share, rows }: { share: number; rows?: number }): void =>
    onProgress({ loaded: share * size, total: size, ...(rows !== undefined && { rows }) });
  try {
    return ok(
      await readBeside(
        async (job, options) =>
          byteLength === null
            ? job.read(name, whole?.value.bytes ?? new Uint8Array(), options, report)
            : job.readAddress(name, { address, byteLength }, options, report),
        language,
        signal,
      ),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === "SourceFailure") return err({ kind: "cutOff" });
    throw error;
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
