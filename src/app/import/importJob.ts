import type { ReadProgress } from "../../io/import/importer.ts";
import type { ImportSession, SessionRead } from "../../io/import/importSession.ts";
import type { SentRead, WorkerSession } from "./workerSession.ts";
import { receivedOutcome } from "./sentOutcome.ts";
import { startWorker } from "./startWorker.ts";

/** A session that can be left at any time, whatever it is about. */
export interface ImportJob extends Omit<ImportSession, "readSource"> {
  /** Otherwise the page does not answer while some formats are read. */
  readonly isBeside: boolean;
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
type OnProgress = OptionsOfRead[1];

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
      isBeside: false,
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
  /** What is told on the way comes by a port of its own, and may come after the answer, of which it says nothing then. */
  const reading = async (
    tell: OnProgress,
    read: (heard: OnProgress) => Promise<SentRead>,
  ): Promise<SessionRead> => {
    let isThere = false;
    const heard: OnProgress =
      tell &&
      proxy((progress: ReadProgress) => {
        if (!isThere) tell(progress);
      });
    const found = await unlessFailed(read(heard));
    isThere = true;
    return found.kind === "graph"
      ? { ...found, outcome: await receivedOutcome(found.outcome) }
      : found;
  };
  return {
    isBeside: true,
    read: async (name, bytes, options, tell) =>
      reading(tell, async (heard) =>
        session.read(name, transfer(bytes, [bytes.buffer as ArrayBuffer]), options, heard),
      ),
    readAddress: async (name, file, options, tell) =>
      reading(tell, async (heard) => session.readAddress(name, file, options, heard)),
    examine: async (mapping, leftOut) => unlessFailed(session.examine(mapping, leftOut)),
    open: async (mapping, leftOut) =>
      receivedOutcome(await unlessFailed(session.open(mapping, leftOut))),
    csvOf: async (places) => unlessFailed(session.csvOf(places)),
    end: () => worker.terminate(),
  };
}
