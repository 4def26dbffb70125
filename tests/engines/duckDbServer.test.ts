// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { most } from "../../src/engine/contract.ts";
import { type RunningEngine, startEngineServer } from "../../src/engine/server/engineServer.ts";
import { usualLimits } from "../../src/engine/sql/database.ts";
import { type DatabaseEngine, databaseEngine } from "../../src/engine/sql/databaseEngine.ts";
import { loadDuckDb, openDuckDb } from "../../src/engine/sql/duckDb.ts";
import { duckDbStore } from "../../src/engine/sql/duckDbStore.ts";
import { duckDbDialect, queriesOf, tableNames } from "../../src/engine/sql/queries.ts";
import { loadTables, tablesFormat } from "../../src/engine/sql/store.ts";
import { engineTables } from "../../src/engine/tables.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { dyadicEvents } from "../bench/madeEvents.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  2021-01-10  talks   japan italy
  2021-02-10  talks   japan italy united-kingdom
  2022-03-01  visit   japan nato
  2023-03-01  visit   italy nato
`);

let folder: string;
let path: string;
let engine: DatabaseEngine;
let running: RunningEngine;
const logged: Readonly<Record<string, unknown>>[] = [];

async function loadInto(where: string, what: EventGraph): Promise<string> {
  const store = await duckDbStore(where);
  try {
    return await loadTables(engineTables(what), store);
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "musubi-server-"));
  path = join(folder, "data.duckdb");
  writeFileSync(join(folder, "index.html"), "<head></head>");
  await loadInto(path, graph);
  engine = await databaseEngine(async () => openDuckDb(path), 3);
  const wishes = {
    folder,
    engine,
    host: "127.0.0.1",
    port: 0,
    log: (line: object) => logged.push({ ...line }),
  };
  running = await startEngineServer({ ...wishes, token: null });
});

afterAll(async () => {
  await running?.stop();
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** As it is written: `fetch` sets and forbids headers of its own, and tidies paths. */
async function ask(
  where: string,
  options: { method?: string; headers?: Record<string, string>; body?: string; to?: string } = {},
): Promise<Answered> {
  const { hostname, port } = new URL(options.to ?? running.address);
  return new Promise((done, failed) => {
    const asked = request(
      {
        hostname,
        port,
        path: where,
        method: options.method ?? "GET",
        headers: options.headers ?? {},
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () =>
          done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }),
        );
      },
    );
    asked.on("error", failed);
    asked.end(options.body);
  });
}

const question = async (name: string, asked: unknown, headers: Record<string, string> = {}) => {
  const { status, body } = await ask(`/engine/v1/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof asked === "string" ? asked : JSON.stringify(asked),
  });
  return { status, answer: JSON.parse(body.toString()) as Record<string, unknown> };
};

