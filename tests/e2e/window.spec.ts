import { expect, test, telephone } from "./test.ts";

test("the window is typed, in words that say what is wrong with it", async ({ page, explorer }) => {
  await explorer.open();
  const menu = await explorer.openFilters();
  const field = menu.getByRole("textbox", { name: "Period shown" });
  await expect(field).toHaveValue("2022 to 2025");
  await field.fill("2022-03 to 2022-09");
  await field.press("Enter");
  await expect.poll(() => explorer.parameter("from")).toBe("2022-03-01");
  expect(await explorer.parameter("to")).toBe("2022-09-30");
  await field.fill("2022 to whenever");
  await field.press("Enter");
  await expect(menu.getByRole("alert")).toContainText("“whenever” is not a date");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Mar.* Sept? 2022, filters$/u })).toBeVisible();
});

test.describe("on a telephone", () => {
  test.use(telephone);
  test("all filters are behind one button, and fill the screen", async ({ explorer }) => {
    await explorer.open();
    const menu = await explorer.openFilters();
    await menu.getByRole("checkbox", { name: /^Italy/u }).check();
    await expect.poll(() => explorer.parameter("partner")).toBe("italy");
    await menu.getByRole("button", { name: "Close filters" }).tap();
    await expect(explorer.active.getByRole("button", { name: "Remove Italy" })).toBeVisible();
    expect(await explorer.fitsWidth()).toBe(true);
  });
});
