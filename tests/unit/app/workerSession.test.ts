// @vitest-environment node
import { describe, expect, it } from "vitest";
import { buffersIn, receivedOutcome } from "../../../src/app/import/sentOutcome.ts";
import { createWorkerSession, type WorkerSession } from "../../../src/app/import/workerSession.ts";
import type { SessionRead } from "../../../src/io/import/importSession.ts";
import type { Mapping } from "../../../src/io/import/records/mapping.ts";
import { nextTask } from "../../../src/lib/shortTasks.ts";

const text = "date,title,who\n2021-03-05,Talks,Italy; Japan\n2022-01-01,Visit,Italy\n";

async function session(): Promise<{ own: WorkerSession; mapping: Mapping }> {
  const own = createWorkerSession();
  const options = { language: "en", today: "2026-01-01" } as const;
  const read = (await own.read("ties.csv", new TextEncoder().encode(text), options)) as SessionRead;
  if (read.kind !== "records") throw new Error("No table was read.");
  return { own, mapping: read.summary.guess.mapping };
}

/** As the page gets it: the memory of the columns is gone from the Worker. */
async function opened(own: WorkerSession, mapping: Mapping, leftOut: readonly string[] = []) {
  const sent = await own.open(mapping, leftOut);
  const { graph } = await receivedOutcome(
    structuredClone(sent, { transfer: [...buffersIn(sent)] }),
  );
  return graph?.events.map(({ id }) => id);
}

const tasks = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await nextTask();
};

describe("the session in the Worker", () => {
  it("opens what was looked at, however much of it is ready", async () => {
    for (const count of [0, 1, 2, 5]) {
      const { own, mapping } = await session();
      await own.examine(mapping, []);
      await tasks(count);
      expect(await opened(own, mapping)).toEqual(["row-2", "row-3"]);
    }
  });

  it("opens it again, though its memory has gone", async () => {
    const { own, mapping } = await session();
    await own.examine(mapping, []);
    await tasks(5);
    await opened(own, mapping);
    expect(await opened(own, mapping)).toEqual(["row-2", "row-3"]);
  });

  it("opens what is wished for, whatever else was looked at", async () => {
    const { own, mapping } = await session();
    await Promise.all([own.examine(mapping, []), own.examine(mapping, ["2"])]);
    await tasks(5);
    expect(await opened(own, mapping)).toEqual(["row-2", "row-3"]);
    expect(await opened(own, mapping, ["2"])).toEqual(["row-3"]);
  });
});
