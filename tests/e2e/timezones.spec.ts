import { expect, test } from "./test.ts";

const zones = ["America/Los_Angeles", "Asia/Tokyo", "UTC"];

test("the dates are the same wherever the browser stands", async ({ browser, baseURL }) => {
  const seen: string[] = [];
  for (const timezoneId of zones) {
    const context = await browser.newContext({
      timezoneId,
      baseURL: baseURL ?? "",
      locale: "en-GB",
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto("/?v=1&sel=event:2023-01-10-kishida-meets-meloni");
    await page.getByRole("region", { name: "Timeline" }).locator("[data-event]").first().waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const options = await page.getByRole("option").allTextContents();
    const details = await page.getByRole("complementary", { name: "Details" }).textContent();
    const marks = await page
      .getByRole("region", { name: "Timeline" })
      .locator("[data-event]")
      .evaluateAll((all) =>
        all.map((mark) => [
          mark.getAttribute("data-event"),
          Math.round(mark.getBoundingClientRect().x),
        ]),
      );
    seen.push(JSON.stringify({ options, details, marks }));
    await context.close();
  }
  expect(seen[0]).toContain("10 January 2023");
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).toBe(seen[0]);
});
