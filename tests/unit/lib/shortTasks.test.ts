import { expect, test } from "vitest";
import { atOnce, inShortTasks, type Steps } from "../../../src/lib/shortTasks.ts";

/** Each step takes its time, as layout does. */
function* slowSum(numbers: readonly number[]): Steps<number> {
  let sum = 0;
  for (const number of numbers) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    sum += number;
    yield;
  }
  return sum;
}

test("the same steps give the same, at once or in short tasks, between which others have their turn", async () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(atOnce(slowSum(numbers))).toBe(36);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  expect(await inShortTasks(slowSum(numbers))).toBe(36);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

test("what follows a long step begins in a task of its own", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await inShortTasks(slowSum([1, 2, 3]));
  const before = turns;
  await inShortTasks(slowSum([4]));
  await inShortTasks(slowSum([5, 6]));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(before);
});
