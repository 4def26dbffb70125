import type { Locator } from "@playwright/test";
import { beyond } from "./sweep.ts";
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

/** Tab until an element has the focus. */
async function tabToElement(page: Page, element: Locator, key = "Tab"): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(element).toBeFocused();
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

test("Enter goes on to what it chose, Space stays, Esc comes back to where it was", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const heading = explorer.details.getByRole("heading", { level: 2 });
  const tie = page.getByRole("treeitem", { name: /^Italy–Japan, / });
  await tabTo(page, "tree", /Relationships/u);
  await page.keyboard.type("Italy");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Japan");
  await expect(tie).toBeFocused();

  // Otherwise the space would go on with the name.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(heading).toContainText("Italy");
  await expect(tie).toBeFocused();
  const said = page.locator("[aria-live=polite]").filter({ hasText: /^Selected: / });
  await expect(said).toHaveText(/^Selected: .*Italy.*, \d+ of \d+ events$/u);

  // On what is chosen already, Enter goes there.
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(explorer.details).toHaveCount(0);
  await expect(tie).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  // The heading is read by itself.
  await expect(said).toHaveCount(0);

  // From the tie to one of its events, to what the sources say of it, and to how it is cited.
  const event = explorer.details.getByRole("button", { name: /Kishida and Meloni meet/u }).first();
  await tabToElement(page, event);
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("sel")).toMatch(/^event:/u);
  await expect(heading).toBeFocused();
  await expect(heading).toContainText("Kishida and Meloni");
  const source = explorer.details.getByRole("region", { name: "Sources" }).getByRole("listitem");
  const from = (await source.first().textContent()) ?? "";
  const cite = explorer.details.getByRole("button", { name: "Cite" });
  await tabToElement(page, cite, "Shift+Tab");
  await page.keyboard.press("Enter");
  const [, author = ""] = /^([^:]+):/u.exec(from) ?? [];
  await expect(page.getByRole("dialog")).toContainText(author);
  await page.keyboard.press("Escape");
  await expect(cite).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(explorer.details).toHaveCount(0);
  await expect(tie).toBeFocused();
});

for (const [at, [view, role, name]] of (
  [
    ["show=matrix", "grid", /./u],
    ["show=timeline", "listbox", /^Events/u],
    ["show=table", "table", /./u],
  ] as const
).entries())
  test(`Enter and Esc go there and back in ${view}`, beyond(1, at), async ({ page, explorer }) => {
    await explorer.open(`?v=1&${view}`);
    const place = page.getByRole(role, { name }).first();
    for (let press = 0; press < 80; press += 1) {
      if (await place.evaluate((one) => one.contains(document.activeElement))) break;
      await page.keyboard.press("Tab");
    }
    for (let press = 0; press < 12; press += 1) {
      if (role !== "table") break;
      if (await page.evaluate(() => document.activeElement?.closest("[data-event]") !== null))
        break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    const where = () =>
      page.evaluate(() => {
        const here = document.activeElement;
        const words = here?.getAttribute("aria-activedescendant") ?? here?.textContent;
        return `${here?.tagName} ${here?.getAttribute("role")} ${words}`;
      });
    const before = await where();
    await page.keyboard.press("Enter");
    if (role === "grid") {
      // One walks on along the row; once more goes there.
      await expect(explorer.details).toBeVisible();
      expect(await where()).toBe(before);
      await page.keyboard.press("Enter");
    }
    await expect(explorer.details.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(explorer.details).toHaveCount(0);
    expect(await where()).toBe(before);
  });

test("single keys can be switched off, in this browser and on stage too", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.keyboard.press("/");
  await expect(explorer.search).toBeFocused();
  await page.keyboard.press("Escape");
  await explorer.menu("About");
  const dialog = page.getByRole("dialog", { name: "About" });
  await dialog.getByRole("checkbox", { name: /^Single-key shortcuts/u }).press("Space");
  await page.keyboard.press("Escape");
  for (const key of ["/", "?"]) await page.keyboard.press(key);
  await expect(explorer.search).not.toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(explorer.search).toBeFocused();

  const black = page.getByRole("button", { name: /^Black screen/u });
  await explorer.openStage();
  await page.keyboard.press("b");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => explorer.parameter("scene")).not.toBeNull();
  await expect(black).toHaveCount(0);
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
