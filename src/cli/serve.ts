import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEngineServer } from "../engine/server/engineServer.ts";
import { clickHouseAddress, openClickHouse } from "../engine/sql/clickHouse.ts";
import { type OpenDatabase, usualLimits } from "../engine/sql/database.ts";
import { databaseEngine } from "../engine/sql/databaseEngine.ts";
import { openDuckDb } from "../engine/sql/duckDb.ts";
import { duckDbStore } from "../engine/sql/duckDbStore.ts";
import { loadTables } from "../engine/sql/store.ts";
import { engineTables } from "../engine/tables.ts";
import { languages } from "../i18n/locales.ts";
import { asksToStop } from "./asksToStop.ts";
import { type Call, type Command, commonOptions, exitCodes, WrongUse } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { mappingOption, mappingUsage } from "./readGraph.ts";
import { databaseWords, readSources } from "./readSources.ts";
import { pathOf } from "./readInput.ts";
import { appFolder } from "./serving/appFolder.ts";
import { temporaryFolder } from "./serving/temporaryFolder.ts";

const usualPort = 4181;
const usualHost = "127.0.0.1";

export const serve: Command = {
  usage: `Serves the app with data that no browser should hold: choose whom, when and what first, then open that part. SOURCE is
a file of any format or a folder of such (DuckDB holds them meanwhile), a .duckdb file, or clickhouse://USER@HOST:PORT/DB, as
npx musubi load writes them. Prints one line, the address; logs are lines of JSON on standard error. Ctrl-C ends it.

  npx musubi serve SOURCE… [--port N] [--host H] [--most N] [--json] [--mapping FILE] [--lang LANGUAGE]

  --port N           ${usualPort} if it is left out and free, 0 for any that is free
  --host H           lets other machines in, who need the access token in the address; MUSUBI_TOKEN sets it
  --most N           how many events may be opened at once, 50000 if it is left out
${mappingUsage}${commonOptions("prints the address in an object", languages)}`,
  options: {
    ...mappingOption,
    port: { type: "string" },
    host: { type: "string" },
    most: { type: "string" },
  },
  async run(call) {
    const words = wordsIn(call.language);
    const note = (text: string): unknown => process.stderr.write(`${text}\n`);
    const port = numberOf(call, "port", 65_535);
    const most = numberOf(call, "most", 10_000_000) ?? undefined;
    const host = call.option("host") ?? usualHost;
    const folder = appFolder();
    if (!existsSync(folder)) {
      note(words.open.noApp);
      return exitCodes.fault;
    }
    const isLocal = ["127.0.0.1", "::1", "localhost"].includes(host);
    const set = process.env["MUSUBI_TOKEN"] ?? "";
    const token = set !== "" ? set : isLocal ? null : randomBytes(24).toString("base64url");
    const stopping = asksToStop();
    let source: Source | null = null;
    try {
      source = await sourceOf(call);
      if (source === null) return exitCodes.fault;
      const engine = await databaseEngine(source.open, most);
      const wishes = {
        folder,
        engine,
        host,
        token,
        log: (line: object) => note(JSON.stringify(line)),
      };
      const running = await startEngineServer({ ...wishes, port: port ?? usualPort }).catch(
        async (error: unknown) => {
          if (port !== null) throw error;
          return startEngineServer({ ...wishes, port: 0 });
        },
      );
      const address = token === null ? running.address : `${running.address}?token=${token}`;
      process.stdout.write(call.json ? `${JSON.stringify({ address })}\n` : `${address}\n`);
      await stopping;
      await running.stop();
      await engine.close();
      return exitCodes.done;
    } catch (error) {
      const said = databaseWords(error, call.language) ?? listeningWords(error, call);
      if (said === null) throw error;
      note(said);
      return exitCodes.fault;
    } finally {
      source?.remove();
    }
  },
};

interface Source {
  readonly open: () => Promise<OpenDatabase>;
  readonly remove: () => void;
}

/** null: standard error says why there is none. */
async function sourceOf(call: Call): Promise<Source | null> {
  const [first = "", ...others] = call.files;
  const keep = (): void => undefined;
  const isDatabase = (file: string): boolean =>
    file.endsWith(".duckdb") || /^clickhouses?:/u.test(file);
  if (isDatabase(first)) {
    if (others.length > 0) throw new WrongUse("One database can be served at a time.");
    if (first.endsWith(".duckdb"))
      return { open: async () => openDuckDb(pathOf(first)), remove: keep };
    const address = clickHouseAddress(first);
    if (address === null) throw new WrongUse("Write clickhouse://USER@HOST:PORT/DB.");
    return { open: async () => openClickHouse(address, usualLimits), remove: keep };
  }
  if (others.some(isDatabase)) throw new WrongUse("One database can be served at a time.");
  const graph = await readSources(call);
  if (graph === null) return null;
  const folder = temporaryFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "served.duckdb");
    const store = await duckDbStore(path);
    await loadTables(engineTables(graph), store);
    return { open: async () => openDuckDb(path), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function numberOf(call: Call, name: string, largest: number): number | null {
  const text = call.option(name);
  if (text === null) return null;
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number > largest)
    throw new WrongUse(`--${name} is a number up to ${largest}.`);
  return number;
}

function listeningWords(error: unknown, { language }: Call): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^E[A-Z]+$/u.test(code) ? wordsIn(language).engine.noPort(code) : null;
}
