import { expect, test } from "./test.ts";
for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`details begin at their top when something else is chosen, ${size.width}`, async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize(size);
    await explorer.open("?v=1&sel=relationship:italy~japan");
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByText("All events, newest first").scrollIntoViewIfNeeded();
    await panel.hover();
    await page.mouse.wheel(0, 600);
    const scrolled = () =>
      panel.evaluate((e) => Math.max(e.scrollTop, e.parentElement?.scrollTop ?? 0));
    await expect.poll(scrolled).toBeGreaterThan(50);
    await panel.getByText("Kishida and Meloni meet in Rome").first().click();
    await expect.poll(() => explorer.parameter("sel")).toContain("event:");
    await expect.poll(scrolled).toBe(0);
  });
