import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

const rome = "2023-01-10-kishida-meets-meloni";
const fighter = "2022-12-09-fighter-plan-public";

test("a link opens the whole view", async ({ page, explorer }) => {
  await explorer.open(
    `?v=1&sel=event:${rome}&partner=italy&year=2023&q=Rome&from=2022-06&to=2023-06&theme=dark`,
  );
  const [shown, all] = await explorer.counts();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all ?? 0);
  await expect(explorer.details).toContainText("Kishida and Meloni meet in Rome");
  await expect(explorer.active.getByRole("button", { name: "Remove “Rome”" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Italy/u }).first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("back and forward walk through what was chosen, one entry a gesture", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await expect.poll(() => explorer.parameter("sel")).toBe("relationship:italy~japan");
  await explorer.clickMiddle(explorer.item(fighter));
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:${fighter}`);
  await explorer.lane("NATO").click();
  await expect.poll(() => explorer.parameter("partner")).toBe("nato");
  await page.goBack();
  expect(await explorer.parameter("partner")).toBeNull();
  await expect(explorer.details).toContainText("fighter jet");
  await page.goBack();
  await expect(explorer.cord("italy~japan")).toHaveAttribute("data-selected");
  await page.goBack();
  expect(await explorer.parameter("sel")).toBeNull();
  await page.goForward();
  await expect(explorer.cord("italy~japan")).toHaveAttribute("data-selected");
});

test("a window that is moved becomes one entry when it rests", async ({ page, explorer }) => {
  await explorer.open();
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  const later = explorer.timeline.getByRole("button", { name: "Later", exact: true });
  await later.click({ clickCount: 3 });
  await expect.poll(() => explorer.parameter("from")).not.toBeNull();
  expect(await length()).toBe(before + 1);
});

const bad = [
  ["v=1&sel=event:__proto__", /sel = event:__proto__/u],
  ["v=1&from=NaN&to=Infinity", /from = NaN[\s\S]*to = Infinity/u],
  ["v=1&q=%E0%A4%A", /q[\s\S]*percent/u],
  ["v=1&data=https://example.org/x.json", /only files of this site/u],
  ["v=1&__proto__=1&polluted=1", /__proto__[\s\S]*polluted/u],
  ["v=1&show=everything&theme=pink&embed=maybe", /show = everything[\s\S]*theme = pink/u],
  ["v=999", /v = 999/u],
  ["v=1&sel=constructor", /sel = constructor/u],
  ["v=1&from=2030&to=2020", /before it begins/u],
  ["v=1&lang=../../x", /lang = \.\.\/\.\.\/x/u],
  ["v=1&partner=nobody,italy", /partner = nobody/u],
  ["v=1&data=javascript:alert(1)", /only files of this site/u],
  ["v=1&data=%5C%5Cexample.org/x.json", /only files of this site/u],
] as const;

for (const [at, [search, named]] of bad.entries())
  test(
    `?${search} is named in a notice, and the rest works`,
    beyond(6, at),
    async ({ page, explorer }) => {
      await explorer.open(`?${search}`);
      const notice = page.getByRole("alert");
      await expect(notice).toContainText(named);
      const [shown] = await explorer.counts();
      expect(shown).toBeGreaterThan(0);
      await notice.getByRole("button").last().click();
      await expect(notice).toHaveCount(0);
    },
  );

test("two hundred bad parameters do not hide the page", async ({ page, explorer }) => {
  const many = Array.from({ length: 200 }, (_, at) => `x${at}=1`).join("&");
  await explorer.open(`?${many}`);
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("x0 = 1");
  expect(await notice.getByRole("listitem").count()).toBeLessThan(30);
  await expect(explorer.network.locator('[data-actor="japan"]')).toBeInViewport();
});
