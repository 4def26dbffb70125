import type { ImportSession, SessionRead } from "../../io/import/importSession.ts";
import { gatherParts, type TakePart } from "./graphParts.ts";
import type { WorkerSession } from "./importWorker.ts";
import { startWorker } from "./startWorker.ts";

/** A session that can be left at any time, whatever it is about. */
export interface ImportJob extends Omit<ImportSession, "readSource"> {
  /** A Parquet file of the site, of which one part comes after the other. */
  readonly readAddress: (
    name: string,
    file: { readonly address: string; readonly byteLength: number },
    ...rest: OptionsOfRead
  ) => ReturnType<ImportSession["read"]>;
  readonly end: () => void;
}

type OptionsOfRead =
  Parameters<ImportSession["read"]> extends [string, Uint8Array, ...infer Rest] ? Rest : never;

/**
 * Reads a file beside the page, in a Worker that ends with the job. Where there is none (a page opened from a disk, an
 * old browser), in the page itself.
 */
export async function startImport(): Promise<ImportJob> {
  const worker = startWorker();
  if (worker === null) {
    const [{ createImportSession }, { rangeSource }] = await Promise.all([
      import("../../io/import/importSession.ts"),
      import("./rangeSource.ts"),
    ]);
    const { readSource, ...session } = createImportSession();
    return {
      ...session,
      readAddress: async (name, { address, byteLength }, ...rest) =>
        readSource(name, rangeSource(address, byteLength), ...rest),
      end: () => undefined,
    };
  }
  const { proxy, transfer, wrap } = await import("comlink");
  // Every method gives a promise already, so it is the same from afar.
  const session = wrap<WorkerSession>(worker) as unknown as WorkerSession;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("The reader of files did not start.")));
  });
  // A rejection that nobody waits for any more is none.
  failed.catch(() => undefined);
  const unlessFailed = async <Value>(value: Promise<Value>): Promise<Value> =>
    Promise.race([value, failed]);
  const gathered = async (read: (take: TakePart) => Promise<SessionRead>): Promise<SessionRead> => {
    const { take, whole } = gatherParts();
    const found = await unlessFailed(read(proxy(take)));
    return found.kind === "graph" ? { ...found, outcome: whole(found.outcome) } : found;
  };
  return {
    read: async (name, bytes, options, onProgress) =>
      gathered(async (take) =>
        session.read(
          name,
          transfer(bytes, [bytes.buffer as ArrayBuffer]),
          options,
          onProgress === undefined ? undefined : proxy(onProgress),
          take,
        ),
      ),
    readAddress: async (name, file, options, onProgress) =>
      gathered(async (take) =>
        session.readAddress(
          name,
          file,
          options,
          onProgress === undefined ? undefined : proxy(onProgress),
          take,
        ),
      ),
    examine: async (mapping, leftOut) => unlessFailed(session.examine(mapping, leftOut)),
    open: async (mapping, leftOut) => {
      const { take, whole } = gatherParts();
      return whole(await unlessFailed(session.open(mapping, leftOut, proxy(take))));
    },
    csvOf: async (places) => unlessFailed(session.csvOf(places)),
    end: () => worker.terminate(),
  };
}
