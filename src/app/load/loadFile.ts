import type { ImportSession, SessionRead } from "../../io/import/importSession.ts";
import { longestSilence } from "../../lib/inTime.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { sameOrigin } from "./askAhead.ts";
import { fileName, isParquet, type LinkedFile } from "./dataAddress.ts";
import { loadBytes, type LoadFailure, type LoadProgress } from "./loadBytes.ts";
import { RangeFailure, rangeSource } from "./rangeSource.ts";

export interface LoadedFile<Found = SessionRead> {
  readonly found: Found;
  /** The service worker had it on this device, as of this time ("" if unknown); null: it comes from the site. */
  readonly kept: string | null;
}

type Options = Parameters<ImportSession["read"]>[2];

/**
 * A file of the site, loaded and read where the session is: in a Worker the page does nothing for it. A Parquet file comes
 * by ranges where the server has them, so that it is never here as a whole. Rejects when the reader of its format does
 * not come.
 *
 *   await loadFile(session, { address: "https://a.org/ties.json", page }, …)   ok { found: { kind: "graph", … }, kept: null }
 */
export async function loadFile(
  session: ImportSession,
  file: LinkedFile,
  options: Options,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<LoadedFile, LoadFailure>> {
  const { address, page } = file;
  const name = fileName(address);
  const byteLength = isParquet(address) ? await rangesOf(address) : null;
  if (byteLength === null) {
    const whole = await loadBytes(address, page, onProgress, new AbortController().signal);
    if (!whole.ok) return whole;
    const { bytes, kept } = whole.value;
    const { length } = bytes;
    const found = await session.read(name, bytes, options, ({ rows }) => {
      if (rows !== undefined) onProgress({ loaded: length, total: length, rows });
    });
    return ok({ found, kept });
  }
  try {
    const source = rangeSource(file, byteLength);
    const found = await session.readSource(name, source, options, ({ share, rows }) =>
      onProgress({
        loaded: share * byteLength,
        total: byteLength,
        ...(rows !== undefined && { rows }),
      }),
    );
    return ok({ found, kept: null });
  } catch (error) {
    if (error instanceof RangeFailure) return err(error.failure);
    throw error;
  }
}

/** How long the file is, if parts of it may be asked for; null: it comes as a whole, and says then what is wrong with it. */
async function rangesOf(address: string): Promise<number | null> {
  try {
    const response = await fetch(address, {
      ...sameOrigin(),
      method: "HEAD",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(longestSilence),
    });
    const { headers } = response;
    const length = Number(headers.get("content-length"));
    const hasRanges = /\bbytes\b/u.test(headers.get("accept-ranges") ?? "");
    const isPlain = headers.get("content-encoding") === null;
    return response.ok && hasRanges && isPlain && length > 0 ? length : null;
  } catch {
    return null;
  }
}
