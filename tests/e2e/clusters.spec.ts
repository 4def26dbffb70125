import type { Locator } from "@playwright/test";
import { graphFromText } from "../fixtures/graphFromText.ts";
import type { Explorer } from "./explorer.ts";
import { expect, test, type Page } from "./test.ts";

/** Two thousand events of one year, a hundred of them on one day, and one long before. */
const day = (at: number): string =>
  new Date(Date.UTC(2022, 0, 1 + (at % 360))).toISOString().slice(0, 10);
const dates = [
  "2021-03-03",
  ...Array.from({ length: 1900 }, (_, at) => day(at * 7)),
  ...Array.from({ length: 100 }, () => "2022-12-30"),
];
const lines = dates.map(
  (date, at) => `e${at}: ${date} meeting japan ${at % 3 === 0 ? "nato" : "italy"}  Meeting ${at}`,
);
const manyEvents = graphFromText(lines.join("\n"), { partners: ["italy", "nato"] });

const items = (page: Page) =>
  page
    .getByRole("region", { name: "Timeline" })
    .locator(".vis-item:is([data-event], [data-cluster])");

/** What the picture says it holds: marks, and what its clusters count. */
async function held(page: Page): Promise<number> {
  return items(page).evaluateAll((nodes) =>
    nodes.reduce((sum, node) => sum + Number(node.getAttribute("data-cluster") ?? 1), 0),
  );
}

test.beforeEach(async ({ page, explorer, serve }) => {
  await serve(manyEvents);
  await page.goto("/?motion=off&from=2022-01-01&to=2022-12-31");
  await expect(explorer.timeline.locator("[data-cluster]").first()).toBeVisible();
});

test("no event is dropped: what is not a mark is counted in a cluster", async ({ page }) => {
  await expect.poll(() => held(page)).toBe(2000);
  expect(await items(page).count()).toBeLessThanOrEqual(300);
  await expect(items(page).and(page.locator("[data-cluster][data-event]"))).toHaveCount(0);
});

test("a click on a cluster zooms to its days, where it opens", async ({ explorer }) => {
  const before = await explorer.timeline
    .locator("[data-cluster]")
    .first()
    .getAttribute("data-cluster");
  await explorer.clickMiddle(explorer.timeline.locator("[data-cluster]").first());
  await expect.poll(() => explorer.parameter("to")).not.toBe("2022-12-31");
  await expect
    .poll(() => explorer.timeline.locator("[data-cluster], .vis-item[data-event]").count())
    .toBeGreaterThan(1);
  await expect(explorer.timeline.locator(`[data-cluster="${before ?? ""}"]`)).toHaveCount(0);
});

/** Clicks on the events of the last day, and waits for the list of them. */
async function openDay(page: Page, explorer: Explorer): Promise<Locator> {
  await page.goto("/?motion=off&from=2022-12-20&to=2023-01-02");
  const last = explorer.timeline.locator("[data-cluster]").last();
  await expect(last).toBeVisible();
  await explorer.clickMiddle(last);
  await expect(explorer.details.getByRole("heading", { name: /^\d+ events$/u })).toBeVisible();
  return explorer.details;
}

test("events of one day, which no zoom parts, are listed to choose from", async ({
  page,
  explorer,
}) => {
  const list = await openDay(page, explorer);
  const [count = ""] =
    (await list.getByRole("heading", { level: 2 }).textContent())?.match(/\d+/u) ?? [];
  const choice = list.getByRole("listitem").nth(2).getByRole("button");
  const title = (await choice.textContent())?.match(/Meeting (\d+)/u);
  await choice.click();
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:e${title?.[1] ?? ""}`);
  await expect(explorer.item(`e${title?.[1] ?? ""}`).first()).toBeVisible();
  await expect(list).toContainText(` of ${count}`);
  await list.getByRole("button", { name: /^Back to \d+ events$/u }).click();
  await expect(list.getByRole("listitem").nth(2)).toBeVisible();
});

test("the list closes by Escape", async ({ page, explorer }) => {
  const list = await openDay(page, explorer);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
});

test("what the keyboard reaches stands alone, outside any cluster", async ({ page, explorer }) => {
  await explorer.events.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const active = await explorer.events.getAttribute("aria-activedescendant");
  const name = await page.locator(`[id="${active ?? ""}"]`).textContent();
  const id = `e${/Meeting (\d+)/u.exec(name ?? "")?.[1] ?? ""}`;
  await expect(items(page).and(explorer.item(id))).toHaveCount(1);
});
