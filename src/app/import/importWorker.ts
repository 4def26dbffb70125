import { expose, transfer } from "comlink";
import { createImportSession, type ImportSession } from "../../io/import/importSession.ts";
import { rangeSource } from "./rangeSource.ts";
import { buffersIn, sentOutcome, type SentOutcome } from "./sentOutcome.ts";

/** The session as the Worker has it: what it reads goes to the page as columns. */
export type WorkerSession = ReturnType<typeof createWorkerSession>;

type Read = Parameters<ImportSession["read"]>;
type SessionRead = Awaited<ReturnType<ImportSession["read"]>>;

export type SentRead =
  | Exclude<SessionRead, { kind: "graph" }>
  | { readonly kind: "graph"; readonly outcome: SentOutcome };

function createWorkerSession() {
  const session = createImportSession();
  const sent = async (read: Promise<SessionRead>): Promise<SentRead> => {
    const found = await read;
    return found.kind === "graph"
      ? handedOver({ ...found, outcome: sentOutcome(found.outcome) })
      : found;
  };
  return {
    read: async (...args: Read) => sent(session.read(...args)),
    readAddress: async (
      name: string,
      file: { readonly address: string; readonly byteLength: number },
      ...rest: [options: Read[2], onProgress: Read[3]]
    ) => sent(session.readSource(name, rangeSource(file.address, file.byteLength), ...rest)),
    examine: session.examine,
    open: async (...args: Parameters<ImportSession["open"]>) =>
      handedOver(sentOutcome(await session.open(...args))),
    csvOf: session.csvOf,
  };
}

/** Whole: comlink looks for what is handed over with the value that it sends, not with its parts. */
const handedOver = <Value>(value: Value): Value => transfer(value, [...buffersIn(value)]);

expose(createWorkerSession());
