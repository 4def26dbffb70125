import type { Page } from "@playwright/test";
import { figuresOf, type Figures } from "./stats.ts";

/**
 * The longest frame of each gesture, in milliseconds: from one frame to the next, as the page itself
 * sees it, until three frames after the gesture. An idle page has the screen's 16.7. Beside it the longest
 * task of all of them; the browser tells only of those over 50 ms.
 */
export async function frameTimes(
  page: Page,
  gestures: readonly (() => Promise<void>)[],
): Promise<Figures> {
  const longest: number[] = [];
  let task = 0;
  for (const act of gestures) {
    await page.evaluate(() => {
      const watch = { longest: 0, frames: 0, running: true, task: 0 };
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watch.task = Math.max(watch.task, duration);
        if (!watch.running) observer.disconnect();
      });
      observer.observe({ type: "longtask" });
      // No function with a name in here: the runner would call on a helper that the page has not.
      void (async () => {
        for (let last = performance.now(); watch.running; watch.frames += 1) {
          await new Promise(requestAnimationFrame);
          const now = performance.now();
          watch.longest = Math.max(watch.longest, now - last);
          last = now;
        }
      })();
      Reflect.set(window, "benchFrames", watch);
    });
    await act();
    const seen = await page.evaluate(async () => {
      const watch = Reflect.get(window, "benchFrames") as {
        longest: number;
        frames: number;
        running: boolean;
        task: number;
      };
      const end = watch.frames + 3;
      while (watch.frames < end) await new Promise(requestAnimationFrame);
      // Long tasks are told of a little later.
      await new Promise((done) => setTimeout(done, 50));
      watch.running = false;
      return watch;
    });
    longest.push(seen.longest);
    task = Math.max(task, seen.task);
  }
  return { ...figuresOf(longest), task };
}
