import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { turnstile } from "../../../src/app/host/turnstile.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("lets the first through at once, the others one by one, and turns away too many", () => {
  const done: number[] = [];
  const pass = turnstile(2, 10);
  const heard = [1, 2, 3, 4].map((one) => pass(() => done.push(one)));
  expect(heard).toEqual([true, true, true, false]);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(10);
  expect(done).toEqual([1, 2]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3]);
  expect(pass(() => done.push(5))).toBe(true);
  expect(done).toEqual([1, 2, 3, 5]);
});
