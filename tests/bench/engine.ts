import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "../../src/engine/answering.ts";
import {
  type Asked,
  type Engine,
  EngineError,
  type QuestionName,
} from "../../src/engine/contract.ts";
import { clickHouseAddress, connectTo, openClickHouse } from "../../src/engine/sql/clickHouse.ts";
import { clickHouseStore } from "../../src/engine/sql/clickHouseStore.ts";
import { type OpenDatabase, usualLimits } from "../../src/engine/sql/database.ts";
import { loadDuckDb, openDuckDb } from "../../src/engine/sql/duckDb.ts";
import { duckDbStore } from "../../src/engine/sql/duckDbStore.ts";
import type { TableStore } from "../../src/engine/sql/store.ts";
import { writeParquet } from "../../src/io/export/formats/writeParquet.ts";
import { clickHouseProgram, startPair } from "../engines/clickHouseServers.ts";
import { madeTables } from "./madeTables.ts";
import { dyadicEvents } from "./madeEvents.ts";
import { realEvents } from "./realEvents.ts";
import { figuresOf } from "./stats.ts";

/**
 * `npm run bench:engine -- 10000000`: how long DuckDB, and ClickHouse on two shards where it is installed (`--clickhouse`), take
 * to answer about so many made up events, and how many bytes each event needs. No answer is kept from one question to the next.
 * The time of the processor (DuckDB runs in this process) says more than that of the clock where other work shares the machine.
 */
const words = process.argv.slice(2);
const count = Number(words.find((word) => /^\d+$/u.test(word)) ?? 1_000_000);
const made = madeTables(count);
const focus = "actor-0";
const partners = ["actor-1", "actor-2", "actor-3", "actor-4", "actor-5", "actor-6"];
/** Not the one with most. */
const usual = "actor-20";
const span = { from: 5_000, to: 12_000 };

type Question = { readonly [Q in QuestionName]: readonly [Q, Asked<Q>] }[QuestionName];
const asked: readonly (readonly [label: string, ...Question])[] = [
  ["bins, everything by year", "bins", { scope: {}, unit: "year" }],
  ["bins, the busiest and six lanes", "bins", { scope: { focus }, unit: "month", lanes: partners }],
  ["bins, a usual actor by month", "bins", { scope: { focus: usual }, unit: "month" }],
  ["bins, a span and three types", "bins", { scope: { ...span, types: types(3) }, unit: "year" }],
  ["facets, everything", "facets", { scope: {}, limit: 200 }],
  ["facets, the busiest", "facets", { scope: { focus }, limit: 200 }],
  ["facets, a usual actor", "facets", { scope: { focus: usual }, limit: 200 }],
  ["facets, a usual actor and span", "facets", { scope: { focus: usual, ...span }, limit: 200 }],
  ["ties, everything", "ties", { scope: {}, limit: 100 }],
  ["ties, the busiest by year", "ties", { scope: { focus }, limit: 100, unit: "year" }],
  ["ties, a usual actor", "ties", { scope: { focus: usual }, limit: 100 }],
  ["page, everything, in the middle", "page", { scope: {}, after: count >> 1, limit: 2_000 }],
  ["page, a usual actor", "page", { scope: { focus: usual }, limit: 2_000 }],
  ["actors", "actors", { query: "actor 7", limit: 8 }],
];

function types(many: number): string[] {
  return Array.from({ length: many }, (_, at) => `type-${at}`);
}

const runs = 6;

async function ask(name: string, engine: Engine): Promise<void> {
  for (const [label, question, what] of asked) {
    const times: number[] = [];
    const used = process.cpuUsage();
    try {
      for (let time = 0; time < runs; time += 1) {
        const begun = performance.now();
        await engine.ask(question, what);
        times.push(performance.now() - begun);
      }
    } catch (error) {
      console.log(
        `${name}  ${label.padEnd(34)} ${error instanceof EngineError ? error.code : "failed"}`,
      );
      continue;
    }
    const { user, system } = process.cpuUsage(used);
    const ms = (number: number): string => `${number.toFixed(0).padStart(6)} ms`;
    const { median } = figuresOf(times.slice(1));
    console.log(
      `${name}  ${label.padEnd(34)} ${ms(median)}, first ${ms(times[0] ?? 0)}, of this processor ${ms((user + system) / 1000 / runs)}`,
    );
  }
}

