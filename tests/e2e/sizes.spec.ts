import { expect, test, telephone, type Page } from "./test.ts";

/** Whether the page is wider, or higher, than its window. */
async function overflow(page: Page): Promise<{ wide: boolean; high: boolean }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { wide: scrollWidth > innerWidth, high: scrollHeight > innerHeight };
  });
}

test.describe("on a telephone", () => {
  test.use(telephone);

  test("the list is the timeline, and details come up from below", async ({ page, explorer }) => {
    await explorer.open();
    expect((await overflow(page)).wide).toBe(false);
    await page.getByRole("radio", { name: "Timeline" }).tap();
    await expect(explorer.timeline.locator(".vis-timeline")).toHaveCount(0);
    const option = explorer.item("2023-01-10-kishida-meets-meloni");
    await expect(option).toHaveRole("option");
    await option.tap();
    await expect(explorer.details).toBeInViewport();
    await expect(explorer.details).toContainText("Rome");
    await explorer.details.getByRole("button", { name: /close/iu }).tap();
    await expect.poll(() => explorer.parameter("sel")).toBeNull();
  });
});

test.describe("in a low embed", () => {
  test.use({ viewport: { width: 800, height: 450 } });
  test("choosing a tie brings its first event into sight in the list beside it", async ({
    explorer,
  }) => {
    await explorer.open("?embed=1");
    const first = explorer.events.getByRole("option", { name: /Rome|Italy/u }).first();
    await expect(first).not.toBeInViewport();
    await explorer.cord("italy~japan").click();
    expect(await explorer.parameter("sel")).toBe("relationship:italy~japan");
    await expect(first).toBeInViewport();
  });
});

test.describe("on a telephone as narrow as any", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("the views lead to the table and back", async ({ explorer, page }) => {
    await explorer.open();
    const show = page.getByRole("radiogroup", { name: "View" });
    for (const one of await show.getByRole("radio").all()) {
      const box = await one.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    await show.getByRole("radio", { name: "Table" }).click();
    await expect(page.getByRole("table", { name: "Event table" })).toBeVisible();
    expect(await explorer.parameter("show")).toBe("table");
    await show.getByRole("radio", { name: "Network" }).click();
    await expect(explorer.network).toBeVisible();
    await expect(explorer.timeline).toHaveCount(0);
    await expect(show.getByRole("radio", { name: "Both" })).toHaveCount(0);
  });
});

test("an embed fits its frame, keeps its history still and leads to the whole", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  expect(await overflow(page)).toEqual({ wide: false, high: false });
  await expect(explorer.filters).toBeHidden();
  const length = await page.evaluate(() => history.length);
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await expect.poll(() => explorer.parameter("sel")).toBe("relationship:italy~japan");
  expect(await page.evaluate(() => history.length)).toBe(length);
  const whole = page.getByRole("link", { name: "Open in Musubi" });
  await expect(whole).toHaveAttribute("href", "?v=1&sel=relationship:italy~japan");
});

for (const [width, height] of [
  [320, 640],
  [720, 900],
  [1024, 600],
  [1280, 720],
  [2560, 1200],
] as const)
  test(`nothing is cut off at ${width} × ${height}`, async ({ page, explorer }) => {
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1&lang=de");
    expect((await overflow(page)).wide).toBe(false);
    const cut = await page
      .locator("header :is(button, a), [role=search] :is(button, input)")
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
          .filter(({ box }) => box.width > 1 && box.right > innerWidth + 1 && box.left < innerWidth)
          .map(({ name }) => name),
      );
    // Chips that scroll sideways inside their own row may be half in sight; nothing else.
    expect(cut.length).toBeLessThanOrEqual(1);
  });