describe("the server behind musubi serve", () => {
  it("answers the questions of the contract, and marks its page", async () => {
    const { status, answer } = await question("bins", { scope: { focus: "japan" }, unit: "year" });
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      contract: 1,
      events: 3,
      bins: [
        { lane: null, period: 2021, events: 2 },
        { lane: null, period: 2022, events: 1 },
      ],
    });
    expect((await ask("/")).body.toString()).toContain('name="musubi-engine"');
    expect((await ask("/healthz")).status).toBe(200);
  });

  it.each([
    ["bins", { scope: { focus: "japan'; DROP TABLE musubi; --" } }, 400, "bad-question"],
    ["bins", { scope: { focus: "atlantis" } }, 404, "unknown-id"],
    ["bins", { scope: {}, sql: "SELECT 1" }, 400, "bad-question"],
    ["ties", { scope: {}, limit: 1e9 }, 400, "bad-question"],
    ["ties", { scope: { from: 0.5 } }, 400, "bad-question"],
    ["constructor", {}, 400, "bad-question"],
    ["page", "[".repeat(5_000), 400, "bad-question"],
    ["page", "{", 400, "bad-question"],
  ])("refuses %s %j in words and without a trace", async (name, asked, status, code) => {
    const found = await question(name, asked);
    expect(found).toMatchObject({ status, answer: { code } });
    expect(Object.keys(found.answer)).toEqual(["code", "message"]);
    expect(JSON.stringify(found.answer)).not.toMatch(/\bat |node_modules|SELECT/u);
  });

  it("answers pages of its own only", async () => {
    const json = { "content-type": "application/json" };
    const post = { method: "POST", body: '{"scope":{}}' };
    for (const headers of [
      { ...json, host: "evil.example" },
      { ...json, "sec-fetch-site": "cross-site" },
      { ...json, origin: "https://evil.example" },
    ])
      expect((await ask("/engine/v1/bins", { ...post, headers })).status).toBe(403);
    const plain = { ...post, headers: { "content-type": "text/plain" } };
    expect((await ask("/engine/v1/bins", plain)).status).toBe(400);
    expect((await ask("/engine/v1/bins")).status).toBe(405);
  });

  it.each(["/../data.duckdb", "/%2e%2e/data.duckdb", "/..%2fdata.duckdb", "/%00", "//etc/passwd"])(
    "gives nothing outside the app: %s",
    async (where) => expect((await ask(where)).status).toBe(404),
  );

  it("packs long answers, and keeps them", async () => {
    const asked = {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": "gzip" },
      body: '{"scope":{}}',
    };
    const first = await ask("/engine/v1/page", asked);
    expect(first.headers["content-encoding"]).toBe("gzip");
    const { page } = JSON.parse(gunzipSync(first.body).toString()) as {
      page: { events: unknown[] };
    };
    expect(page.events).toHaveLength(4);
    expect((await ask("/engine/v1/page", asked)).body.equals(first.body)).toBe(true);
  });

  it("logs what was asked without what was in it", async () => {
    await question("bins", { scope: { focus: "atlantis" } });
    const line = logged.at(-1);
    expect(line).toMatchObject({ path: "engine/v1/bins", status: 404, code: "unknown-id" });
  });

  it("lets nobody in without the token, and keeps it out of the address", async () => {
    const wishes = { folder, engine, host: "127.0.0.1", port: 0, log: () => undefined };
    const closed = await startEngineServer({ ...wishes, token: "a secret" });
    try {
      const to = closed.address;
      expect((await ask("/", { to })).status).toBe(401);
      expect((await ask("/?token=guess", { to })).status).toBe(401);
      const refused = await ask("/engine/v1/about", { to, method: "POST", body: "{}" });
      expect(JSON.parse(refused.body.toString())).toMatchObject({ code: "not-allowed" });
      const given = await ask("/?v=1&token=a%20secret", { to });
      expect(given).toMatchObject({ status: 303, headers: { location: "./?v=1" } });
      const [cookie = ""] = String(given.headers["set-cookie"]).split(";");
      expect(String(given.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Strict/u);
      expect((await ask("/", { to, headers: { cookie } })).status).toBe(200);
      const bearer = { authorization: "Bearer a secret" };
      expect((await ask("/", { to, headers: bearer })).status).toBe(200);
      expect((await ask("/healthz", { to })).status).toBe(200);
    } finally {
      await closed.stop();
    }
  });
});

