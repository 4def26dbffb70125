import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRateLimiter } from "../../../../src/app/host/hostLink.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("runs the first action at once, the others one by one, and rejects too many", () => {
  const done: number[] = [];
  const limit = createRateLimiter(2, 10);
  const heard = [1, 2, 3, 4].map((one) => limit(() => done.push(one)));
  expect(heard).toEqual([true, true, true, false]);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(10);
  expect(done).toEqual([1, 2]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3]);
  expect(limit(() => done.push(5))).toBe(true);
  expect(done).toEqual([1, 2, 3, 5]);
});
