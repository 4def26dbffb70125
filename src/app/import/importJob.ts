import type { ImportSession } from "../../io/import/importSession.ts";
import { startWorker } from "./startWorker.ts";

/** A session that can be left at any time, whatever it is about. */
export interface ImportJob extends ImportSession {
  readonly end: () => void;
}

/**
 * Reads a file beside the page, in a Worker that ends with the job. Where there is none (a page opened from a disk, an
 * old browser), in the page itself.
 */
export async function startImport(): Promise<ImportJob> {
  const worker = startWorker();
  if (worker === null) {
    const { createImportSession } = await import("../../io/import/importSession.ts");
    return { ...createImportSession(), end: () => undefined };
  }
  const { proxy, transfer, wrap } = await import("comlink");
  // Every method gives a promise already, so it is the same from afar.
  const session = wrap<ImportSession>(worker) as unknown as ImportSession;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("The reader of files did not start.")));
  });
  // A rejection that nobody waits for any more is none.
  failed.catch(() => undefined);
  const unlessFailed = async <Value>(value: Promise<Value>): Promise<Value> =>
    Promise.race([value, failed]);
  return {
    read: async (name, bytes, options, onProgress) =>
      unlessFailed(
        session.read(
          name,
          transfer(bytes, [bytes.buffer as ArrayBuffer]),
          options,
          onProgress === undefined ? undefined : proxy(onProgress),
        ),
      ),
    examine: async (mapping, leftOut) => unlessFailed(session.examine(mapping, leftOut)),
    open: async (mapping, leftOut) => unlessFailed(session.open(mapping, leftOut)),
    csvOf: async (places) => unlessFailed(session.csvOf(places)),
    end: () => worker.terminate(),
  };
}
