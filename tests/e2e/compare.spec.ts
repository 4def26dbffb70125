import { graphFromText } from "../fixtures/graphFromText.ts";
import { expect, test, telephone, type Page } from "./test.ts";

const link = "?v=1&from=2024-01-01&to=2025-12-31&compare=2022-01-01..2023-12-31";
const list = (page: Page) => page.getByRole("region", { name: "Compared periods" });
const field = (page: Page, name: "First period" | "Second period") =>
  list(page).getByRole("textbox", { name });
const slider = (page: Page, name: string) =>
  page.getByRole("region", { name: "Overview" }).getByRole("slider", { name });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

test("comparing begins in the menu with the two halves, ends on Esc, and the timeline stays as it is", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const axis = () => explorer.timeline.locator("[data-axis='label']").allTextContents();
  const before = await axis();
  await expect(page.getByRole("button", { name: "Compare", exact: true })).toHaveCount(0);
  await choose(page, "Compare");
  await expect(field(page, "First period")).toHaveValue("2022–2023");
  await expect(field(page, "Second period")).toHaveValue("2024–2025");
  await expect.poll(() => explorer.parameter("compare")).toBe("2022-01-01..2023-12-31");
  await expect.poll(() => explorer.parameter("from")).toBe("2024-01-01");
  await expect.poll(axis).toEqual(expect.arrayContaining(["2022", "2025"]));
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);
  await expect.poll(() => explorer.parameter("compare")).toBeNull();
  await expect.poll(() => explorer.parameter("from")).toBeNull();
  expect(await axis()).toEqual(before);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(list(page)).toBeVisible();
  await explorer.details.getByRole("button", { name: "Stop comparing" }).click();
  await expect(list(page)).toHaveCount(0);
});

test("each period has a brush: the first dashed with hollow handles, the second solid", async ({
  page,
  explorer,
}) => {
  await explorer.open(link);
  const brush = (of: "pinned" | "live") =>
    page.getByRole("region", { name: "Overview" }).locator(`[data-grip="move"][data-brush=${of}]`);
  await expect(brush("pinned")).toHaveCSS("border-top-style", "dashed");
  await expect(brush("live")).toHaveCSS("border-top-style", "solid");
  const ground = (name: string) =>
    slider(page, name).evaluate((one) => getComputedStyle(one, "::before").backgroundColor);
  expect(await ground("First period start")).not.toBe(await ground("Window start"));
  // By the keyboard, and by the mouse; where the two meet each end can still be taken.
  await slider(page, "First period start").press("PageUp");
  await expect.poll(() => explorer.parameter("compare")).toBe("2023-01-01..2023-12-31");
  const end = await slider(page, "First period end").boundingBox();
  const start = await slider(page, "Window start").boundingBox();
  if (!end || !start) throw new Error("no handles");
  expect(end.x + end.width).toBeLessThanOrEqual(start.x + 1);
  await page.mouse.move(end.x + end.width - 4, end.y + 20);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width + 40, end.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => explorer.parameter("compare")).toMatch(/^2023-01-01\.\.2024-/u);
  expect(await explorer.parameter("from")).toBe("2024-01-01");
});

test("bars above the axis show the periods, and marks keep their meaning", async ({ explorer }) => {
  await explorer.open(link);
  const bars = explorer.timeline.locator("[data-period]");
  await expect(bars.first()).toBeVisible();
  await expect(explorer.timeline.getByText("27 events", { exact: true })).toBeVisible();
  await expect(explorer.timeline.getByText("39 events", { exact: true })).toBeVisible();
  const fill = (period: string) =>
    explorer.timeline
      .locator(`[data-period=${period}]`)
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  expect(await fill("before")).toBe("none");
  expect(await fill("now")).not.toBe("none");
  // The bars and the axis are 44 px high, of which the axis has 24.
  const [bar, lanes] = [
    await bars.first().boundingBox(),
    await explorer.timeline.getByRole("group", { name: "Partners" }).locator("..").boundingBox(),
  ];
  expect((lanes?.y ?? 0) - (bar?.y ?? 0)).toBeGreaterThan(30);
});

test("a link shows two periods in one network and in words", async ({ page, explorer }) => {
  await explorer.open(link);
  await expect(list(page).getByRole("heading", { level: 2 })).toHaveText(
    /2022 to 2023.*2024 to 2025/u,
  );
  const before = await explorer.counts();
  const gone = list(page).getByRole("button", { name: "Japan and NATO: 8 → 0 events" });
  await expect(gone).toBeVisible();
  await expect(explorer.cord("japan~nato").locator("[data-hollow]")).toHaveCount(8);
  await gone.hover();
  await expect(explorer.cord("japan~nato")).toHaveAttribute("data-level", "highlighted");
  await gone.click();
  expect(await explorer.parameter("sel")).toBe("relationship:japan~nato");
  await expect(explorer.details).toContainText(
    /None in these sources for 2024.*2025: 8 → 0 events/u,
  );
  // What is counted is still what the window shows.
  expect(await explorer.counts()).toEqual(before);
  await explorer.details.getByRole("button", { name: "All changes" }).click();
  await expect(list(page)).toBeVisible();
});

