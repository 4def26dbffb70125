import { expect, test, telephone, type Page } from "./test.ts";

const fighter = "2022-12-09-fighter-plan-public";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("choices, filters and windows are undone and redone, one by one", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const undo = button(page, "Undo");
  const redo = button(page, "Redo");
  await expect(undo).toBeDisabled();
  await expect(redo).toBeDisabled();
  await expect(button(page, "Reset")).toBeDisabled();
  await explorer.clickMiddle(explorer.item(fighter));
  await explorer.lane("Italy").click();
  await explorer.timeline.getByRole("button", { name: "Later", exact: true }).click();
  // While it still moves.
  await undo.click();
  await expect.poll(() => explorer.parameter("from")).toBeNull();
  expect(await explorer.parameter("partner")).toBe("italy");
  await undo.click();
  await expect.poll(() => explorer.parameter("partner")).toBeNull();
  await undo.click();
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  for (const name of ["sel", "partner", "from"]) {
    await redo.click();
    await expect.poll(() => explorer.parameter(name)).not.toBeNull();
  }
  await expect(redo).toBeDisabled();
});

test("they are one history with back and forward, also after a reload", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.lane("Italy").click();
  await explorer.lane("NATO").click();
  await page.goBack();
  await expect.poll(() => explorer.parameter("partner")).toBe("italy");
  await expect(button(page, "Redo")).toBeEnabled();
  await page.reload();
  await explorer.drawn();
  await button(page, "Redo").click();
  await expect.poll(() => explorer.parameter("partner")).toBe("italy,nato");
  await page.goBack();
  await page.goBack();
  await expect(button(page, "Undo")).toBeDisabled();
  await page.goForward();
  await expect.poll(() => explorer.parameter("partner")).toBe("italy");
});

test("the keys do it, however fast, and never leave the page", async ({ page, explorer }) => {
  await explorer.open("?v=1&theme=dark");
  await explorer.lane("Italy").click();
  await explorer.lane("NATO").click();
  await explorer.clickMiddle(explorer.item(fighter));
  await page.keyboard.down("Control");
  for (let times = 0; times < 8; times += 1) await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await expect(button(page, "Undo")).toBeDisabled();
  await expect.poll(() => new URL(page.url()).search).toBe("?v=1&theme=dark");
  for (let times = 0; times < 8; times += 1) await page.keyboard.press("Control+y");
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:${fighter}`);
  await explorer.filterBy("Rome");
  await expect.poll(() => explorer.parameter("q")).toBe("Rome");
  await explorer.search.fill("Seoul");
  await explorer.search.press("Control+z");
  await expect(button(page, "Redo")).toBeDisabled();
  expect(await explorer.parameter("sel")).toBe(`event:${fighter}`);
});

test("reset is one click, and one step back", async ({ page, explorer }) => {
  const link = `?v=1&sel=event:${fighter}&partner=italy&q=Rome&from=2022-06-01&to=2023-06-30&theme=dark`;
  await explorer.open(link);
  await button(page, "Reset").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?v=1&theme=dark");
  await expect(button(page, "Reset")).toBeDisabled();
  await button(page, "Undo").click();
  await expect.poll(() => new URL(page.url()).search).toBe(link);
});

test("a frame has none of it", async ({ page, explorer }) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  await expect(button(page, "Undo")).toHaveCount(0);
  await expect(button(page, "Reset")).toHaveCount(0);
  const length = await page.evaluate(() => history.length);
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await page.keyboard.press("Control+z");
  expect(await explorer.parameter("sel")).toBe("relationship:italy~japan");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test.describe("on a telephone", () => {
  test.use(telephone);

  test("they are in a menu that stays in reach", async ({ page, explorer }) => {
    await explorer.open("?v=1&show=timeline");
    await explorer.item(fighter).tap();
    await expect(explorer.details).toBeInViewport();
    await explorer.details.getByRole("button", { name: /close/iu }).tap();
    await expect(explorer.details).toHaveCount(0);
    const menu = button(page, "History");
    await expect(menu).toBeInViewport({ ratio: 1 });
    await menu.tap();
    await expect(page.getByRole("menuitem", { name: "Redo" })).toBeDisabled();
    await page.getByRole("menuitem", { name: "Undo" }).tap();
    await expect.poll(() => explorer.parameter("sel")).toBe(`event:${fighter}`);
    await explorer.details.getByRole("button", { name: /close/iu }).tap();
    await menu.tap();
    for (const name of ["Undo", "Redo", "Reset"]) {
      const size = await page.getByRole("menuitem", { name }).boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
  });
});
