import { serve } from "./servedFile.ts";
import { expect, test, type Page } from "./test.ts";

/** Two thousand events of one year, a hundred of them on one day, and one long before. */
function manyEvents(): string {
  const day = (at: number): string =>
    new Date(Date.UTC(2022, 0, 1 + (at % 360))).toISOString().slice(0, 10);
  const dates = [
    "2021-03-03",
    ...Array.from({ length: 1900 }, (_, at) => day(at * 7)),
    ...Array.from({ length: 100 }, () => "2022-12-30"),
  ];
  const name = (en: string) => ({ en });
  return JSON.stringify({
    musubi: "1.0",
    meta: {
      id: "many",
      title: name("Many"),
      description: name("Many events"),
      defaultLanguage: "en",
      languages: ["en"],
      asOf: "2023-01-01",
      licence: "CC0-1.0",
      focus: "japan",
      partners: ["italy", "nato"],
    },
    actors: ["japan", "italy", "nato"].map((id) => ({ id, kind: "state", name: name(id) })),
    relations: [],
    events: dates.map((date, at) => ({
      id: `e${at}`,
      type: "meeting",
      title: name(`Meeting ${at}`),
      date,
      dateBasis: "stated",
      status: "happened",
    })),
    participations: dates.flatMap((_, at) => [
      { event: `e${at}`, actor: "japan", role: "participant" },
      { event: `e${at}`, actor: at % 3 === 0 ? "nato" : "italy", role: "participant" },
    ]),
    links: [],
    sources: [{ id: "list", kind: "dataset", title: "List", language: "en" }],
    citations: dates.map((_, at) => ({
      event: `e${at}`,
      source: "list",
      locator: "1",
      stance: "supports",
    })),
    eventTypes: [{ id: "meeting", name: name("Meeting") }],
    topics: [],
    stories: [],
  });
}

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

test.beforeEach(async ({ page, explorer }) => {
  await serve(page, manyEvents());
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

test("events of one day, which no zoom parts, are listed to choose from", async ({
  page,
  explorer,
}) => {
  await page.goto("/?motion=off&from=2022-12-20&to=2023-01-02");
  const day = explorer.timeline.locator("[data-cluster]").last();
  await expect(day).toBeVisible();
  await explorer.clickMiddle(day);
  const list = page.getByRole("dialog", { name: /^\d+ events$/u });
  await expect(list).toBeVisible();
  await expect(list.getByRole("listitem").first().getByRole("button")).toBeFocused();
  const choice = list.getByRole("listitem").nth(2).getByRole("button");
  const title = (await choice.textContent())?.match(/Meeting (\d+)/u);
  await choice.click();
  await expect(list).toBeHidden();
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:e${title?.[1] ?? ""}`);
  await expect(explorer.item(`e${title?.[1] ?? ""}`).first()).toBeVisible();
});

test("the list closes by Escape", async ({ page, explorer }) => {
  await page.goto("/?motion=off&from=2022-12-20&to=2023-01-02");
  const day = explorer.timeline.locator("[data-cluster]").last();
  await expect(day).toBeVisible();
  await explorer.clickMiddle(day);
  const list = page.getByRole("dialog", { name: /^\d+ events$/u });
  await expect(list).toBeVisible();
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
