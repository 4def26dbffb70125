import { existsSync, renameSync, rmSync } from "node:fs";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { EngineError } from "../contract.ts";
import type { Frame } from "../tables.ts";
import { loadDuckDb } from "./duckDb.ts";
import { duckDbDialect, keptTies, type TableNames, tableNames } from "./queries.ts";
import { framePieces, tablesFormat, type TableStore } from "./store.ts";

/**
 * A DuckDB file that is written beside its place, `ties.duckdb.loading`, and put there once it is whole: who has the older one
 * open keeps it.
 */
export async function duckDbStore(path: string): Promise<TableStore> {
  const { DuckDBInstance, INTEGER, LIST } = await loadDuckDb();
  const integerList = LIST(INTEGER);
  const loading = `${path}.loading`;
  let opened: { instance: DuckDBInstance; connection: DuckDBConnection } | null = null;
  let names: TableNames | null = null;
  const open = async (): Promise<DuckDBConnection> => {
    const instance = await DuckDBInstance.create(loading);
    const connection = await instance.connect();
    opened = { instance, connection };
    return connection;
  };
  const close = async (): Promise<void> => {
    opened?.connection.closeSync();
    opened?.instance.closeSync();
    opened = null;
  };
  const now = (): DuckDBConnection => {
    if (opened === null) throw new Error("Not begun.");
    return opened.connection;
  };
  return {
    async begin(frame) {
      names = tableNames(frame.data);
      const published = await publishedIn(path);
      if (published === frame.data) return null;
      if (published === null && existsSync(path))
        throw new EngineError("not-allowed", "There is a file that holds something else.");
      if (existsSync(loading)) {
        const done = await yearsIn(await open(), frame.data).catch(() => null);
        if (done !== null) return done;
        await close();
        remove(loading);
      }
      await create(await open(), names, frame.data);
      return new Set();
    },
    async loadYear(year, rows) {
      const connection = now();
      const { events, bodies } = tablesOf(names);
      await connection.run("BEGIN");
      try {
        const appender = await connection.createAppender(events);
        for (const row of rows) {
          for (const column of integerColumns) appender.appendInteger(row[column]);
          appender.appendList(row.parties, integerList);
          appender.endRow();
        }
        appender.closeSync();
        const texts = await connection.createAppender(bodies);
        for (const { event, body } of rows) {
          texts.appendInteger(event);
          texts.appendVarchar(body);
          texts.endRow();
        }
        texts.closeSync();
        await connection.run(`INSERT INTO loading VALUES ('${tableData(names)}', ${year})`);
        await connection.run("COMMIT");
      } catch (error) {
        await connection.run("ROLLBACK").catch(() => null);
        throw error;
      }
    },
    async publish(frame: Frame) {
      const connection = now();
      const { events, parts, bodies, frame: frames } = tablesOf(names);
      await connection.run("BEGIN");
      await connection.run(`DELETE FROM ${frames}`);
      const pieces = await connection.createAppender(frames);
      framePieces(frame).forEach((text, piece) => {
        pieces.appendInteger(piece);
        pieces.appendVarchar(text);
        pieces.endRow();
      });
      pieces.closeSync();
      await connection.run(
        `CREATE OR REPLACE TABLE ${parts} AS SELECT unnest(parties) AS actor, * FROM ${events} ORDER BY actor, event`,
      );
      // A page of 2,000 events from all over 10 million: 70 ms, where to look through all of them takes a second.
      await connection.run(`CREATE INDEX ${bodies}_by_event ON ${bodies} (event)`);
      for (const sql of keptTies(duckDbDialect, tablesOf(names))) await connection.run(sql);
      await connection.run(
        `CREATE OR REPLACE TABLE musubi AS SELECT ${tablesFormat} AS format, '${tableData(names)}' AS data`,
      );
      await connection.run("DROP TABLE loading");
      await connection.run("COMMIT");
      await connection.run("CHECKPOINT");
      await close();
      renameSync(loading, path);
    },
    close,
  };
}

const integerColumns = ["event", "day", "month", "year", "first", "last", "type"] as const;

function tablesOf(names: TableNames | null): TableNames {
  if (names === null) throw new Error("Not begun.");
  return names;
}

const tableData = (names: TableNames | null): string =>
  tablesOf(names).events.slice("events_".length);

async function create(
  connection: DuckDBConnection,
  { events, bodies, frame }: TableNames,
  data: string,
): Promise<void> {
  const columns = integerColumns.map((column) => `${column} INTEGER`).join(", ");
  await connection.run(`CREATE TABLE ${events} (${columns}, parties INTEGER[])`);
  await connection.run(`CREATE TABLE ${bodies} (event INTEGER, body VARCHAR)`);
  await connection.run(`CREATE TABLE ${frame} (piece INTEGER, text VARCHAR)`);
  await connection.run(`CREATE TABLE loading AS SELECT '${data}' AS data, NULL::INTEGER AS year`);
}

/** null: it is of another state of the data. */
async function yearsIn(
  connection: DuckDBConnection,
  data: string,
): Promise<ReadonlySet<number> | null> {
  const reader = await connection.runAndReadAll("SELECT data, year FROM loading");
  const rows = reader.getRows();
  if (rows.length === 0 || rows.some(([of]) => of !== data)) return null;
  return new Set(rows.flatMap(([, year]) => (typeof year === "number" ? [year] : [])));
}

/** The state of the data in a database, "" where its tables have an older form; null: there is none. */
async function publishedIn(path: string): Promise<string | null> {
  if (!existsSync(path)) return null;
  const { DuckDBInstance } = await loadDuckDb();
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll("SELECT format, data FROM musubi");
    const [[format, data] = []] = reader.getRows();
    if (typeof data !== "string" || !(Number(format) <= tablesFormat)) return null;
    return Number(format) === tablesFormat ? data : "";
  } catch {
    return null;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function remove(path: string): void {
  for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
}
