import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTime, LateError } from "../../../src/lib/inTime.ts";

let sign: (() => void) | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      constructor(onFile: () => void) {
        sign = onFile;
      }
      observe() {}
      disconnect() {
        sign = null;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("waits as long as files come, and 30 seconds more", async () => {
  const coming = inTime(new Promise<string>(() => undefined));
  const refused = vi.fn();
  coming.catch(refused);
  await vi.advanceTimersByTimeAsync(29_000);
  sign?.();
  await vi.advanceTimersByTimeAsync(29_000);
  expect(refused).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(refused).toHaveBeenCalledWith(expect.any(LateError));
});

it("is what it waits for, and lets go of everything then", async () => {
  await expect(inTime(Promise.resolve("part"))).resolves.toBe("part");
  await expect(inTime(Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(sign).toBeNull();
});
