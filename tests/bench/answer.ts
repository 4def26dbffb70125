import type { Page } from "@playwright/test";
import { figuresOf, type Figures } from "./stats.ts";

/**
 * Milliseconds from pressing the mouse, or from its coming over something, to the end of the frame in which the watched part of the page
 * has changed. Measured inside the page, so that the way between the test and the browser does not count.
 */
export async function answerTimes(
  page: Page,
  watched: string,
  gestures: readonly (() => Promise<void>)[],
  begins: "pointerdown" | "pointerover" = "pointerdown",
): Promise<Figures> {
  const times: number[] = [];
  for (const act of gestures) {
    const measured = page.evaluate(
      ([selector, gesture]) =>
        new Promise<number | null>((resolve) => {
          // A gesture that changes nothing there (the same actor twice) is not an answer.
          setTimeout(() => resolve(null), 1500);
          const part = document.querySelector(selector);
          if (part === null) throw new Error(`Nothing matches ${selector}.`);
          let begin = 0;
          window.addEventListener(
            gesture,
            (event) => {
              begin = event.timeStamp;
            },
            { capture: true, once: true },
          );
          const observer = new MutationObserver(() => {
            if (begin === 0) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener("message", () => resolve(performance.now() - begin));
              port1.start();
              port2.postMessage(null);
            });
          });
          observer.observe(part, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
        }),
      [watched, begins] as const,
    );
    await act();
    const time = await measured;
    if (time !== null) times.push(time);
    await page.waitForTimeout(120);
  }
  return figuresOf(times);
}
