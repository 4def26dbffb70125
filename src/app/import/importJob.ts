import type { ImportSession, SessionRead } from "../../io/import/importSession.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { LinkedFile } from "../load/dataAddress.ts";
import type { LoadFailure, LoadProgress } from "../load/loadBytes.ts";
import type { LoadedFile } from "../load/loadFile.ts";
import type { SentRead, WorkerSession } from "./workerSession.ts";
import { receivedOutcome } from "./sentOutcome.ts";
import { startWorker } from "./startWorker.ts";

/** A session that can be left at any time, whatever it is about. */
export interface ImportJob extends Omit<ImportSession, "readSource"> {
  /** Otherwise the page does not answer while some formats are read. */
  readonly isBeside: boolean;
  /** A file of the site, which the page does nothing for. */
  readonly load: (
    file: LinkedFile,
    options: OptionsOfRead,
    tell: (progress: LoadProgress) => void,
  ) => Promise<Result<LoadedFile, LoadFailure>>;
  readonly end: () => void;
}

type OptionsOfRead = Parameters<ImportSession["read"]>[2];

/**
 * Reads a file beside the page, in a Worker that ends with the job, and at once when it is aborted, also while it starts.
 * Where there is none (a page opened from a disk, an old browser), or its code does not come, in the page itself.
 */
export async function startImport(signal: AbortSignal): Promise<ImportJob> {
  const worker = startWorker();
  signal.addEventListener("abort", () => worker?.terminate());
  return (worker !== null && (await jobBeside(worker))) || jobInPage();
}

async function jobInPage(): Promise<ImportJob> {
  const [{ createImportSession }, { loadFile }] = await Promise.all([
    import("../../io/import/importSession.ts"),
    import("../load/loadFile.ts"),
  ]);
  const session = createImportSession();
  return {
    ...session,
    isBeside: false,
    load: async (...args) => loadFile(session, ...args),
    end: () => undefined,
  };
}

/** null: the Worker does not start. */
async function jobBeside(worker: Worker): Promise<ImportJob | null> {
  // At once: it says so only once, perhaps before the code comes that talks with it.
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("The reader of files has failed.")));
  });
  // A rejection that nobody waits for any more is none.
  failed.catch(() => undefined);
  const { proxy, transfer, wrap } = await import("comlink");
  // Every method gives a promise already, so it is the same from afar.
  const session = wrap<WorkerSession>(worker) as unknown as WorkerSession;
  try {
    // Before it gets any bytes: they would be gone with it.
    await Promise.race([session.hasStarted(), failed]);
  } catch {
    return null;
  }
  const unlessFailed = async <Value>(value: Promise<Value>): Promise<Value> =>
    Promise.race([value, failed]);
  /** What is told on the way comes by a port of its own, and may come after the answer, of which it says nothing then. */
  const untilRead = async <Way extends object, Found>(
    tell: (way: Way) => void,
    read: (heard: (way: Way) => void) => Promise<Found>,
  ): Promise<Found> => {
    let isThere = false;
    const heard = proxy((way: Way) => {
      if (!isThere) tell(way);
    });
    const found = await unlessFailed(read(heard));
    isThere = true;
    return found;
  };
  return {
    isBeside: true,
    read: async (name, bytes, options, tell = () => undefined) =>
      receivedRead(
        await untilRead(tell, async (heard) =>
          session.read(name, transfer(bytes, [bytes.buffer as ArrayBuffer]), options, heard),
        ),
      ),
    load: async (file, options, tell) => {
      const loaded = await untilRead(tell, async (heard) => session.load(file, options, heard));
      if (!loaded.ok) return loaded;
      return ok({ ...loaded.value, found: await receivedRead(loaded.value.found) });
    },
    examine: async (mapping, leftOut) => unlessFailed(session.examine(mapping, leftOut)),
    open: async (mapping, leftOut) =>
      receivedOutcome(await unlessFailed(session.open(mapping, leftOut))),
    csvOf: async (places) => unlessFailed(session.csvOf(places)),
    end: () => worker.terminate(),
  };
}

async function receivedRead(found: SentRead): Promise<SessionRead> {
  return found.kind === "graph"
    ? { ...found, outcome: await receivedOutcome(found.outcome) }
    : found;
}
