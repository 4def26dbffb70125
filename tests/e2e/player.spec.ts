import { expect, test, telephone, type Page } from "./test.ts";

const player = (page: Page) => page.getByRole("region", { name: "Player" });
const button = (page: Page, name: string) =>
  player(page).getByRole("button", { name, exact: true });
const choice = (page: Page, name: string) =>
  player(page).getByRole("dialog", { name: "Player settings" }).getByRole("radio", { name });
const slider = (page: Page) => player(page).getByRole("slider", { name: "Position" });

/** Where the actors stand in the network, as drawn. */
const places = (page: Page) =>
  page
    .getByRole("region", { name: "Network" })
    .locator("[data-actor]")
    .evaluateAll((all) =>
      all
        .map((one) => `${one.getAttribute("data-actor")} ${one.getAttribute("transform")}`)
        .toSorted(),
    );

test("steps show events one after the other in both pictures, and nothing moves", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.drawn();
  const [all = 0] = await explorer.counts();
  const before = await places(page);
  const height = (await explorer.network.boundingBox())?.height;
  await button(page, "Step forward").click();
  const [first = 0] = await explorer.counts();
  expect(first).toBeLessThan(all);
  await button(page, "Step forward").click();
  await expect.poll(async () => (await explorer.counts())[0]).toBeGreaterThan(first);
  expect(await places(page)).toEqual(before);
  expect((await explorer.network.boundingBox())?.height).toBe(height);
  const latest = await player(page).locator("[aria-live]").textContent();
  expect(latest).not.toBe("");
  await expect(explorer.item("2023-01-10-kishida-meets-meloni")).toHaveCount(0);
  await button(page, "Stop").click();
  await expect.poll(async () => (await explorer.counts())[0]).toBe(all);
  await expect(button(page, "Play")).toBeFocused();
  await expect.poll(() => explorer.parameter("at")).toBeNull();
});

test("the link holds the position, and the window that moves along", async ({ page, explorer }) => {
  await explorer.open("?v=1&at=2023-01-10&play=window");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "10 January 2023");
  await expect(button(page, "Play")).toBeVisible();
  await button(page, "Player settings").click();
  await expect(choice(page, "Latest only")).toBeChecked();
  const [moving = 0] = await explorer.counts();
  await choice(page, "Keep all").check();
  await expect.poll(async () => (await explorer.counts())[0]).toBeGreaterThan(moving);
  await expect.poll(() => explorer.parameter("play")).toBeNull();
  await slider(page).focus();
  await page.keyboard.press("End");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "31 December 2025");
  await expect.poll(() => explorer.parameter("at")).toBe("2025-12-31");
});

test("the event just reached stands large between the pictures, with its parties and the counts", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&at=2022-12-09");
  const readout = page.locator("[data-readout]");
  await expect(readout).toContainText("9 December 2022");
  await expect(readout).toContainText("fighter jet");
  await expect(readout).toContainText("Italy");
  const [shown] = await explorer.counts();
  await expect(readout).toContainText(`${shown} of `);
  await explorer.network.locator('[data-actor="nato"]').hover();
  await expect(readout).not.toContainText("fighter jet");
  const box = await readout.locator("..").boundingBox();
  expect(box?.height).toBe(28);
});

test("nothing on the page moves when it begins, plays and pauses", async ({ page, explorer }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await explorer.open();
    const boxes = async () => {
      const parts = [
        explorer.network,
        explorer.timeline,
        page.getByRole("region", { name: "Overview" }),
        player(page),
        button(page, "Step back"),
        page.locator("[data-readout]"),
      ];
      return Promise.all(parts.map((part) => part.boundingBox()));
    };
    const before = await boxes();
    await button(page, "Step forward").click();
    await expect(slider(page)).toBeVisible();
    expect(await boxes(), `${width}`).toEqual(before);
    await button(page, "Play").click();
    await button(page, "Pause").click();
    expect(await boxes(), `${width}`).toEqual(before);
    const tools = await player(page).getByRole("button").all();
    for (const tool of tools) {
      const [inner, outer] = [await tool.boundingBox(), await player(page).boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(
        (outer?.x ?? 0) + (outer?.width ?? 0) + 1,
      );
    }
  }
});

