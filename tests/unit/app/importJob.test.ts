import { expose } from "comlink";
import { afterEach, expect, it, vi } from "vitest";
import { startImport } from "../../../src/app/import/importJob.ts";

const state = vi.hoisted(() => ({ worker: null as unknown }));

vi.mock(import("../../../src/app/import/startWorker.ts"), () => ({
  startWorker: () => state.worker as Worker,
}));

const ports: MessagePort[] = [];
const options = { language: "en", today: "2026-01-01" } as const;
const table = new TextEncoder().encode("date,title,who\n2021-03-05,Talks,Italy\n");

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** In place of a Worker, its other end in this process; gives what makes it fail. */
function workerWith(session: object): () => void {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose({ hasStarted: () => true, ...session }, port2);
  const errors = new EventTarget();
  state.worker = {
    postMessage: port1.postMessage.bind(port1),
    addEventListener: (type: string, listener: EventListener) =>
      (type === "error" ? errors : port1).addEventListener(type, listener),
    removeEventListener: port1.removeEventListener.bind(port1),
    start: () => port1.start(),
    terminate: () => undefined,
  };
  return () => errors.dispatchEvent(new Event("error"));
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
  const job = await startImport(new AbortController().signal);
  const heard: string[] = [];
  const found = await job.read("a.zip", new Uint8Array(4), options, ({ share }) => {
    heard.push(`on the way, ${share}`);
  });
  heard.push(found.kind);
  await pause(60);
  expect(heard).toEqual(["on the way, 0.5", "refused"]);
});

it("reads in the page what a Worker would, where its code does not come, whenever it says so", async () => {
  for (const ms of [null, 0, 30]) {
    const worker = Object.assign(new EventTarget(), {
      postMessage: () => undefined,
      terminate: () => undefined,
    });
    state.worker = worker;
    const starting = startImport(new AbortController().signal);
    const fail = () => worker.dispatchEvent(new Event("error"));
    if (ms === null) fail();
    else setTimeout(fail, ms);
    const job = await starting;
    expect(job.isBeside).toBe(false);
    await expect(job.read("a.csv", table, options)).resolves.toMatchObject({ kind: "records" });
  }
});

it("says that a Worker has failed that had started", async () => {
  const fail = workerWith({ read: async () => new Promise(() => undefined) });
  const job = await startImport(new AbortController().signal);
  expect(job.isBeside).toBe(true);
  const reading = job.read("a.csv", table.slice(), options);
  fail();
  await expect(reading).rejects.toThrow("reader of files");
});

it("ends the Worker at once where it is left before that has started", () => {
  const terminate = vi.fn<() => void>();
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  state.worker = Object.assign(port1, { terminate });
  const left = new AbortController();
  void startImport(left.signal);
  left.abort();
  expect(terminate).toHaveBeenCalledOnce();
});
