import { LateError, longestSilence } from "../../lib/inTime.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { ask, sameOrigin } from "./askAhead.ts";

/** How far a file has come; `total` is null where the server does not say, or what it says is of the compressed file. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number | null;
  /** Of a table, how many are read so far. */
  readonly rows?: number;
}

export type LoadFailure =
  | {
      readonly kind: "notFound" | "notAllowed" | "serverError" | "status";
      readonly address: string;
      readonly status: number;
    }
  /** Nothing came for so many seconds. */
  | { readonly kind: "silent"; readonly seconds: number }
  /** `blocked`: the site answers, but not for this file. */
  | { readonly kind: "cutOff" | "redirect" | "blocked" | "offline" | "unreachable" | "cancelled" }
  | { readonly kind: "tooLarge"; readonly limit: number }
  /** A file of this computer that is no longer as it was when it was chosen. */
  | { readonly kind: "changed" }
  /** Not the file, but what reads it did not come. */
  | { readonly kind: "code"; readonly late: boolean };

/** All that can fail beside the file is what reads it, which does not come without a network either. */
export function codeFailure(error: unknown): LoadFailure {
  if (!navigator.onLine) return { kind: "offline" };
  return { kind: "code", late: error instanceof LateError };
}

export interface LoadedBytes {
  readonly bytes: Uint8Array;
  /** The worker had it on this device, as of this time ("" if unknown); null: it comes from the site. */
  readonly kept: string | null;
}

/** Bytes. A file of this size still parses; one much larger takes the tab with it. */
export const largestFile = 256 * 1024 * 1024;

/** Bytes, where nobody says how many will come. */
const firstRoom = 2 ** 16;

/** In ms. 40 MB come in 600 pieces, and to say so each time takes longer than to read them. */
const progressPause = 100;

/** A part of a file, from its `start` to before its `end`. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The bytes of a file of the same origin, or of a part of it, in the page or in a Worker; `page` is the address of the
 * page. Rejects only when it is aborted.
 */
export async function loadBytes(
  address: string,
  page: string,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
  range: ByteRange | null = null,
): Promise<Result<LoadedBytes, LoadFailure>> {
  const silence = new AbortController();
  const abort = (): void => silence.abort();
  signal.addEventListener("abort", abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onByte = (): void => {
    clearTimeout(timer);
    timer = setTimeout(abort, longestSilence);
  };
  onByte();
  let hasBegun = false;
  try {
    const response = await (range === null
      ? ask(address, silence.signal)
      : askPart(address, range, silence.signal));
    // A redirect must not lead out of the origin.
    if (isElsewhere(response.url)) return err({ kind: "redirect" });
    if (!response.ok) return err(statusFailure(address, response.status));
    if (range !== null && response.status !== 206) return err({ kind: "cutOff" });
    hasBegun = true;
    const bytes = await readBody(response, onProgress, onByte);
    if (bytes === null) return err({ kind: "tooLarge", limit: largestFile });
    return ok({ bytes, kept: response.headers.get("x-musubi-kept") });
  } catch (error) {
    if (signal.aborted) throw error;
    if (silence.signal.aborted) return err({ kind: "silent", seconds: longestSilence / 1000 });
    return err(
      hasBegun && navigator.onLine ? { kind: "cutOff" } : await whyNot(address, page, signal),
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

async function askPart(
  address: string,
  { start, end }: ByteRange,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(address, {
    ...sameOrigin(),
    headers: { range: `bytes=${start}-${end - 1}` },
    // A part must not take the place of the whole.
    cache: "no-store",
    redirect: "error",
    signal,
  });
}

function isElsewhere(address: string): boolean {
  return address !== "" && new URL(address).origin !== location.origin;
}

function statusFailure(address: string, status: number): LoadFailure {
  const which = (): "notFound" | "notAllowed" | "serverError" | "status" => {
    if (status === 404 || status === 410) return "notFound";
    if ([401, 403, 407, 451].includes(status)) return "notAllowed";
    return status >= 500 ? "serverError" : "status";
  };
  return { kind: which(), address, status };
}

/** In ms, for each question below. */
const probeTime = 5_000;

/** `fetch` gives no reason, so the site is asked twice more: for the file without following, and for the page. */
async function whyNot(address: string, base: string, signal: AbortSignal): Promise<LoadFailure> {
  if (!navigator.onLine) return { kind: "offline" };
  const ask = async (where: string, more: RequestInit): Promise<Response | null> =>
    fetch(where, {
      ...sameOrigin(),
      ...more,
      cache: "no-store",
      signal: AbortSignal.timeout(probeTime),
    }).catch(() => null);
  const file = await ask(address, { redirect: "manual" });
  await file?.body?.cancel().catch(() => undefined);
  if (file?.type === "opaqueredirect") return { kind: "redirect" };
  if (file !== null) return { kind: "cutOff" };
  const page = await ask(base, { method: "HEAD" });
  signal.throwIfAborted();
  return { kind: page === null ? "unreachable" : "blocked" };
}

/** null: it is too large. */
async function readBody(
  response: Response,
  onProgress: (progress: LoadProgress) => void,
  onByte: () => void,
): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const length = Number(response.headers.get("content-length"));
  const total = length > 0 && !response.headers.has("content-encoding") ? length : null;
  // To put 100 MB of pieces together at the end would keep the page from answering.
  let bytes = new Uint8Array(Math.min(total ?? firstRoom, largestFile));
  let loaded = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  // The last piece before a silence counts too.
  const report = (): void => {
    pause = undefined;
    onProgress({ loaded, total });
  };
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      onByte();
      const end = loaded + value.byteLength;
      if (end > largestFile) {
        await reader.cancel();
        return null;
      }
      if (end > bytes.length) {
        const longer = new Uint8Array(Math.max(end, Math.min(bytes.length * 2, largestFile)));
        longer.set(bytes.subarray(0, loaded));
        bytes = longer;
      }
      bytes.set(value, loaded);
      loaded = end;
      pause ??= setTimeout(report, progressPause);
    }
  } finally {
    // Nothing is on its way any more, whatever the reason.
    clearTimeout(pause);
  }
  return bytes.subarray(0, loaded);
}
