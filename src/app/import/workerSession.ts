import { transfer } from "comlink";
import {
  createImportSession,
  type Examined,
  type ImportSession,
} from "../../io/import/importSession.ts";
import { ok, type Result } from "../../lib/result.ts";
import { atOnce, begun, type Begun, nextTask } from "../../lib/shortTasks.ts";
import type { LoadFailure } from "../load/loadBytes.ts";
import { loadFile, type LoadedFile } from "../load/loadFile.ts";
import { buffersIn, sentOutcome, type SentOutcome } from "./sentOutcome.ts";

/** The session as the Worker has it: what it reads goes to the page as columns. */
export type WorkerSession = ReturnType<typeof createWorkerSession>;

type Read = Parameters<ImportSession["read"]>;
type Load = Parameters<typeof loadFile> extends [ImportSession, ...infer Rest] ? Rest : never;
type SessionRead = Awaited<ReturnType<ImportSession["read"]>>;

export type SentRead =
  | Exclude<SessionRead, { kind: "graph" }>
  | { readonly kind: "graph"; readonly outcome: SentOutcome };

export function createWorkerSession() {
  const session = createImportSession();
  // What was looked at last is mostly what is opened next: its columns are made while a person looks at the preview.
  let next: { readonly key: string; readonly columns: Begun<SentOutcome> } | null = null;
  // And the guess is mostly what is looked at first: that begins while the page makes room for it.
  let guessed: { readonly key: string; readonly examined: Promise<Examined> } | null = null;
  const forget = (): void => {
    next?.columns.leave();
    next = null;
  };
  const look = async (...args: Parameters<ImportSession["examine"]>): Promise<Examined> => {
    forget();
    const examined = await session.examine(...args);
    forget();
    const columns = begun(sentOutcome(await session.open(...args)));
    next = { key: JSON.stringify(args), columns };
    return examined;
  };
  const begin = (): void => {
    forget();
    guessed = null;
  };
  const sent = (found: SessionRead): SentRead => {
    if (found.kind === "records") {
      const { mapping } = found.summary.guess;
      const examined = nextTask().then(async () => look(mapping, []));
      examined.catch(() => undefined);
      guessed = { key: JSON.stringify([mapping, []]), examined };
    }
    return found.kind === "graph"
      ? { ...found, outcome: atOnce(sentOutcome(found.outcome)) }
      : found;
  };
  return {
    hasStarted: async () => Promise.resolve(true),
    read: async (...args: Read): Promise<SentRead> => {
      begin();
      return handedOver(sent(await session.read(...args)));
    },
    load: async (...args: Load): Promise<Result<LoadedFile<SentRead>, LoadFailure>> => {
      begin();
      const loaded = await loadFile(session, ...args);
      if (!loaded.ok) return loaded;
      return handedOver(ok({ ...loaded.value, found: sent(loaded.value.found) }));
    },
    examine: async (...args: Parameters<ImportSession["examine"]>) => {
      const begunAlready = guessed?.key === JSON.stringify(args) ? guessed.examined : null;
      guessed = null;
      return begunAlready ?? look(...args);
    },
    open: async (...args: Parameters<ImportSession["open"]>) => {
      const columns =
        next?.key === JSON.stringify(args)
          ? next.columns.finished()
          : atOnce(sentOutcome(await session.open(...args)));
      // Their memory goes to the page, once.
      forget();
      return handedOver(columns);
    },
    csvOf: session.csvOf,
  };
}

/** Whole: comlink looks for what is handed over with the value that it sends, not with its parts. */
const handedOver = <Value>(value: Value): Value => transfer(value, [...buffersIn(value)]);
