import { expose, transfer } from "comlink";
import { createImportSession, type ImportSession } from "../../io/import/importSession.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
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
    return found.kind === "graph" ? { ...found, outcome: handedOver(found.outcome) } : found;
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
      handedOver(await session.open(...args)),
    csvOf: session.csvOf,
  };
}

/** comlink takes the list of what is handed over from the value that is sent itself. */
function handedOver(outcome: ParseOutcome): SentOutcome {
  const made = sentOutcome(outcome);
  return transfer(made, [...buffersIn(made)]);
}

expose(createWorkerSession());
