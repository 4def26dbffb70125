import { expect, test } from "./test.ts";

/**
 * What the page looks like, to the pixel, in the browser of the npm package only: others differ by a
 * few per cent in how they draw letters, and leave this file out. `npm run e2e:update` takes the
 * baselines anew.
 */
const views = [
  ["explore-light", "", 1440, 900],
  ["relationship-dark", "?v=1&sel=relationship:italy~japan&theme=dark", 1440, 900],
  ["event-german", "?v=1&sel=event:2023-01-10-kishida-meets-meloni&lang=de", 1440, 900],
  ["narrow", "", 390, 844],
  ["embed", "?v=1&embed=1&sel=relationship:japan~south-korea", 800, 450],
] as const;

for (const [name, search, width, height] of views)
  test(`looks as it did: ${name}`, async ({ page, explorer }) => {
    await page.clock.setFixedTime("2026-11-22T12:00:00Z");
    await page.setViewportSize({ width, height });
    await explorer.open(search);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.001 });
  });

test("looks as it did: problems", async ({ page, serve }) => {
  await serve('{\n "musubi": "1.0",\n "meta": {\n', { at: "data/broken.json" });
  await page.goto("/?v=1&data=data/broken.json");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveScreenshot("problems.png", { maxDiffPixelRatio: 0.001 });
});
