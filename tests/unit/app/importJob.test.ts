import { expose } from "comlink";
import { afterEach, expect, it, vi } from "vitest";
import { startImport } from "../../../src/app/import/importJob.ts";

const state = vi.hoisted(() => ({ worker: null as unknown }));

vi.mock(import("../../../src/app/import/startWorker.ts"), () => ({
  startWorker: () => state.worker as Worker,
}));

const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** In place of a Worker, its other end in this process. */
function workerWith(session: object): void {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(session, port2);
  state.worker = Object.assign(port1, { terminate: () => undefined });
}

const pause = async (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

it("is told nothing of the way once the file is there: what it hears by a port of its own may come later", async () => {
  const refused = { kind: "refused", problems: [] };
  workerWith({
    read: async (
      _name: string,
      _bytes: Uint8Array,
      _options: object,
      tell: (way: object) => Promise<void>,
    ) => {
      await tell({ share: 0.5 });
      setTimeout(() => void tell({ share: 1 }), 20);
      return refused;
    },
  });
  const job = await startImport();
  const heard: string[] = [];
  const options = { language: "en", today: "2026-01-01", wishes: {} } as const;
  const found = await job.read("a.zip", new Uint8Array(4), options, ({ share }) => {
    heard.push(`on the way, ${share}`);
  });
  heard.push(found.kind);
  await pause(60);
  expect(heard).toEqual(["on the way, 0.5", "refused"]);
});
