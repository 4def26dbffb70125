import { Site } from "./site.ts";
import { expect, test, type Page } from "./test.ts";

test.use({ serviceWorkers: "allow", mayComplain: /ERR_CONNECTION|Failed to fetch|ERR_FAILED/u });

const version = async (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

const caches = async (page: Page) => page.evaluate(async () => window.caches.keys());

/** Two hundred files come along, which takes a busy machine many seconds. */
const patience = { timeout: 60_000 };

/** The browser looks for a new worker with each load, when it finds the time; here at once. */
async function updated(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => null);
  });
  // Its cache is there before it is in charge.
  const inCharge = async (): Promise<boolean> =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return installing === null && waiting === null && active?.state === "activated";
    });
  await expect.poll(inCharge, patience).toBe(true);
  return caches(page);
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test("works without a network once it was there, its own data and links included", async ({
  page,
  explorer,
}) => {
  const site = new Site();
  await site.up();
  await page.goto(site.address);
  await explorer.drawn();
  await controlled(page);
  await site.down();
  await page.goto(`${site.address}?v=1&sel=actor:italy`);
  await explorer.drawn();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
  await page.getByRole("radio", { name: "Table" }).click();
  await expect(page.getByRole("grid").or(page.getByRole("table"))).toBeVisible();
});

test("a new version is there with the next load, and old ones are cleared away", async ({
  page,
  explorer,
}) => {
  test.setTimeout(240_000);
  const site = new Site();
  await site.up();
  await page.goto(site.address);
  await controlled(page);
  const first = (await caches(page)).filter((name) => name.endsWith("-one"));
  expect(first).toHaveLength(1);
  for (const next of ["two", "three"]) {
    site.version = next;
    await page.goto(site.address);
    expect(await version(page)).toBe(next);
    await expect.poll(async () => (await updated(page)).join(), patience).toContain(next);
  }
  await expect
    .poll(async () => (await caches(page)).some((one) => first.includes(one)), patience)
    .toBe(false);
  await site.down();
  await page.goto(site.address);
  expect(await version(page)).toBe("three");
  await explorer.drawn();
});
