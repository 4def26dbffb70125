// @vitest-environment node
import { afterAll, beforeAll, describe } from "vitest";
import { createEngine } from "../../src/engine/answering.ts";
import { clickHouseAddress, openClickHouse } from "../../src/engine/sql/clickHouse.ts";
import { clickHouseStore } from "../../src/engine/sql/clickHouseStore.ts";
import { usualLimits } from "../../src/engine/sql/database.ts";
import { loadTables } from "../../src/engine/sql/store.ts";
import { engineTables } from "../../src/engine/tables.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { clickHouseProgram, type ClickHousePair, startPair } from "./clickHouseServers.ts";
import { conformance, type OpenedEngine } from "./conformance.ts";

describe.skipIf(clickHouseProgram() === null)("ClickHouse", () => {
  let pair: ClickHousePair;
  beforeAll(async () => {
    pair = await startPair();
  });
  afterAll(async () => pair?.stop());

  const addressFor = (user: string) => {
    const address = clickHouseAddress(pair.address.replace("://", `://${user}@`));
    if (address === null) throw new Error("No address.");
    return address;
  };

  async function open(graph: EventGraph): Promise<OpenedEngine> {
    const store = await clickHouseStore(addressFor("default"), pair.cluster);
    await loadTables(engineTables(graph), store);
    await store.close();
    const { frame, counting, close } = await openClickHouse(addressFor(pair.user), usualLimits);
    return { engine: createEngine(frame, counting), close };
  }

  conformance(open, { graphs: 5 });
});
