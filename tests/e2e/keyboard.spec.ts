import { expect, test, type Page } from "./test.ts";

/** Tab until the focus is where a role and a name say. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const holder = element?.closest('[role="listbox"], [role="tree"]') ?? element;
      const label = holder?.getAttribute("aria-label") ?? holder?.textContent ?? "";
      return [holder?.getAttribute("role") ?? holder?.tagName.toLowerCase() ?? "", label];
    });
    if (found[0] === role && name.test(found[1] ?? "")) return;
  }
  throw new Error(`Tab never reaches ${role} ${String(name)}.`);
}

test("an event, then a tie, then a filter, without a mouse", async ({ page, explorer }) => {
  await explorer.open();

  await tabTo(page, "tree", /Relationships/u);
  await page.keyboard.type("Italy");
  await expect(
    page.getByRole("treeitem", { name: /^Italy, \d+ of \d+ events/u }).first(),
  ).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Japan");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("sel")).toBe("relationship:italy~japan");
  await expect(explorer.details).toContainText("Italy");

  await tabTo(page, "listbox", /Events/u);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("sel")).toMatch(/^event:2011/u);
  await expect(explorer.events.getByRole("option", { selected: true })).toHaveCount(1);

  await page.keyboard.press("Escape");
  await expect.poll(() => explorer.parameter("sel")).toBeNull();

  await page.keyboard.press("/");
  await expect(explorer.search).toBeFocused();
  await page.keyboard.type("fighter?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("option", { name: "Filter by “fighter”" })).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("q")).toBe("fighter");
});

test("? opens the guide, Escape closes it and gives the focus back", async ({ page, explorer }) => {
  await explorer.open();
  const share = page.getByRole("button", { name: "Share" });
  await share.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(share).toBeFocused();
});

test("a skip link leads past the header, and F6 goes from region to region", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to Network" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to Timeline" })).toBeFocused();
  const address = page.url();
  await page.keyboard.press("Enter");
  const regionOf = () =>
    page.evaluate(
      () =>
        document.activeElement
          ?.closest('section[aria-label], [role="search"], aside')
          ?.getAttribute("aria-label") ?? "",
    );
  expect(await regionOf()).toBe("Timeline");
  expect(page.url()).toBe(address);
  await page.keyboard.press("Shift+F6");
  expect(await regionOf()).toBe("Network");
  const seen: string[] = [];
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press("F6");
    seen.push(await regionOf());
  }
  expect(seen.slice(0, 3)).toEqual(["Timeline", "Player", "Overview"]);
  expect(seen).toContain("Filters");
});

test("what has the focus is seen", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("Tab");
  const width = await page.evaluate(() => {
    const { outlineWidth, outlineStyle } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(width).toBeGreaterThanOrEqual(2);
});
