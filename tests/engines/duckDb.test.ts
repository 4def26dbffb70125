// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { createEngine } from "../../src/engine/answering.ts";
import { openDuckDb } from "../../src/engine/sql/duckDb.ts";
import { duckDbStore } from "../../src/engine/sql/duckDbStore.ts";
import { loadTables } from "../../src/engine/sql/store.ts";
import { engineTables } from "../../src/engine/tables.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { conformance, type OpenedEngine } from "./conformance.ts";

let folder: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "musubi-duckdb-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(graph: EventGraph): Promise<OpenedEngine> {
  made += 1;
  const path = join(folder, `${made}.duckdb`);
  const store = await duckDbStore(path);
  await loadTables(engineTables(graph), store);
  const { frame, counting, close } = await openDuckDb(path);
  return { engine: createEngine(frame, counting), close };
}

describe("DuckDB", () => {
  conformance(open, { graphs: 25 });
});
