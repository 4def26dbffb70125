import { chromium, type Browser, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { launchOptions } from "../e2e/chromium.ts";
import { answerTimes } from "./answer.ts";
import { writeRealEvents } from "./realEvents.ts";
import { figuresOf, line, type Figures } from "./stats.ts";
import { stepTimes } from "./steps.ts";

/**
 * `npm run bench`: how quickly the built page answers, in a real browser. It prints figures and judges
 * nothing: machines differ and are shared, so compare within one run, by the ratio to an empty frame.
 * Built apart from dist/, so that an app which is being served from there keeps its files.
 */
const outDir = "node_modules/.cache/bench";
const realEvents = "real-events.json";

const timelinePicture = "section[aria-label='Timeline'], [role='region'][aria-label='Timeline']";
const networkPicture = "section[aria-label='Network'], [role='region'][aria-label='Network']";

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await drawn(page);
  return page;
}

async function drawn(page: Page): Promise<void> {
  await page
    .locator(networkPicture)
    .locator("[data-relationship]")
    .first()
    .waitFor({ state: "attached" });
  // Of many events all may stand in clusters.
  await page
    .locator(timelinePicture)
    .locator("[data-event], [data-cluster]")
    .first()
    .waitFor({ state: "attached" });
}

async function loadTimes(browser: Browser, address: string, runs: number): Promise<Figures> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open(browser, address);
    // Since the page was asked for.
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return figuresOf(times);
}

/** What a frame costs here that has nothing to do: the unit of all ratios. */
async function emptyFrames(page: Page): Promise<Figures> {
  const times = await page.evaluate(async () => {
    const found: number[] = [];
    for (let run = 0; run < 60; run += 1) {
      const begin = performance.now();
      await new Promise(requestAnimationFrame);
      found.push(performance.now() - begin);
    }
    return found;
  });
  return figuresOf(times);
}

/** Middles of all elements that match, as a mouse would find them. */
async function middles(
  page: Page,
  selector: string,
): Promise<readonly (readonly [number, number])[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
}

function rounds<Place>(places: readonly Place[], runs: number): readonly Place[] {
  return Array.from({ length: runs }, (_, run) => places[run % places.length]).filter(
    (place) => place !== undefined,
  );
}

type Results = readonly (readonly [string, Figures])[];

async function clickTimes(page: Page): Promise<Results> {
  const cords = await middles(page, `:is(${networkPicture}) [data-relationship]`);
  const nodes = await middles(page, `:is(${networkPicture}) [data-actor]`);
  const marks = (await middles(page, `:is(${timelinePicture}) [data-event]`)).filter(
    ([, y]) => y < 880,
  );
  const partners = await middles(page, "[role='group'][aria-label='Partners'] button");
  const click =
    ([x, y]: readonly [number, number]) =>
    async () => {
      // Pointing lights up the same parts: let that settle, or it is taken for the answer to the click.
      await page.mouse.move(x, y);
      await page.waitForTimeout(150);
      await page.mouse.click(x, y);
    };
  return [
    [
      "a click on a cord, answered on the timeline",
      await answerTimes(page, timelinePicture, rounds(cords, 16).map(click)),
    ],
    [
      "a click on an actor, answered on the timeline",
      await answerTimes(page, timelinePicture, rounds(nodes.slice(1), 16).map(click)),
    ],
    [
      "a click on the timeline, answered in the network",
      await answerTimes(page, networkPicture, rounds(marks, 16).map(click)),
    ],
    [
      "a partner filter on and off, answered in the status",
      await answerTimes(page, "[role='status']", rounds(partners.slice(0, 1), 12).map(click)),
    ],
  ];
}

function report(title: string, results: Results, unit: Figures): void {
  console.log(
    `\n${title.padEnd(52)}${"median".padStart(10)}${"worst".padStart(10)}${"ratio".padStart(8)}${"runs".padStart(6)}`,
  );
  for (const [what, figures] of results) console.log(line(what, figures, unit));
}

/** The number of elements: a picture draws what a screen can show, however large the data. */
async function countElements(page: Page): Promise<void> {
  const count = await page.locator("*").count();
  console.log(`${"elements in the page".padEnd(52)}${String(count).padStart(7)}`);
}

async function bench(
  browser: Browser,
  title: string,
  address: string,
  loads: number,
  measure: (page: Page) => Promise<Results>,
): Promise<void> {
  const loading = await loadTimes(browser, address, loads);
  const page = await open(browser, address);
  const empty = await emptyFrames(page);
  const results = await measure(page);
  report(
    title,
    [["an empty frame", empty], ...results, ["from address to both pictures", loading]],
    empty,
  );
  await countElements(page);
  await page.close();
}

await build({ logLevel: "warn", build: { outDir } });
const written = writeRealEvents(outDir, realEvents);
const server = await preview({
  preview: { host: "127.0.0.1", port: 0 },
  build: { outDir },
  logLevel: "warn",
});
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());
try {
  await bench(browser, "The default data", address, 5, async (page) => [
    ...(await stepTimes(page)),
    ...(await clickTimes(page)),
  ]);
  if (written) {
    const title = `90,730 real events (${(written.bytes / 1e6).toFixed(0)} MB)`;
    await bench(browser, title, `${address}?v=1&data=${realEvents}`, 3, stepTimes);
  }
} finally {
  await browser.close();
  await server.close();
}
