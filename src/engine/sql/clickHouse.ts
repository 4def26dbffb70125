import { randomUUID } from "node:crypto";
import type { ClickHouseClient } from "@clickhouse/client";
import { EngineError, type EngineErrorCode } from "../contract.ts";
import type { OpenDatabase, QueryLimits } from "./database.ts";
import { optionalPackage } from "./optionalPackage.ts";
import { clickHouseDialect, queriesOf, tableNames } from "./queries.ts";
import { type RunSql, sqlCounting, type SqlValue } from "./sqlCounting.ts";
import { frameOf, tablesFormat } from "./store.ts";

/**
 * A server of ClickHouse, 18.16 or newer, or one of a cluster: `Distributed` tables have the same names as others.
 *
 *   clickHouseAddress("clickhouse://reader@db.example:8123/ties")
 *     → { url: "http://db.example:8123", username: "reader", password: "", database: "ties" }
 */
export interface ClickHouseAddress {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** null: it is none. `clickhouses:` goes by TLS. */
export function clickHouseAddress(text: string): ClickHouseAddress | null {
  if (!/^clickhouses?:\/\//u.test(text)) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const database = address?.pathname.slice(1) ?? "";
  if (address === null || !/^[A-Za-z_]\w{0,63}$/u.test(database)) return null;
  const isSafe = address.protocol === "clickhouses:";
  const port = address.port || (isSafe ? "8443" : "8123");
  return {
    url: `${isSafe ? "https" : "http"}://${address.hostname}:${port}`,
    username: decodeURIComponent(address.username) || "default",
    password: decodeURIComponent(address.password),
    database,
  };
}

export async function connectTo(
  { url, ...who }: ClickHouseAddress,
  seconds: number,
): Promise<ClickHouseClient> {
  const { createClient, ClickHouseLogLevel } = await optionalPackage(
    "@clickhouse/client",
    async () => import("@clickhouse/client"),
  );
  return createClient({
    url,
    ...who,
    request_timeout: (seconds + 5) * 1000,
    // What it logs would have the queries and the address in it.
    log: { level: ClickHouseLogLevel.OFF },
    keep_alive: { idle_socket_ttl: 1_000 },
  });
}

/** The user should be one that may only read (`readonly` 2): it needs to set limits. */
export async function openClickHouse(
  address: ClickHouseAddress,
  limits: QueryLimits,
): Promise<OpenDatabase> {
  const client = await connectTo(address, limits.time);
  const run = runner(client, limits);
  const close = async (): Promise<void> => client.close();
  const call = { signal: undefined };
  const current = async (): Promise<string> => {
    const [[format, data] = []] = await run(
      "SELECT format, data FROM musubi ORDER BY loaded DESC LIMIT 1",
      call,
    );
    if (Number(format) !== tablesFormat)
      throw new EngineError("failed", "The tables are of another version.");
    return String(data);
  };
  try {
    const data = await current();
    const names = tableNames(data);
    const pieces = await run(`SELECT text FROM ${names.frame} ORDER BY piece`, call);
    const frame = frameOf(pieces.map(([text]) => String(text)));
    return {
      frame,
      counting: sqlCounting(queriesOf(clickHouseDialect, names), run),
      isCurrent: async () => (await current()) === data,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function runner(client: ClickHouseClient, limits: QueryLimits): RunSql {
  return async (sql, { signal }) => {
    signal?.throwIfAborted();
    const id = randomUUID();
    // The server goes on by itself where only the connection ends.
    const kill = (): void => {
      client.command({ query: `KILL QUERY WHERE query_id = '${id}' ASYNC` }).catch(() => null);
    };
    signal?.addEventListener("abort", kill);
    try {
      const result = await client.query({
        query: sql,
        format: "JSONCompact",
        query_id: id,
        ...(signal !== undefined && { abort_signal: signal }),
        clickhouse_settings: {
          max_execution_time: limits.time,
          max_memory_usage: String(limits.memory),
          max_result_rows: String(limits.rows),
          result_overflow_mode: "throw",
          output_format_json_quote_64bit_integers: 0,
          skip_unavailable_shards: 0,
        },
      });
      return rowsOf(await result.text());
    } catch (error) {
      const said = error instanceof EngineError ? error : engineError(error);
      if (said.code === "too-slow") kill();
      throw said;
    } finally {
      signal?.removeEventListener("abort", kill);
    }
  };
}

interface Compact {
  readonly data: readonly (readonly SqlValue[])[];
  readonly rows: number;
}

/** An answer that ends early is no JSON; `rows` says how many there are. */
function rowsOf(text: string): readonly (readonly SqlValue[])[] {
  let read: Compact;
  try {
    read = JSON.parse(text) as Compact;
  } catch (error) {
    const said = /Code: \d+.{0,200}/su.exec(text)?.[0];
    if (said !== undefined) throw engineError(new Error(said));
    throw new EngineError("cut-off", "The answer ended early.", { cause: error });
  }
  if (read.data.length !== read.rows) throw new EngineError("cut-off", "The answer ended early.");
  return read.data;
}

/** The numbers of ClickHouse's exceptions. */
const codes: Readonly<Record<number, EngineErrorCode>> = {
  60: "changed",
  81: "engine-down",
  158: "too-many",
  159: "too-slow",
  160: "too-slow",
  241: "too-large",
  307: "too-large",
  394: "cancelled",
  396: "too-many",
  516: "not-allowed",
  193: "not-allowed",
  192: "not-allowed",
  32: "cut-off",
  33: "cut-off",
  209: "engine-down",
  210: "engine-down",
  279: "engine-down",
};

const words: Readonly<Partial<Record<EngineErrorCode, string>>> = {
  changed: "The data was loaded again.",
  "engine-down": "The database, or a part of it, does not answer.",
  "cut-off": "The answer ended early.",
  "too-slow": "It takes longer than is allowed.",
  "too-large": "It needs more memory than is allowed.",
  "too-many": "It has more rows than are allowed.",
  "not-allowed": "The database refuses the user.",
  cancelled: "The question was taken back.",
};

function engineError(error: unknown): EngineError {
  const code = codeOf(error);
  return new EngineError(code, words[code] ?? "The database gave no answer.", { cause: error });
}

function codeOf(error: unknown): EngineErrorCode {
  if (!(error instanceof Error)) return "failed";
  const number =
    /Code: (\d+)/u.exec(error.message)?.[1] ?? ("code" in error ? String(error.code) : "");
  const known = codes[Number(number)];
  if (known !== undefined) return known;
  if (/ECONNREFUSED|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN/u.test(number)) return "engine-down";
  if (/ECONNRESET|EPIPE|socket hang up|aborted/iu.test(`${number} ${error.message}`))
    return "cut-off";
  return /timeout/iu.test(error.message) ? "too-slow" : "failed";
}
