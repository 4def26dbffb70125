import type { Browser, Page } from "@playwright/test";

const repeats = 30;

declare global {
  interface Window {
    /** Milliseconds from the last release of the pointer to the first frame after the timeline changed. */
    answered: Promise<number>;
  }
}

/** A person clicks one tie of the network after another; how long until the timeline shows what belongs to it? */
export async function answerTimes(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('[aria-label="Timeline"] [data-event]').first().waitFor();
  const places = await cordPlaces(page);
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const place = places[repeat % places.length];
    if (place === undefined) throw new Error("The network has no ties.");
    await page.mouse.move(place.x, place.y);
    // What pointing changes has to be over, or it would count as the answer to the click.
    await page.waitForTimeout(250);
    await page.evaluate(expectAnswer);
    await page.mouse.down();
    await page.mouse.up();
    times.push(await page.evaluate(() => window.answered));
  }
  await page.close();
  return times;
}

async function cordPlaces(page: Page): Promise<readonly { x: number; y: number }[]> {
  return page.locator("[data-relationship]").evaluateAll((cords) =>
    cords
      .map((cord) => cord.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-relationship]")),
  );
}

/** Runs in the page. */
function expectAnswer(): void {
  window.answered = new Promise((resolve, reject) => {
    const timeline = document.querySelector('[aria-label="Timeline"]');
    if (timeline === null) return;
    let released = 0;
    window.addEventListener("pointerup", ({ timeStamp }) => (released = timeStamp), {
      once: true,
      capture: true,
    });
    const observer = new MutationObserver(() => {
      if (released === 0) return;
      observer.disconnect();
      // The second frame begins when the first one, which shows the change, has been drawn.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.now() - released)),
      );
    });
    observer.observe(timeline, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error("The timeline did not answer.")), 5000);
  });
}