test("what is chosen and not yet there says so, and can be brought back", async ({ explorer }) => {
  const rome = "2023-01-10-kishida-meets-meloni";
  await explorer.open(`?v=1&at=2022-06-01&sel=event:${rome}`);
  await expect(explorer.item(rome)).toHaveCount(0);
  await explorer.details.getByRole("button", { name: "Show all again" }).click();
  await expect(explorer.item(rome)).not.toHaveCount(0);
  await expect.poll(() => explorer.parameter("at")).toBeNull();
});

test("the space bar and Esc belong to the player only while it has the focus", async ({
  page,
  explorer,
}) => {
  const rome = "2023-01-10-kishida-meets-meloni";
  await explorer.open(`?v=1&at=2023-06-01&sel=event:${rome}`);
  await page.locator("body").press(" ");
  await expect(button(page, "Play")).toBeVisible();
  await slider(page).press(" ");
  await expect(button(page, "Pause")).toBeVisible();
  await slider(page).press(" ");
  await expect(button(page, "Play")).toBeVisible();
  await slider(page).press("Escape");
  await expect(slider(page)).toHaveCount(0);
  await expect.poll(() => explorer.parameter("at")).toBeNull();
  expect(await explorer.parameter("sel")).toBe(`event:${rome}`);
  await page.keyboard.press("Escape");
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
});

test.describe("where things may move", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("plays to the end of a small window, as one step of the history", async ({
    page,
    explorer,
  }) => {
    await explorer.open("?v=1&from=2023-01-01&to=2023-01-31");
    const [all = 0] = await explorer.counts();
    const length = await page.evaluate(() => history.length);
    await button(page, "Step forward").click();
    await expect.poll(() => explorer.parameter("at")).not.toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await button(page, "Player settings").click();
    await choice(page, "4×").check();
    await page.keyboard.press("Escape");
    await expect(choice(page, "4×")).toBeHidden();
    await button(page, "Play").click();
    const [few = 0] = await explorer.counts();
    expect(few).toBeLessThan(all);
    await expect(button(page, "Pause")).toBeVisible();
    await expect(button(page, "Play")).toBeVisible({ timeout: 20_000 });
    expect((await explorer.counts())[0]).toBe(all);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "31 January 2023");
    await expect.poll(() => explorer.parameter("at")).toBe("2023-01-31");
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
    await page.goBack();
    await page.goBack();
    await expect(slider(page)).toHaveCount(0);
    expect((await explorer.counts())[0]).toBe(all);
  });
});

test("Esc closes what is open over the page, and nothing else with it", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&at=2023-06-01&sel=actor:italy");
  const popover = page.locator("[popover]:popover-open");
  const closes = async (): Promise<void> => {
    await expect(popover).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(popover).toHaveCount(0);
  };
  // With the focus on the button, and with the focus within.
  await button(page, "Player settings").click();
  await closes();
  await button(page, "Player settings").click();
  await choice(page, "4×").check();
  await closes();
  await explorer.openFilters();
  await closes();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "1 June 2023");
  await expect(explorer.details).toBeVisible();
  expect(await explorer.parameter("sel")).toBe("actor:italy");
});

test("a frame has it only where its link asks for it", async ({ page, explorer }) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  await expect(player(page)).toHaveCount(0);
  await explorer.open("?v=1&embed=1&at=2023-01-10");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "10 January 2023");
  const length = await page.evaluate(() => history.length);
  await button(page, "Step forward").click();
  await expect.poll(() => explorer.parameter("at")).not.toBe("2023-01-10");
  expect(await page.evaluate(() => history.length)).toBe(length);
  const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);
});

test.describe("on a telephone", () => {
  test.use(telephone);

  test("it stays in reach, with room for a finger", async ({ page, explorer }) => {
    await explorer.open();
    await button(page, "Play").tap();
    await button(page, "Pause").tap();
    await expect(button(page, "Step forward")).toBeVisible();
    for (const one of await player(page).getByRole("button").all()) {
      await expect(one).toBeInViewport({ ratio: 1 });
      const box = await one.boundingBox();
      expect(box?.height ?? 0, (await one.textContent()) ?? "").toBeGreaterThanOrEqual(20);
      expect(box?.width ?? 0).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