test("signs stand beside names, and nothing is written on the strands", async ({ explorer }) => {
  await explorer.open(link);
  const label = (id: string) => explorer.network.locator(`text[data-named="${id}"]`);
  await expect(label("united-states")).toHaveText(/3 → 21/u);
  await expect(label("nato")).toHaveText(/8 → 0/u);
  await expect(explorer.network.locator("path[data-change='gone']").first()).toBeVisible();
  await expect(explorer.network.locator("[data-relationship] text")).toHaveCount(0);
  await expect(explorer.network.locator("g[data-actor=nato]")).toHaveAttribute("data-hollow");
  await expect(explorer.network.locator("g[data-actor=japan]")).not.toHaveAttribute("data-hollow");
  // Two lines 2.55 px apart and 1.05 wide: 3.6 in all, with a core of 1.5.
  const strand = explorer.cord("japan~ukraine").locator("[data-hollow]").first();
  await expect(strand).toHaveAttribute("stroke-width", /^1\.05/u);
});

test("swapped, what was gone is new", async ({ page, explorer }) => {
  await explorer.open(link);
  await page.getByRole("button", { name: "Swap", exact: true }).click();
  await expect(
    list(page).getByRole("button", { name: "Japan and NATO: 0 → 8 events" }),
  ).toBeVisible();
  await expect.poll(() => explorer.parameter("compare")).toBe("2024-01-01..2025-12-31");
  await expect.poll(() => explorer.parameter("from")).toBe("2022-01-01");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(list(page)).toHaveCount(0);
  await expect.poll(() => explorer.parameter("compare")).toBeNull();
});

test("a period is typed, by the keyboard alone", async ({ page, explorer }) => {
  await explorer.open(link);
  await field(page, "First period").fill("2022");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("compare")).toBe("2022-01-01..2022-12-31");
  await field(page, "Second period").fill("some day");
  await page.keyboard.press("Enter");
  await expect(list(page).getByRole("alert")).toHaveText(/“some day” is not a date/u);
  await page.keyboard.press("Escape");
  await expect(list(page).getByRole("alert")).toHaveCount(0);
  await expect(list(page)).toBeVisible();
});

test("both periods move with the timeline, and nodes stay", async ({ explorer }) => {
  await explorer.open(link);
  const places = () =>
    explorer.network
      .locator("g[data-actor]")
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("transform")).toSorted());
  const before = await places();
  await explorer.timeline.getByRole("button", { name: "Later", exact: true }).click();
  await expect.poll(() => explorer.parameter("compare")).not.toBe("2022-01-01..2023-12-31");
  await expect.poll(() => explorer.parameter("from")).not.toBe("2024-01-01");
  expect(await places()).toEqual(before);
});

test("only changes leaves out the ties that have not changed, and the link keeps it", async ({
  page,
  explorer,
  serve,
}) => {
  const lines = [
    ["2022-01-10", "italy"],
    ["2022-02-10", "nato"],
    ["2022-03-10", "nato"],
    ["2024-01-10", "italy"],
    ["2024-02-10", "nato"],
  ].map(([date, other], at) => `e${at}: ${date} meeting japan ${other}  Meeting ${at}`);
  await serve(graphFromText(lines.join("\n"), { partners: ["italy", "nato"] }));
  await explorer.open(link);
  const only = explorer.details.getByRole("button", { name: "Only changes" });
  const unchanged = list(page).getByRole("button", { name: /^Unchanged/u });
  await expect(unchanged).toBeVisible();
  await expect(explorer.cord("italy~japan").locator("[data-event]")).toHaveCount(2);
  await only.click();
  await expect(only).toHaveAttribute("aria-pressed", "true");
  await expect(unchanged).toHaveCount(0);
  await expect(explorer.cord("italy~japan")).toHaveCount(0);
  await expect(explorer.cord("japan~nato").locator("[data-event]")).toHaveCount(3);
  await expect(explorer.item("e0")).toHaveCount(0);
  await expect.poll(() => explorer.parameter("changes")).toBe("only");
  await page.keyboard.press("Escape");
  await expect.poll(() => explorer.parameter("changes")).toBeNull();
});

test("names of lanes have 180 px, and at 1024 px neither period lies under the list", async ({
  page,
  explorer,
}) => {
  await explorer.open(link);
  const fold = explorer.timeline.getByRole("button", { name: /earlier event/u });
  expect((await fold.boundingBox())?.x).toBeCloseTo(24 + 180, -1);
  for (const width of [1024, 900]) {
    await page.setViewportSize({ width, height: 768 });
    // It is drawn anew once it has its new size.
    await expect(async () => {
      const panel = await explorer.details.boundingBox();
      for (const shown of [
        explorer.timeline.locator("[data-period=now]").first(),
        slider(page, "Window end"),
        explorer.actor("italy"),
      ]) {
        const box = await shown.boundingBox({ timeout: 1000 });
        if (!box || !panel) throw new Error("not there");
        const isBeside = box.x + box.width <= panel.x + 1 || box.y + box.height <= panel.y + 1;
        expect(isBeside, `${width} px`).toBe(true);
      }
    }).toPass({ timeout: 10_000 });
  }
});

test.describe("on a telephone", () => {
  test.use(telephone);

  test("the sheet says what is compared, and how to leave", async ({ page, explorer }) => {
    await explorer.open(link);
    await expect(list(page).getByRole("textbox", { name: "First period" })).toBeInViewport();
    await expect(page.getByRole("button", { name: "Stop comparing" })).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Stop comparing" }).tap();
    await expect(list(page)).toHaveCount(0);
  });
});
