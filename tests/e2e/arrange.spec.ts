import { obstaclesOn } from "./obstacles.ts";
import { expect, test } from "./test.ts";

test("a lane's menu orders, colours, removes and merges it, and Undo takes each step back", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1");
  const names = async (): Promise<readonly string[]> =>
    explorer.timeline
      .getByRole("group", { name: "Partners" })
      .locator("button[aria-pressed]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  const before = await names();
  expect(before[3]).toMatch(/^Italy /u);

  await explorer.lane("Italy").hover();
  await page.getByRole("button", { name: "Arrange this lane" }).nth(3).click();
  const panel = page.getByRole("dialog", { name: "Arrange Italy" });
  await expect(panel.getByText("Lane 4 of 4")).toBeVisible();
  await panel.getByRole("button", { name: "Move up" }).click();
  await expect(panel.getByText("Lane 3 of 4")).toBeVisible();
  expect((await names())[2]).toMatch(/^Italy /u);
  await panel.getByRole("radio", { name: "Colour 6" }).check();
  await expect.poll(() => explorer.parameter("tones")).toBe("italy~6");
  expect(await obstaclesOn(page)).toEqual([]);
  await panel.getByRole("searchbox", { name: /^The same as/u }).fill("kingd");
  await panel.getByRole("button", { name: "Merge into United Kingdom" }).click();
  await expect.poll(() => explorer.parameter("same")).toBe("italy~united-kingdom");
  await expect(explorer.actor("italy")).toHaveCount(0);
  await expect(explorer.lane("United Kingdom")).toBeVisible();

  const undo = page.getByRole("button", { name: "Undo", exact: true });
  for (let step = 0; step < 3; step += 1) await undo.click();
  await expect.poll(names).toEqual(before);
  await expect(explorer.actor("italy")).toBeVisible();
});

test("any actor becomes the centre from the drawer, and the link and an exported file have it", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=actor:nato");
  const drawer = page.getByRole("complementary", { name: "Details" });
  await drawer.getByRole("button", { name: "Arrange" }).click();
  const panel = page.getByRole("dialog", { name: "Arrange NATO" });
  await panel.getByRole("button", { name: "Make it the centre" }).click();
  await expect(panel.getByText("Centre of both pictures")).toBeVisible();
  await expect(explorer.lane("Japan")).toBeVisible();
  await page.reload();
  await expect(explorer.lane("Japan")).toBeVisible();
  await drawer.getByRole("button", { name: "Arrange" }).click();
  await page.getByRole("button", { name: "As in the file" }).click();
  await expect(explorer.lane("Italy")).toBeVisible();
  expect(await explorer.parameter("focus")).toBeNull();
});
