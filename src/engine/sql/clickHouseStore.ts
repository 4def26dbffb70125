import type { ClickHouseClient } from "@clickhouse/client";
import { EngineError } from "../contract.ts";
import { undated } from "../tables.ts";
import { type ClickHouseAddress, connectTo } from "./clickHouse.ts";
import { type TableNames, tableNames } from "./queries.ts";
import { framePieces, type LoadedRow, tablesFormat, type TableStore } from "./store.ts";

/**
 * Tables in ClickHouse, partitioned by year. On a cluster an event is on the shard of its number, and what is asked is a
 * `Distributed` table over them; every server of the cluster answers HTTP at the same port.
 *
 * A year goes into staging tables first, whose partition then replaces that of the table: once, however often it is begun.
 */
export async function clickHouseStore(
  address: ClickHouseAddress,
  cluster: string | null,
): Promise<TableStore> {
  if (cluster !== null && !/^[A-Za-z_][\w-]{0,63}$/u.test(cluster))
    throw new EngineError("bad-question", "That is no name of a cluster.");
  const { database } = address;
  const first = await connectTo({ ...address, database: "default" }, longest);
  const servers =
    cluster === null ? [{ shard: 0, client: first }] : await serversOf(first, address, cluster);
  const shards = Math.max(...servers.map(({ shard }) => shard)) + 1;
  const everywhere = async (sql: string): Promise<void> => {
    for (const { client } of servers) await client.command({ query: sql });
  };
  const clients = [...new Set([first, ...servers.map(({ client }) => client)])];
  let names: TableNames | null = null;
  const now = (): TableNames => {
    if (names === null) throw new Error("Not begun.");
    return names;
  };
  const stored = (table: string): string =>
    `${database}.${cluster === null ? table : `${table}_local`}`;
  const staging = (table: string): string => `${database}.${table}_staging`;
  const progress = (): string => `${database}.loaded_${dataOf(now())}`;

  return {
    async begin(frame) {
      names = tableNames(frame.data);
      await everywhere(`CREATE DATABASE IF NOT EXISTS ${database}`);
      await everywhere(
        `CREATE TABLE IF NOT EXISTS ${database}.musubi (format Int32, data String, loaded UInt64) ENGINE = MergeTree PARTITION BY tuple() ORDER BY loaded`,
      );
      const [published] = await texts(
        first,
        `SELECT data FROM ${database}.musubi ORDER BY loaded DESC LIMIT 1`,
      );
      if (published === frame.data) return null;
      for (const { table, columns, order, settings } of shapes(names)) {
        const engine = `ENGINE = MergeTree PARTITION BY era ORDER BY ${order}${settings}`;
        for (const name of [stored(table), staging(table)])
          await everywhere(`CREATE TABLE IF NOT EXISTS ${name} (${columns}) ${engine}`);
        if (cluster !== null)
          await everywhere(
            `CREATE TABLE IF NOT EXISTS ${database}.${table} (${columns}) ENGINE = Distributed('${cluster}', '${database}', '${table}_local', event)`,
          );
      }
      await everywhere(
        `CREATE TABLE IF NOT EXISTS ${database}.${names.frame} (piece Int32, text String) ENGINE = MergeTree PARTITION BY tuple() ORDER BY piece`,
      );
      await first.command({
        query: `CREATE TABLE IF NOT EXISTS ${progress()} (year Int32) ENGINE = MergeTree PARTITION BY tuple() ORDER BY year`,
      });
      const done = await texts(first, `SELECT toString(year) FROM ${progress()}`);
      return new Set(done.map(Number));
    },
    async loadYear(year, rows) {
      const { events, parts, bodies } = now();
      for (const { shard, client } of servers) {
        const own = rows.filter(({ event }) => event % shards === shard);
        for (const table of [events, parts, bodies])
          await client.command({ query: `TRUNCATE TABLE ${staging(table)}` });
        await insert(client, staging(events), own, eventRow);
        await insert(client, staging(bodies), own, ({ event, body, year }) => ({
          era: eraOf(year),
          event,
          body,
        }));
        await client.command({
          query: `INSERT INTO ${staging(parts)} (${columnsOf(["actor", ...eventColumns])}) SELECT arrayJoin(parties) AS actor, ${columnsOf(eventColumns)} FROM ${staging(events)}`,
        });
        for (const table of [events, parts, bodies])
          await client.command({
            query: `ALTER TABLE ${stored(table)} REPLACE PARTITION ${eraOf(year)} FROM ${staging(table)}`,
          });
      }
      await first.insert({ table: progress(), values: [{ year }], format: "JSONEachRow" });
    },
    async publish(frame) {
      const { events, parts, bodies, frame: frames } = now();
      const pieces = framePieces(frame).map((text, piece) => ({ piece, text }));
      await everywhere(`TRUNCATE TABLE ${database}.${frames}`);
      const loaded = Date.now();
      for (const { client } of servers) {
        for (const piece of pieces)
          await client.insert({
            table: `${database}.${frames}`,
            values: [piece],
            format: "JSONEachRow",
          });
        for (const table of [events, parts, bodies])
          await client.command({ query: `DROP TABLE IF EXISTS ${staging(table)}` });
      }
      for (const { client } of servers)
        await client.insert({
          table: `${database}.musubi`,
          values: [{ format: tablesFormat, data: frame.data, loaded }],
          format: "JSONEachRow",
        });
      for (const { client } of servers) await dropOlder(client, database, loaded);
    },
    async close() {
      for (const client of clients) await client.close();
    },
  };
}

