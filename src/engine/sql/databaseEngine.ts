import { createEngine } from "../answering.ts";
import { type Asked, type Engine, EngineError, type QuestionName } from "../contract.ts";
import type { OpenDatabase } from "./database.ts";

/**
 * The engine of a database that may be loaded again while it is asked: then it is opened again, and the answer is that of the new
 * data. What has not reached the database is asked once more; nothing is asked a third time.
 */
export interface DatabaseEngine extends Engine {
  readonly close: () => Promise<void>;
}

/** In ms: how long an answer may still be of what was there before. */
const lookPause = 1_000;
const retryPause = 300;

export async function databaseEngine(
  open: () => Promise<OpenDatabase>,
  opens?: number,
): Promise<DatabaseEngine> {
  const withEngine = (database: OpenDatabase) => ({
    database,
    engine: createEngine(database.frame, database.counting, opens),
  });
  let now = withEngine(await open());
  let looked = Date.now();
  let opening: Promise<void> | null = null;
  const openAgain = async (): Promise<void> => {
    opening ??= (async () => {
      const { database } = now;
      now = withEngine(await open());
      await database.close();
    })().finally(() => {
      opening = null;
    });
    return opening;
  };
  const look = async (): Promise<void> => {
    if (Date.now() - looked < lookPause) return;
    looked = Date.now();
    if (!(await now.database.isCurrent())) await openAgain();
  };
  return {
    async ask<Q extends QuestionName>(name: Q, question: Asked<Q>, signal?: AbortSignal) {
      try {
        await look();
        return await now.engine.ask(name, question, signal);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (error.code === "changed") await openAgain();
        else if (error.code === "engine-down" || error.code === "cut-off")
          await new Promise((done) => setTimeout(done, retryPause));
        else throw error;
        return now.engine.ask(name, question, signal);
      }
    },
    close: async () => now.database.close(),
  };
}