describe("loading into DuckDB", () => {
  it("goes on where it was broken off, and has each event once", async () => {
    const where = join(folder, "resumed.duckdb");
    const tables = engineTables(graph);
    const store = await duckDbStore(where);
    const years: number[] = [];
    const breaks = {
      ...store,
      loadYear: async (...call: Parameters<typeof store.loadYear>): Promise<void> => {
        years.push(call[0]);
        if (call[0] === 2022) throw new Error("The power is gone.");
        await store.loadYear(...call);
      },
    };
    await expect(loadTables(tables, breaks)).rejects.toThrow("power");
    await store.close();
    await expect(openDuckDb(where)).rejects.toThrow("cannot be opened");
    const again = await duckDbStore(where);
    const second: number[] = [];
    await loadTables(tables, {
      ...again,
      loadYear: async (...call) => {
        second.push(call[0]);
        await again.loadYear(...call);
      },
    });
    expect({ years, second }).toEqual({ years: [2021, 2022], second: [2022, 2023] });
    const resumed = await databaseEngine(async () => openDuckDb(where));
    const { events, page } = await resumed.ask("page", { scope: {} });
    await resumed.close();
    expect(events).toBe(4);
    expect(page.events.map(({ id }) => id)).toEqual(["e1", "e2", "e3", "e4"]);
    expect(await loadInto(where, graph)).toBe("there");
  });

  it("puts nothing in the place of a file that is something else", async () => {
    const where = join(folder, "letter.duckdb");
    writeFileSync(where, "Dear Ada");
    await expect(loadInto(where, graph)).rejects.toThrow("file");
  });

  it("takes the place of tables of an older form, not of a later one", async () => {
    for (const [format, outcome] of [
      [tablesFormat - 1, "loaded"],
      [tablesFormat + 1, "something else"],
    ] as const) {
      const where = join(folder, `form-${format}.duckdb`);
      const { DuckDBInstance } = await loadDuckDb();
      const instance = await DuckDBInstance.create(where);
      const connection = await instance.connect();
      await connection.run(`CREATE TABLE musubi AS SELECT ${format} AS format, 'other' AS data`);
      connection.closeSync();
      instance.closeSync();
      const loading = loadInto(where, graph).catch(String);
      expect(await loading).toContain(outcome);
    }
  });

  it("finds the events of a page one by one, however far apart they are: to look through 10 million takes a second", async () => {
    const where = join(folder, "indexed.duckdb");
    await loadInto(where, dyadicEvents(20_000, 50));
    const { DuckDBInstance } = await loadDuckDb();
    const instance = await DuckDBInstance.create(where, { access_mode: "READ_ONLY" });
    const connection = await instance.connect();
    const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
    const [[data] = []] = await rowsOf("SELECT data FROM musubi");
    const { bodies } = queriesOf(duckDbDialect, tableNames(String(data)));
    // One more than a page shows whether there is another.
    const apart = Array.from({ length: most.page + 1 }, (_, at) => at * 9);
    const [[, plan] = []] = await rowsOf(`EXPLAIN ANALYZE ${bodies(apart)}`);
    expect(await rowsOf(bodies(apart))).toHaveLength(apart.length);
    expect(String(plan)).toMatch(/Index Scan/iu);
    connection.closeSync();
    instance.closeSync();
  });

  it("is answered from once it is there, by a server that has the older one open", async () => {
    const where = join(folder, "changing.duckdb");
    await loadInto(where, graph);
    const served = await databaseEngine(async () => openDuckDb(where));
    const before = await served.ask("about", {});
    await loadInto(where, graphFromText("2021-01-10  talks  japan italy"));
    await expect
      .poll(async () => (await served.ask("about", {})).events, { timeout: 10_000 })
      .toBe(1);
    expect((await served.ask("about", {})).data).not.toBe(before.data);
    await served.close();
  });

  it("is answered from when its file is taken away", async () => {
    const where = join(folder, "taken.duckdb");
    await loadInto(where, graph);
    const served = await databaseEngine(async () => openDuckDb(where));
    rmSync(where);
    // Looked for at most once a second.
    await new Promise((done) => setTimeout(done, 1_100));
    expect((await served.ask("bins", { scope: {} })).events).toBe(4);
    await served.close();
  });

  it("ends a query that takes too long or is taken back, and answers the next", async () => {
    const many = graphFromText(
      Array.from({ length: 300 }, (_, at) => `2021-01-10  talks  ${parties(at)}`).join("\n"),
    );
    const where = join(folder, "slow.duckdb");
    await loadInto(where, many);
    const slow = await databaseEngine(async () => openDuckDb(where, { ...usualLimits, time: 0 }));
    await expect(slow.ask("ties", { scope: {} })).rejects.toMatchObject({ code: "too-slow" });
    await slow.close();
    const other = await databaseEngine(async () => openDuckDb(where));
    const aborter = new AbortController();
    const asked = other.ask("ties", { scope: {} }, aborter.signal);
    aborter.abort();
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    expect((await other.ask("bins", { scope: {} })).events).toBe(300);
    await other.close();
  });
});

const parties = (at: number): string =>
  Array.from({ length: 60 }, (_, party) => `actor-${(at * 7 + party * 13) % 400}`)
    .filter((one, place, all) => all.indexOf(one) === place)
    .join(" ");
