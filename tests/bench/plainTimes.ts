import type { Browser } from "@playwright/test";
import { build } from "vite";
import { frameTimes } from "./frames.ts";
import type { Figures } from "./stats.ts";

/** Beside the built app, so that both read the same file from the same server. */
export async function buildPlainPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: "tests/bench/plainPage",
    base: "./",
    logLevel: "warn",
    build: { outDir: `${process.cwd()}/${outDir}/plain`, emptyOutDir: true, target: "es2022" },
  });
}

/** Of a page that is not there then, nothing more is asked. */
const mostMs = 180_000;

/** What the plain page takes for what a person does most; null: it is not there in three minutes. */
export async function plainTimes(
  browser: Browser,
  address: string,
  file: string,
): Promise<readonly (readonly [string, Figures])[] | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  page.setDefaultTimeout(mostMs);
  try {
    await page.goto(`${address}plain/?data=../${file}`);
    await page.locator("body[data-network] .vis-item").first().waitFor({ state: "attached" });
    const loaded = await page.evaluate(() => performance.now());
    const partner = page.locator("#partners button").first();
    const filter = await frameTimes(page, [
      async () => partner.click(),
      async () => partner.click(),
    ]);
    const box = await page.locator("#timeline .vis-center").boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const steps = Array.from({ length: 10 }, (_, at) => x - 6 * (at + 1));
    const drag = await frameTimes(
      page,
      steps.map((to) => async () => page.mouse.move(to, y)),
    );
    await page.mouse.up();
    return [
      ["the plain page: a step of the window", drag],
      ["the plain page: a filter on or off", filter],
      ["the plain page: from address to both pictures", { median: loaded, worst: loaded, runs: 1 }],
    ];
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return null;
    throw error;
  } finally {
    await page.close();
  }
}
