import { expect, test, type Page } from "./test.ts";

/** As a finger does: down, along, up. */
async function drag(page: Page, by: number): Promise<void> {
  const box = await page.locator("button[aria-expanded][class*=handle]").boundingBox();
  if (box === null) throw new Error("no edge to drag");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 4; step += 1) await page.mouse.move(x, y + (by * step) / 4);
  await page.mouse.up();
}

test("on a phone the sheet is dragged by its edge: up over the picture, down again, and away", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open("?v=1&sel=actor:italy");
  const top = async (): Promise<number> => (await explorer.details.boundingBox())?.y ?? 0;
  const taller = page.getByRole("button", { name: "Enlarge details" });
  const shorter = page.getByRole("button", { name: "Back to half height" });
  const half = await top();

  // Not far enough: it stays.
  await drag(page, -40);
  await expect(taller).toBeVisible();
  await expect.poll(top).toBe(half);

  await drag(page, -160);
  await expect(shorter).toBeVisible();
  await expect.poll(top).toBeLessThan(half - 100);

  await drag(page, 160);
  await expect(taller).toBeVisible();
  await expect.poll(top).toBe(half);

  await drag(page, 160);
  await expect(explorer.details).toHaveCount(0);
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
});
