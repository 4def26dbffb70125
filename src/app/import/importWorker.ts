import { expose } from "comlink";
import { createImportSession, type ImportSession } from "../../io/import/importSession.ts";
import { inParts, type TakePart } from "./graphParts.ts";
import { rangeSource } from "./rangeSource.ts";

/** The session as the Worker has it: what it reads goes to the page in parts. */
export type WorkerSession = ReturnType<typeof createWorkerSession>;

function createWorkerSession() {
  const session = createImportSession();
  const sent = async (
    read: ReturnType<ImportSession["read"]>,
    take: TakePart,
  ): ReturnType<ImportSession["read"]> => {
    const found = await read;
    if (found.kind !== "graph") return found;
    return { ...found, outcome: await inParts(found.outcome, take) };
  };
  type Read = Parameters<ImportSession["read"]>;
  return {
    read: async (
      name: Read[0],
      bytes: Read[1],
      options: Read[2],
      onProgress: Read[3],
      take: TakePart,
    ) => sent(session.read(name, bytes, options, onProgress), take),
    readAddress: async (
      name: string,
      file: { readonly address: string; readonly byteLength: number },
      options: Read[2],
      onProgress: Read[3],
      take: TakePart,
    ) =>
      sent(
        session.readSource(name, rangeSource(file.address, file.byteLength), options, onProgress),
        take,
      ),
    examine: session.examine,
    open: async (...[mapping, leftOut, take]: [...Parameters<ImportSession["open"]>, TakePart]) =>
      inParts(await session.open(mapping, leftOut), take),
    csvOf: session.csvOf,
  };
}

expose(createWorkerSession());