/** By SQL, in tables that the store has made and publishes: rows one by one take an hour at ten million. */
async function fillDuckDb(path: string): Promise<string> {
  const begun = performance.now();
  const first = await duckDbStore(path);
  await first.begin(made.frame);
  await first.close();
  const { DuckDBInstance } = await loadDuckDb();
  const instance = await DuckDBInstance.create(`${path}.loading`);
  const connection = await instance.connect();
  for (const sql of made.duckDbSql()) await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
  const second = await duckDbStore(path);
  await second.begin(made.frame);
  await second.publish(made.frame);
  await second.close();
  return `${((performance.now() - begun) / 1000).toFixed(0)} s`;
}

async function fill(store: TableStore): Promise<string> {
  const begun = performance.now();
  await store.begin(made.frame);
  for (const year of made.frame.years) await store.loadYear(year, made.rowsOf(year));
  await store.publish(made.frame);
  await store.close();
  return `${((performance.now() - begun) / 1000).toFixed(0)} s`;
}

const engineOf = ({ frame, counting }: OpenDatabase): Engine => createEngine(frame, counting);
const each = (bytes: number, events = count): string =>
  `${(bytes / events).toFixed(1)} bytes an event`;

console.log(
  `${count.toLocaleString("en")} events, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}`,
);
const folder = mkdtempSync(join(tmpdir(), "musubi-bench-"));
try {
  const path = join(folder, "made.duckdb");
  console.log(`DuckDB      loaded in ${await fillDuckDb(path)}, ${each(statSync(path).size)}`);
  const duckDb = await openDuckDb(path);
  await ask("DuckDB    ", engineOf(duckDb));
  await duckDb.close();
  for (const [what, graph] of [
    ["made up", dyadicEvents(100_000)] as const,
    ["real", realEvents()?.()] as const,
  ]) {
    if (graph === undefined) continue;
    const bytes = await writeParquet(graph, { language: "en" });
    writeFileSync(join(folder, "made.parquet"), bytes);
    console.log(
      `Parquet     ${graph.events.length} ${what} events, ${each(bytes.length, graph.events.length)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (words.includes("--clickhouse")) {
  if (clickHouseProgram() === null) throw new Error("clickhouse-server is not installed.");
  const pair = await startPair();
  try {
    const address = clickHouseAddress(pair.address);
    if (address === null) throw new Error("No address.");
    const loaded = await fill(await clickHouseStore(address, pair.cluster));
    console.log(`ClickHouse  loaded in ${loaded}, two shards on this machine`);
    const client = await connectTo({ ...address, database: "default" }, 60);
    const parts = await client.query({
      query:
        `SELECT extract(table, '^[a-z]+') AS name, sum(bytes_on_disk) AS bytes, sum(data_uncompressed_bytes) AS plain FROM cluster_parts WHERE active GROUP BY name ORDER BY name`.replace(
          "cluster_parts",
          `remote('127.0.0.1:${pair.ports[0]},127.0.0.2:${pair.ports[1]}', system, parts)`,
        ),
      format: "JSONCompact",
    });
    const { data } = await parts.json<readonly [string, string, string]>();
    for (const [name, bytes, plain] of data)
      console.log(
        `ClickHouse  ${name.padEnd(8)} ${each(Number(bytes))}, ${each(Number(plain))} before packing`,
      );
    await client.close();
    const opened = await openClickHouse(address, usualLimits);
    await ask("ClickHouse", engineOf(opened));
    await opened.close();
  } finally {
    await pair.stop();
  }
}
