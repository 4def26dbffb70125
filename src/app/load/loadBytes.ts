import { err, ok, type Result } from "../../lib/result.ts";

/** How far a file has come; `total` is null where the server does not say, or what it says is of the compressed file. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number | null;
}

export type LoadFailure =
  | { readonly kind: "unreachable" }
  | { readonly kind: "status"; readonly address: string; readonly status: number }
  | { readonly kind: "tooLarge"; readonly limit: number }
  /** A file of this computer that is no longer as it was when it was chosen. */
  | { readonly kind: "changed" };

/** Bytes. A file of this size still parses; one much larger takes the tab with it. */
export const largestFile = 256 * 1024 * 1024;

/** In ms. 40 MB come in 600 pieces, and to say so each time takes longer than to read them. */
const progressPause = 100;

/** The bytes of a file of the same origin. Rejects only when it is aborted. */
export async function loadBytes(
  address: string,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Uint8Array, LoadFailure>> {
  try {
    const response = await fetch(address, { signal, credentials: "same-origin" });
    if (!response.ok) return err({ kind: "status", address, status: response.status });
    // A redirect must not lead out of the origin.
    if (response.url !== "" && new URL(response.url).origin !== window.location.origin)
      return err({ kind: "unreachable" });
    return await readBody(response, onProgress);
  } catch (error) {
    if (signal.aborted) throw error;
    return err({ kind: "unreachable" });
  }
}

async function readBody(
  response: Response,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<Uint8Array, LoadFailure>> {
  if (response.body === null) return ok(new Uint8Array());
  const length = Number(response.headers.get("content-length"));
  const total = length > 0 && !response.headers.has("content-encoding") ? length : null;
  const pieces: Uint8Array[] = [];
  let loaded = 0;
  let reportedAt = performance.now();
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    loaded += value.byteLength;
    if (loaded > largestFile) {
      await reader.cancel();
      return err({ kind: "tooLarge", limit: largestFile });
    }
    pieces.push(value);
    const now = performance.now();
    if (now - reportedAt < progressPause) continue;
    reportedAt = now;
    onProgress({ loaded, total });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return ok(bytes);
}
