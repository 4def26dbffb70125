import { clickHouseAddress } from "../engine/sql/clickHouse.ts";
import { clickHouseStore } from "../engine/sql/clickHouseStore.ts";
import { duckDbStore } from "../engine/sql/duckDbStore.ts";
import { loadTables, type TableStore } from "../engine/sql/store.ts";
import { engineTables } from "../engine/tables.ts";
import { languages } from "../i18n/locales.ts";
import { escaped } from "../model/parse/shown.ts";
import { type Call, type Command, commonOptions, exitCodes, WrongUse } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { progressLine } from "./progressLine.ts";
import { mappingOption, mappingUsage } from "./readGraph.ts";
import { databaseWords, readSources } from "./readSources.ts";
import { pathOf } from "./readInput.ts";

export const load: Command = {
  usage: `Loads files into a database, which npx musubi serve then serves. What is broken off goes on where it was when the
same files are loaded again; each event is there once, and nothing of it is seen before all of it is there.

  npx musubi load FILE… --to clickhouse://USER@HOST:PORT/DB | PATH.duckdb [--cluster NAME] [--json] [--mapping FILE]

  --to DATABASE      takes the place of what was loaded there before
  --cluster NAME     of ClickHouse: sharded by event, partitioned by year; its servers answer at the same port
${mappingUsage}${commonOptions("prints what was loaded: database, events, state", languages)}`,
  options: { ...mappingOption, to: { type: "string" }, cluster: { type: "string" } },
  async run(call) {
    const { language, json } = call;
    const words = wordsIn(language).engine;
    const to = call.option("to");
    if (to === null) throw new WrongUse("Say where to: --to PATH.duckdb.");
    const openStore = storeOf(call, to);
    const graph = await readSources(call);
    if (graph === null) return exitCodes.fault;
    const tables = engineTables(graph);
    const database = escaped(to.replace(/\/\/[^@/]*@/u, "//"));
    const progress = progressLine(words.loading(database));
    let store: TableStore | null = null;
    try {
      store = await openStore();
      const state = await loadTables(tables, store, (loaded, events) =>
        progress.report({ share: loaded / Math.max(events, 1) }),
      );
      progress.end();
      const { events } = tables.frame;
      process.stdout.write(
        json
          ? `${JSON.stringify({ database, events, state, data: tables.frame.data })}\n`
          : `${state === "there" ? words.there(database, events) : words.loaded(database, events)}\n`,
      );
      return exitCodes.done;
    } catch (error) {
      progress.end();
      const said = databaseWords(error, language) ?? words.failed(systemWords(error));
      process.stderr.write(`${said}\n`);
      return exitCodes.fault;
    } finally {
      await store?.close();
    }
  },
};

function storeOf(call: Call, to: string): () => Promise<TableStore> {
  const cluster = call.option("cluster");
  if (to.endsWith(".duckdb")) {
    if (cluster !== null) throw new WrongUse("--cluster is for ClickHouse.");
    return async () => duckDbStore(pathOf(to));
  }
  const address = clickHouseAddress(to);
  if (address === null)
    throw new WrongUse("Write --to clickhouse://USER@HOST:PORT/DB or --to PATH.duckdb.");
  return async () => clickHouseStore(address, cluster);
}

const systemWords = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 300) : "";
