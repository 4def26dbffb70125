// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startEngineServer } from "../../src/engine/server/engineServer.ts";
import {
  type ClickHouseAddress,
  clickHouseAddress,
  openClickHouse,
} from "../../src/engine/sql/clickHouse.ts";
import { clickHouseStore } from "../../src/engine/sql/clickHouseStore.ts";
import { usualLimits } from "../../src/engine/sql/database.ts";
import { databaseEngine } from "../../src/engine/sql/databaseEngine.ts";
import { loadTables } from "../../src/engine/sql/store.ts";
import { engineTables } from "../../src/engine/tables.ts";
import { faultyProxy } from "../fixtures/faultyProxy.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { clickHouseProgram, type ClickHousePair, startPair } from "./clickHouseServers.ts";

const text = `
  2021-01-10  talks   japan italy
  2021-02-10  talks   japan italy united-kingdom
  2022-03-01  visit   japan nato
  2023-03-01  visit   italy nato
`;

interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** What goes wrong with a database, as the server of the page says it, and that it is well again afterwards. */
describe.skipIf(clickHouseProgram() === null)("ClickHouse that is", () => {
  let pair: ClickHousePair;
  let folder: string;
  let served: Served;

  const addressOf = (user: string, port?: number): ClickHouseAddress => {
    const address = clickHouseAddress(pair.address.replace("://", `://${user}@`));
    if (address === null) throw new Error("No address.");
    return port === undefined ? address : { ...address, url: `http://127.0.0.1:${port}` };
  };
  const load = async (what: string): Promise<void> => {
    const store = await clickHouseStore(addressOf("default"), pair.cluster);
    await loadTables(engineTables(graphFromText(what)), store);
    await store.close();
  };

  /** The server of the page, for this address of the database. */
  const serve = async (address: ClickHouseAddress, limits = usualLimits): Promise<Served> => {
    const engine = await databaseEngine(async () => openClickHouse(address, limits));
    const wishes = { folder, engine, host: "127.0.0.1", port: 0, token: null };
    const running = await startEngineServer({ ...wishes, log: () => undefined });
    return {
      address: running.address,
      stop: async () => {
        await running.stop();
        await engine.close();
      },
    };
  };

  beforeAll(async () => {
    pair = await startPair();
    await load(text);
    folder = mkdtempSync(join(tmpdir(), "musubi-faults-"));
    writeFileSync(join(folder, "index.html"), "<head></head>");
    served = await serve(addressOf("reader"));
  });
  afterAll(async () => {
    await served?.stop();
    await pair?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  let asked = 0;
  /** Another question each time, so that no answer is one that was kept. */
  const ask = async (of = served): Promise<unknown> => {
    asked += 1;
    const answer = await fetch(`${of.address}engine/v1/bins`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ scope: { focus: "japan", from: -asked }, unit: "year" }),
    });
    const { status } = answer;
    const body = (await answer.json()) as Record<string, unknown>;
    if (status === 200) return body["events"];
    expect(Object.keys(body)).toEqual(["code", "message"]);
    // What is the matter, and what to do; nothing of the inside.
    expect(body["message"]).toMatch(/^[A-Z][^{}]+\. [A-Z][^{}]+\.$/u);
    expect(body["message"]).not.toMatch(/Code:|DB::|SELECT|\bat |127\.0/u);
    return { status, code: body["code"] };
  };
  const isWell = async (): Promise<boolean> => (await fetch(`${served.address}healthz`)).ok;
  const down = { status: 503, code: "engine-down" };

  /** What was broken off may take it a moment. */
  afterEach(async () => {
    const until = Date.now() + 30_000;
    while ((await ask()) !== 3) {
      if (Date.now() > until) throw new Error("It is not well again.");
      await new Promise((done) => setTimeout(done, 200));
    }
  });

  it("down says so, and answers once it is started again", async () => {
    await Promise.all([pair.kill(0), pair.kill(1)]);
    expect(await ask()).toEqual(down);
    expect(await isWell()).toBe(false);
    // It starts while it is asked.
    const starting = Promise.all([pair.start(0), pair.start(1)]);
    await expect.poll(async () => ask(), { timeout: 60_000 }).toBe(3);
    await starting;
    expect(await isWell()).toBe(true);
  });

  it("without one of its shards says so, and gives no half of an answer", async () => {
    await pair.kill(1);
    expect(await ask()).toEqual(down);
    await pair.start(1);
  });

  it("losing a shard in the middle of a query says so", async () => {
    pair.freeze(1);
    const answer = ask();
    await expect.poll(async () => runningQueries(pair), { timeout: 10_000 }).toBeGreaterThan(0);
    await pair.kill(1);
    expect(await answer).toEqual(down);
    await pair.start(1);
  });

  it("too slow is not waited for, and not kept busy", async () => {
    const impatient = await serve(addressOf("reader"), { ...usualLimits, time: 1 });
    pair.freeze(1);
    try {
      expect(await ask(impatient)).toEqual({ status: 504, code: "too-slow" });
    } finally {
      pair.thaw(1);
      await impatient.stop();
    }
    await expect.poll(async () => runningQueries(pair), { timeout: 20_000 }).toBe(0);
  });

  it("cut off once is asked again, cut off twice says so", async () => {
    const { port } = new URL(addressOf("reader").url);
    const proxy = await faultyProxy({ host: "127.0.0.1", port: Number(port) });
    const behind = await serve(addressOf("reader", proxy.port));
    try {
      proxy.cut(60, 1);
      expect(await ask(behind)).toBe(3);
      proxy.cut(60);
      expect(await ask(behind)).toEqual({ status: 502, code: "cut-off" });
      proxy.pass();
      expect(await ask(behind)).toBe(3);
    } finally {
      await behind.stop();
      await proxy.stop();
    }
  });

  it("loaded again answers with what is there now, also where the older tables are gone", async () => {
    expect(await ask()).toBe(3);
    await load(`${text}\n  2024-01-01  visit  japan italy`);
    await load(`${text}\n  2024-01-01  visit  japan nato\n  2024-02-01  visit  japan nato`);
    expect(await ask()).toBe(5);
    await load(text);
    await expect.poll(async () => ask(), { timeout: 10_000 }).toBe(3);
  });
});

/** On the first shard, of the user that only reads. */
async function runningQueries(pair: ClickHousePair): Promise<number> {
  const address = new URL(pair.address.replace("clickhouse:", "http:"));
  const query = "SELECT count() FROM system.processes WHERE user = 'reader'";
  const answer = await fetch(`${address.origin}/?query=${encodeURIComponent(query)}`);
  return Number(await answer.text());
}
