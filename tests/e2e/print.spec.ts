import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** The pages of what the browser prints. */
async function pages(page: Page, options: Parameters<Page["pdf"]>[0] = {}): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, ...options });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** The sheet as it stands on paper: a page between `beforeprint` and `afterprint`, in print's style. */
async function onPaper<Found>(page: Page, find: () => Promise<Found>): Promise<Found> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const found = await find();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return found;
}

/** All of the page that shows on paper, by its outermost parts. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll("header, main, aside, dialog, [popover], svg")];
    return parts
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
      .filter((one) => one.parentElement?.closest("header, main, aside, dialog, svg") === null)
      .map((one) => ({
        name: one.closest('[role="img"]') === null ? one.localName : "sheet",
        events: one.querySelectorAll("[data-event]").length,
        actors: one.querySelectorAll("[data-actor], [data-row]").length,
        wide: one.getBoundingClientRect().right,
      }));
  });

const places = [
  ["a desk", "", 1440, 900],
  ["a wide matrix", "show=matrix", 1440, 900],
  ["a frame with something chosen", "embed=1&sel=relationship:italy~japan", 640, 360],
  ["a stage's matrix", "story=belgium-to-seoul&scene=rome&show=matrix", 1440, 900],
  ["a story in a frame", "story=belgium-to-seoul&embed=1", 800, 450],
  ["a telephone", "", 390, 844],
  ["a matrix of all years", "show=matrix&from=1900&to=2100", 2560, 1200],
  ["the network alone", "show=network", 1440, 900],
  ["the timeline alone", "show=timeline", 1440, 900],
  ["a frame", "embed=1", 800, 450],
  ["a frame's matrix", "embed=1&show=matrix", 350, 197],
  ["a stage", "story=belgium-to-seoul&scene=tour", 1920, 1080],
  ["a stage in dark colours", "story=belgium-to-seoul&theme=dark", 1440, 900],
  ["the player", "at=2023-01-10", 1440, 900],
] as const;

for (const [at, [name, search, width, height]] of places.entries())
  test(
    `${name} is printed on one sheet, as soon as that is there`,
    beyond(5, at),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?v=1&${search}`);
      await expect(page.locator("[data-actor], [data-event]").first()).toBeAttached();
      // Until what prints has come, the page is printed as it is.
      await expect.poll(() => pages(page)).toBe(1);
      expect(await pages(page, { preferCSSPageSize: false, format: "Letter" })).toBe(1);
      const [sheet, ...others] = await onPaper(page, () => seen(page));
      expect(others).toEqual([]);
      expect(sheet?.name).toBe("sheet");
      expect(sheet?.events).toBeGreaterThan(0);
      expect(sheet?.wide).toBeLessThanOrEqual(width);
      await expect(page.getByRole("main")).toBeVisible();
    },
  );

test("a matrix is printed as it is while the sheet is not there yet", async ({ page }) => {
  await page.addInitScript(() => {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    window.addEventListener("beforeprint", stop);
  });
  await page.setViewportSize({ width: 2560, height: 1200 });
  // A browser that dies of it does so in three pages of four.
  for (let time = 0; time < 4; time += 1) {
    await page.goto("/?v=1&show=matrix&from=1900&to=2100");
    await expect(page.locator("main [data-actor]").first()).toBeVisible();
    expect(await pages(page)).toBeGreaterThan(0);
  }
});

test("what is chosen is printed on a sheet of its own, and an open dialog not at all", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=relationship:italy~japan");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
  expect(await pages(page)).toBe(2);
  const parts = await onPaper(page, () => seen(page));
  expect(parts.map(({ name }) => name)).toEqual(["sheet", "aside"]);
});

test("the hand-out is upright, and leaves the sheet of a view as it is", async ({
  page,
  explorer,
}) => {
  await explorer.openStage();
  await page.getByRole("button", { name: "Hand-out" }).click();
  await expect(page.getByRole("main", { name: "Hand-out" })).toBeVisible();
  await expect(page.locator("[data-actor]").first()).toBeVisible();
  const boxes = async (): Promise<readonly string[]> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/gu)].map(([, wide, high]) =>
      Number(wide) > Number(high) ? "lying" : "upright",
    );
  };
  expect(new Set(await boxes())).toEqual(new Set(["upright"]));
  await page.getByRole("button", { name: "Back to the stage" }).click();
  await expect(page.getByRole("button", { name: "Hand-out" })).toBeVisible();
  expect(await boxes()).toEqual(["lying"]);
});