/** In seconds, of one step of loading. */
const longest = 600;
/** Rows of one request. */
const batch = 50_000;

const eventColumns = [
  "era",
  "event",
  "day",
  "month",
  "year",
  "first",
  "last",
  "type",
  "parties",
] as const;

const columnsOf = (columns: readonly string[]): string => columns.join(", ");

/** Partitions are named by a number that is never negative; a year may be. */
const eraOf = (year: number): number => year + undated;

const eventRow = (row: LoadedRow): object => ({
  era: eraOf(row.year),
  ...Object.fromEntries(eventColumns.slice(1).map((column) => [column, Reflect.get(row, column)])),
});

const dataOf = (names: TableNames): string => names.events.slice("events_".length);

interface Shape {
  readonly table: string;
  readonly columns: string;
  readonly order: string;
  readonly settings: string;
}

function shapes({ events, parts, bodies }: TableNames): Shape[] {
  const integers = eventColumns.slice(1, -1).map((column) => `${column} Int32`);
  const ofEvent = ["era UInt32", ...integers, "parties Array(Int32)"].join(", ");
  return [
    { table: events, columns: ofEvent, order: "event", settings: "" },
    { table: parts, columns: `actor Int32, ${ofEvent}`, order: "(actor, event)", settings: "" },
    // Few are asked for at a time, from anywhere.
    {
      table: bodies,
      columns: "era UInt32, event Int32, body String",
      order: "event",
      settings: " SETTINGS index_granularity = 128",
    },
  ];
}

async function insert(
  client: ClickHouseClient,
  table: string,
  rows: readonly LoadedRow[],
  rowOf: (row: LoadedRow) => object,
): Promise<void> {
  for (let at = 0; at < rows.length; at += batch)
    await client.insert({
      table,
      values: rows.slice(at, at + batch).map(rowOf),
      format: "JSONEachRow",
    });
}

async function serversOf(
  first: ClickHouseClient,
  address: ClickHouseAddress,
  cluster: string,
): Promise<{ readonly shard: number; readonly client: ClickHouseClient }[]> {
  const rows = await texts(
    first,
    `SELECT concat(toString(shard_num), ' ', host_name) FROM system.clusters WHERE cluster = '${cluster}' ORDER BY shard_num, replica_num`,
  );
  if (rows.length === 0)
    throw new EngineError("bad-question", `The server knows no cluster ${cluster}.`);
  return Promise.all(
    rows.map(async (row) => {
      const [shard = "1", host = ""] = row.split(" ");
      const url = new URL(address.url);
      url.hostname = host;
      const client = await connectTo({ ...address, url: url.origin, database: "default" }, longest);
      return { shard: Number(shard) - 1, client };
    }),
  );
}

/** Of what was loaded before, but for the last: somebody may still be reading it. */
async function dropOlder(
  client: ClickHouseClient,
  database: string,
  loaded: number,
): Promise<void> {
  const known = await texts(
    client,
    `SELECT data FROM ${database}.musubi WHERE loaded <= ${loaded} ORDER BY loaded DESC`,
  );
  const kept = new Set(known.slice(0, 2));
  const tables = await texts(
    client,
    `SELECT name FROM system.tables WHERE database = '${database}'`,
  );
  for (const name of tables) {
    const data = /^(?:events|parts|bodies|frame|loaded)_([0-9a-f]{14})(?:_local|_staging)?$/u.exec(
      name,
    )?.[1];
    if (data !== undefined && known.includes(data) && !kept.has(data))
      await client.command({ query: `DROP TABLE IF EXISTS ${database}.${name}` });
  }
}

async function texts(client: ClickHouseClient, query: string): Promise<string[]> {
  const result = await client.query({ query, format: "JSONCompact" });
  const { data } = await result.json<readonly string[]>();
  return data.map(([text]) => text ?? "");
}
