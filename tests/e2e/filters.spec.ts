import { expect, test } from "./test.ts";

test("a partner and a year narrow both pictures, and are one click from gone", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const [before, all] = await explorer.counts();
  await explorer.lane("Italy").click();
  await expect.poll(() => explorer.parameter("partner")).toBe("italy");
  const [italian] = await explorer.counts();
  expect(italian).toBeLessThan(before ?? 0);
  await expect(explorer.events.getByRole("option")).not.toHaveCount(all ?? 0);
  await explorer.open("?v=1&partner=italy&year=2023");
  const [narrowed] = await explorer.counts();
  expect(narrowed).toBeLessThan(italian ?? 0);
  const clear = page.getByRole("button", { name: "Clear all filters" });
  await clear.click();
  expect(await explorer.parameter("partner")).toBeNull();
  await expect(explorer.events.getByRole("option")).toHaveCount(all ?? 0);
});

test("the text that is filtered by is looked for in titles, people and places", async ({
  explorer,
}) => {
  await explorer.open();
  await explorer.filterBy("岸田");
  await expect.poll(() => explorer.parameter("q")).toBe("岸田");
  expect((await explorer.counts())[0]).toBeGreaterThan(0);
  await explorer.filterBy("Meloni");
  await expect(explorer.option(/Kishida and Meloni meet in Rome/u)).toHaveCount(1);
  await expect.poll(() => explorer.parameter("q")).toBe("Meloni");
});

test("an empty result says why and leads back", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.filterBy("zeppelin");
  await expect(explorer.status).toContainText(/^0 of/u);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "No event is left" })).toBeVisible();
  await expect(main).toContainText("zeppelin");
  await main.getByRole("button").first().click();
  await expect.poll(async () => (await explorer.counts())[0]).toBeGreaterThan(0);
});

test("partners are joined by or, and by and at a click on the word", async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.active).toHaveCount(0);
  await explorer.lane("United States").click();
  await explorer.lane("South Korea").click();
  await expect(explorer.active.getByRole("button", { name: /^Remove/u })).toHaveCount(2);
  const [either = 0] = await explorer.counts();
  await explorer.active.getByRole("button", { name: /^or:/u }).click();
  await expect.poll(async () => (await explorer.counts())[0]).toBeLessThan(either);
  expect(new URL(explorer.page.url()).search).toContain("partner=united-states+south-korea");
  const [both] = await explorer.counts();
  for (const link of ["united-states+south-korea", "united-states%2Bsouth-korea"]) {
    await explorer.page.goto(`/?v=1&partner=${link}`);
    await expect(explorer.status).toContainText(new RegExp(`^${both} of`, "u"));
  }
});
