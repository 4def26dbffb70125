import { chromium, type Page } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.ts";
import { serve } from "../lighthouse/serve.ts";

/**
 * `npm run bench:start [-- FOLDER]`: when the built page is there on a slow machine and a slow line: as on slow
 * 3G (400 ms there and back, 400 kbit/s), with a sixth of this processor. Wanted: a picture at once, the network in 10 s,
 * the timeline in 15 s.
 */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowness = 6;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const { address, close } = await serve(process.argv[2] ?? "dist");
const browser = await chromium.launch(launchOptions());
for (const [name, use] of [
  ["desk", { viewport: { width: 1440, height: 900 } }],
  ["telephone", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const) {
  const context = await browser.newContext({ ...use, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await page.goto(address, { waitUntil: "commit" });
  const network = drawn(page, "network");
  const timeline = name === "desk" ? drawn(page, "timeline") : Promise.resolve(0);
  const [paint] = await Promise.all([painted(page), network, timeline]);
  const loaded = await page.evaluate(() => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const bytes = files.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return `${files.length} files, ${Math.round(bytes / 1000)} kB`;
  });
  console.log(
    `${name}: picture ${seconds(paint)}, network ${seconds(await network)}, timeline ${seconds(await timeline)}; ${loaded}`,
  );
  await context.close();
}
await browser.close();
close();

/** In ms after the page was asked for: the first time that anything was painted. */
async function painted(page: Page): Promise<number> {
  const first = await page.waitForFunction(() => performance.getEntriesByType("paint")[0]);
  return first.evaluate((entry) => entry?.startTime ?? 0);
}

/** When the view has its marks and nothing lies over it. */
async function drawn(page: Page, view: string): Promise<number> {
  const at = await page.waitForFunction(
    (name) => {
      const isDrawn = document.querySelector(
        `#root [data-view="${name}"] :is([data-actor], [data-event])`,
      );
      const above = document.querySelector(`#first-picture [data-view="${name}"]`);
      const isCovered = above !== null && above.checkVisibility({ visibilityProperty: true });
      return isDrawn !== null && !isCovered && performance.now();
    },
    view,
    { timeout: 120_000, polling: 50 },
  );
  return Number(await at.jsonValue());
}
