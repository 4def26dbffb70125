import { reachFaults } from "./reach.ts";
import { expect, test, type Page } from "./test.ts";

const views = ["both", "timeline", "network", "matrix", "table"];
const choices = [
  "",
  "sel=event:2023-01-10-kishida-meets-meloni",
  "sel=relationship:italy~japan",
  "sel=actor:south-korea",
];
const filters = ["", "year=2023&partner=italy"];
const modes = ["", "at=2023-01-10", "compare=2022-01-01..2022-12-31"];

/** Every view with every choice, filter and mode. */
const states = views.flatMap((show) =>
  choices.flatMap((choice) =>
    filters.flatMap((filter) =>
      modes.map((mode) =>
        [`show=${show}`, choice, filter, mode].filter((one) => one !== "").join("&"),
      ),
    ),
  ),
);

const sizes = [
  [1024, 768],
  [800, 600],
  [640, 480],
  [390, 844],
  [320, 640],
  // 1440 × 900 at 400 %, and what WCAG 1.4.10 asks for.
  [360, 225],
  [320, 256],
] as const;

/** As a step back or forward in the history: the page stays, and only what the link says changes. */
async function show(page: Page, state: string): Promise<void> {
  await page.evaluate(async (search) => {
    history.pushState(null, "", `?v=1&${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let at = 0; at < 4; at++) await frame();
  }, state);
}

/** What is wrong, and still is a moment later: the drawer comes after the pictures have answered. */
async function settledFaults(page: Page): Promise<readonly string[]> {
  const found = await reachFaults(page);
  if (found.length === 0) return found;
  await page.waitForTimeout(250);
  return reachFaults(page);
}

for (const [width, height] of sizes)
  test(`nothing is nameless, cut or out of reach at ${width} × ${height}, in any state`, async ({
    page,
    explorer,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await explorer.open();
    const faults = (await settledFaults(page)).map((fault) => `first visit: ${fault}`);
    // Every part has loaded once it has been shown.
    for (const view of views) {
      await show(page, `show=${view}&at=2023-01-10&sel=actor:south-korea`);
      await expect(page.locator("main section[aria-label]").first()).toBeAttached();
      await page.waitForTimeout(300);
    }
    for (const state of states) {
      await show(page, state);
      faults.push(...(await settledFaults(page)).map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
