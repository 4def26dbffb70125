import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { stat } from "node:fs/promises";
import { EngineError } from "../contract.ts";
import type { Call } from "../counting.ts";
import { type OpenDatabase, type QueryLimits, usualLimits } from "./database.ts";
import { optionalPackage } from "./optionalPackage.ts";
import { duckDbDialect, queriesOf, tableNames } from "./queries.ts";
import { type RunSql, sqlCounting, type SqlRows, type SqlValue } from "./sqlCounting.ts";
import { frameOf, tablesFormat } from "./store.ts";

/** At once: two questions of a page, each of which has up to four queries. */
const mostConnections = 8;

export const loadDuckDb = async () =>
  optionalPackage("@duckdb/node-api", async () => import("@duckdb/node-api"));

/** A database file that `musubi load` has written, for reading alone: it reaches no other file and no network. */
export async function openDuckDb(
  path: string,
  limits: QueryLimits = usualLimits,
): Promise<OpenDatabase> {
  const { DuckDBInstance } = await loadDuckDb();
  const state = await stateOf(path);
  const instance = await DuckDBInstance.create(path, {
    access_mode: "READ_ONLY",
    memory_limit: `${Math.floor(limits.memory / 2 ** 20)}MiB`,
    temp_directory: "",
    enable_external_access: "false",
    autoinstall_known_extensions: "false",
    lock_configuration: "true",
  }).catch((error: unknown) => {
    throw new EngineError("engine-down", "The database cannot be opened.", { cause: error });
  });
  const idle: DuckDBConnection[] = [];
  for (let at = 0; at < mostConnections; at += 1) idle.push(await instance.connect());
  const all = [...idle];
  const run = runner(idle, limits);
  const close = async (): Promise<void> => {
    for (const connection of all) connection.interrupt();
    // What still runs gives its connection back first.
    while (idle.length < all.length) await new Promise((done) => setTimeout(done, 10));
    for (const connection of all) connection.closeSync();
    instance.closeSync();
  };
  try {
    const call = { signal: undefined };
    // The limits are those of a question, and nobody has asked one yet.
    const read = runner(idle, usualLimits);
    const [[format, data] = []] = await read("SELECT format, data FROM musubi", call);
    if (Number(format) !== tablesFormat)
      throw new EngineError("failed", "The tables are of another version.");
    const names = tableNames(String(data));
    const pieces = await read(`SELECT text FROM ${names.frame} ORDER BY piece`, call);
    const frame = frameOf(pieces.map(([text]) => String(text)));
    return {
      frame,
      counting: sqlCounting(queriesOf(duckDbDialect, names), run),
      // A file that is taken away stays open, and is answered from.
      isCurrent: async () => ["", state].includes(await stateOf(path)),
      close,
    };
  } catch (error) {
    await close();
    throw error instanceof EngineError && error.code === "failed"
      ? error
      : new EngineError("failed", "The database holds no event graph.", { cause: error });
  }
}

/** Loading puts another file in the place of the older one. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found === null ? "" : `${found.ino} ${found.mtimeMs} ${found.size}`;
}

/** Queries wait for a connection of their own, since one is interrupted with its query. */
function runner(idle: DuckDBConnection[], limits: QueryLimits): RunSql {
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  const take = async (): Promise<DuckDBConnection> =>
    idle.pop() ?? new Promise((done) => waiting.push(done));
  const give = (connection: DuckDBConnection): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(connection);
    else next(connection);
  };
  return async (sql, { signal }: Call) => {
    const connection = await take();
    let isLate = false;
    const stop = (): void => connection.interrupt();
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, limits.time * 1000);
    signal?.addEventListener("abort", stop);
    try {
      signal?.throwIfAborted();
      const reader = await connection.streamAndReadUntil(sql, limits.rows + 1);
      // It may have ended before it could be interrupted.
      if (isLate) throw new EngineError("too-slow", `Longer than ${limits.time} s.`);
      if (reader.currentRowCount > limits.rows)
        throw new EngineError("too-many", `More than ${limits.rows} rows.`);
      return reader.getRows().map((row) => row.map(plain)) satisfies SqlRows;
    } catch (error) {
      if (error instanceof EngineError) throw error;
      if (isLate)
        throw new EngineError("too-slow", `Longer than ${limits.time} s.`, { cause: error });
      if (error instanceof Error && /out of memory/iu.test(error.message))
        throw new EngineError("too-large", "It needs more memory than is allowed.", {
          cause: error,
        });
      throw new EngineError("failed", "The database gave no answer.", { cause: error });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      give(connection);
    }
  };
}

function plain(value: DuckDBValue): SqlValue {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "object" && value !== null && "items" in value)
    return value.items.map(Number);
  return Number(value);
}
