import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { rangeSource } from "../../../src/app/load/rangeSource.ts";
import { createImportSession } from "../../../src/io/import/importSession.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const big = { address: "https://a.example/big.parquet", page: "https://a.example/" };

/** A server with ranges; what it was asked for. */
function serving(file: Uint8Array, status = 206): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range);
    const [, start, end] = /^bytes=(\d+)-(\d+)$/u.exec(headers.range) ?? [];
    const part = file.slice(Number(start), Number(end) + 1);
    return Promise.resolve(new Response(part, { status }));
  });
  return asked;
}

it("gives any part of a file, asked for by ranges with both ends, each once", async () => {
  const file = Uint8Array.from({ length: 5_000_000 }, (_, at) => at % 251);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length), fc.nat(3_000_000), async (start, length) => {
      const asked = serving(file);
      const source = rangeSource(big, file.length);
      const end = Math.min(start + length, file.length);
      for (let again = 0; again < 2; again += 1)
        expect(Buffer.compare(await source.slice(start, end), file.subarray(start, end))).toBe(0);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.every((one) => /^bytes=\d+-\d+$/u.test(one))).toBe(true);
    }),
    { numRuns: 12 },
  );
});

it("says that bytes do not come, and nothing of the file", async () => {
  serving(new Uint8Array(100), 200);
  const source = rangeSource(big, 100);
  const options = { language: "en", today: "2026-01-01" } as const;
  const reading = createImportSession().readSource("big.parquet", source, options);
  await expect(reading).rejects.toMatchObject({ name: "SourceFailure" });
});

it("says why they do not come: what the server answers, or that nothing comes for 30 seconds", async () => {
  const answers = { 403: "notAllowed", 404: "notFound", 500: "serverError", 200: "cutOff" };
  for (const [status, kind] of Object.entries(answers)) {
    serving(new Uint8Array(100), Number(status));
    await expect(rangeSource(big, 100).slice(0, 10)).rejects.toMatchObject({ failure: { kind } });
  }
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (_: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((__, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
  });
  const waiting = rangeSource(big, 100).slice(0, 10);
  waiting.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(31_000);
  await expect(waiting).rejects.toMatchObject({ failure: { kind: "silent", seconds: 30 } });
});
