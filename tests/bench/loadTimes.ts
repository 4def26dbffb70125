import type { Browser } from "@playwright/test";

const repeats = 10;

/** From the start of the navigation, with an empty cache, to the frame that shows both pictures. */
export async function loadTimes(browser: Browser, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address, { waitUntil: "commit" });
    const drawn = await page.waitForFunction(() => {
      const both =
        document.querySelector('[aria-label="Network"] [data-actor]') !== null &&
        document.querySelector('[aria-label="Timeline"] [data-event]') !== null;
      return both ? performance.now() : 0;
    });
    times.push(await drawn.jsonValue());
    await page.close();
  }
  return times;
}
