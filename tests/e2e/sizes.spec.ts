import { obstaclesOn } from "./obstacles.ts";
import { beyond } from "./sweep.ts";
import { expect, test, telephone, type Page } from "./test.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether the page is wider, or higher, than its window. */
async function overflow(page: Page): Promise<{ wide: boolean; high: boolean }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { wide: scrollWidth > innerWidth, high: scrollHeight > innerHeight };
  });
}

test.describe("on a telephone", () => {
  test.use(telephone);

  /** Fingers, each from one place to another, as the browser has them from a screen. */
  async function fingers(page: Page, ways: readonly (readonly [from: Spot, to: Spot])[]) {
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd"
            ? []
            : ways.map(([from, to], id) => ({
                x: from.x + (to.x - from.x) * share,
                y: from.y + (to.y - from.y) * share,
                id,
              })),
      });
    await touch("touchStart", 0);
    for (let step = 1; step <= 8; step += 1) await touch("touchMove", step / 8);
    await touch("touchEnd", 1);
    await session.detach();
  }

  test("the timeline has its lanes, which a finger taps, drags and pinches", async ({
    page,
    explorer,
  }) => {
    await explorer.open("?v=1&show=timeline");
    expect((await overflow(page)).wide).toBe(false);
    const lane = explorer.timeline.getByRole("button", { name: /^South Korea/u });
    await expect(lane).toHaveText(/KR\s*\d+/u);
    const box = await explorer.timeline.boundingBox();
    expect(box?.height).toBeGreaterThan(550);
    for (const one of await explorer.timeline
      .getByRole("group", { name: "Partners" })
      .getByRole("button")
      .all())
      expect((await one.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
    const plot = { x: 230, y: (box?.y ?? 0) + 320 };
    const beside = (dx: number): Spot => ({ x: plot.x + dx, y: plot.y });
    const days = async (): Promise<number> =>
      (Date.parse((await explorer.parameter("to")) ?? "2025-12-31") -
        Date.parse((await explorer.parameter("from")) ?? "2022-01-01")) /
      86_400_000;
    const whole = await days();
    await fingers(page, [[beside(60), beside(-40)]]);
    await expect.poll(() => explorer.parameter("from")).toMatch(/^2022-0[4-9]|^2023/u);
    await expect.poll(async () => Math.abs((await days()) - whole)).toBeLessThan(3);
    await fingers(page, [
      [beside(-30), beside(-90)],
      [beside(30), beside(90)],
    ]);
    await expect.poll(days).toBeLessThan(whole * 0.7);
    await explorer.open("?v=1&show=timeline");
    const mark = await explorer.timeline
      .locator('.vis-item[data-event="2022-12-09-fighter-plan-public"]')
      .boundingBox();
    if (mark === null) throw new Error("no mark");
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await expect.poll(() => explorer.parameter("sel")).toBe("event:2022-12-09-fighter-plan-public");
    await expect(explorer.details).toBeInViewport();
  });

  test("under the network is a welcome, then what the network shows, one tap from its details", async ({
    page,
    explorer,
  }) => {
    await explorer.open("?v=1&partner=nato");
    const heading = page.getByRole("heading", { name: "All events, newest first" });
    await expect(heading).toBeInViewport();
    const list = page.getByRole("region", { name: "All events, newest first" });
    const [shown = 0] = await explorer.counts();
    await expect(list.getByRole("listitem")).toHaveCount(shown);
    expect(await obstaclesOn(page)).toEqual([]);
    await list.getByRole("button").first().tap();
    await expect(explorer.details).toBeInViewport();
    await expect(heading).toBeHidden();
  });

  test("a finger drags the sheet of details up and down, and away", async ({ page, explorer }) => {
    await explorer.open("?v=1&show=network&sel=actor:italy");
    const height = async () => (await explorer.details.boundingBox())?.height ?? 0;
    const drag = async (by: number) => {
      const box = await explorer.details.boundingBox();
      const edge = { x: 195, y: (box?.y ?? 0) + 10 };
      await fingers(page, [[edge, { x: 195, y: edge.y + by }]]);
    };
    const low = await height();
    await drag(-120);
    await expect.poll(height).toBeGreaterThan(low + 100);
    await drag(120);
    await expect.poll(height).toBe(low);
    await drag(120);
    await expect(explorer.details).toHaveCount(0);
    expect(await explorer.parameter("sel")).toBeNull();
  });
});

test("in a frame what is chosen leaves the sources, and all in its place", async ({
  page,
  explorer,
}) => {
  const chosen = page.locator("[data-readout]");
  const sources = page.getByText("Read from 5 sources");
  for (const [width, height] of [
    [800, 450],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    const places = async () => [
      await explorer.network.boundingBox(),
      await explorer.network
        .locator("[data-actor]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("transform"))),
    ];
    await explorer.open("?v=1&embed=1");
    const before = await places();
    await explorer.open("?v=1&embed=1&sel=relationship:italy~japan");
    await expect(chosen).toContainText("Italy");
    expect(await places()).toEqual(before);
    const [one, other] = [await chosen.boundingBox(), await sources.boundingBox()];
    if (one === null || other === null) throw new Error("one is not there");
    expect(other.y + other.height).toBeLessThanOrEqual(height);
    expect(one.x + one.width <= other.x || one.y + one.height <= other.y + 4).toBe(true);
    expect(await obstaclesOn(page)).toEqual([]);
  }
});

test("frames have the heights of their design", async ({ page, explorer }) => {
  const heights = async () =>
    [
      await page.getByRole("banner").boundingBox(),
      await explorer.network.boundingBox(),
      await explorer.timeline.boundingBox(),
      await explorer.status.locator("..").boundingBox(),
    ].map((box) => Math.round(box?.height ?? 0));
  const near = (is: readonly number[], wanted: readonly number[]) => {
    for (const [at, want] of wanted.entries())
      expect(
        Math.abs((is[at] ?? 0) - want),
        `${is.join()} for ${wanted.join()}`,
      ).toBeLessThanOrEqual(4);
  };
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  near(await heights(), [42, 212, 166, 30]);
  const line = await explorer.status.locator("..").boundingBox();
  for (const one of await explorer.timeline.locator("[data-level] svg").all()) {
    const box = await one.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(line?.y ?? 0);
  }
  // Where there is room for one picture it is the network; the timeline is below.
  await page.setViewportSize({ width: 640, height: 360 });
  near(await heights(), [40, 292, 240, 28]);
  await page.setViewportSize({ width: 350, height: 197 });
  near(await heights(), [30, 141, 240, 26]);
  expect(await overflow(page)).toEqual({ wide: false, high: false });
});

test.describe("on a telephone as narrow as any", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("the views lead to the table and back", async ({ explorer, page }) => {
    await explorer.open();
    const show = page.getByRole("radiogroup", { name: "View" });
    for (const one of await show.getByRole("radio").all()) {
      const box = await one.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    await show.getByRole("radio", { name: "Table" }).click();
    await expect(page.getByRole("table", { name: "Event table" })).toBeVisible();
    expect(await explorer.parameter("show")).toBe("table");
    await show.getByRole("radio", { name: "Network" }).click();
    await expect(explorer.network).toBeVisible();
    await expect(explorer.timeline).toHaveCount(0);
    await expect(show.getByRole("radio", { name: "Both" })).toHaveCount(0);
  });
});

test("an embed fits its frame, keeps its history still and leads to the whole", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  expect(await overflow(page)).toEqual({ wide: false, high: false });
  await expect(explorer.filters).toBeHidden();
  const length = await page.evaluate(() => history.length);
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await expect.poll(() => explorer.parameter("sel")).toBe("relationship:italy~japan");
  expect(await page.evaluate(() => history.length)).toBe(length);
  const whole = page.getByRole("link", { name: "Open in Musubi" });
  await expect(whole).toHaveAttribute("href", "?v=1&sel=relationship:italy~japan");
});

for (const [at, [width, height]] of (
  [
    [320, 640],
    [1024, 600],
    [2560, 1200],
    [720, 900],
    [1280, 720],
  ] as const
).entries())
  test(`nothing is cut off at ${width} × ${height}`, beyond(3, at), async ({ page, explorer }) => {
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1&lang=de");
    expect((await overflow(page)).wide).toBe(false);
    const cut = await page
      .locator("header :is(button, a), [role=search] :is(button, input)")
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
          .filter(({ box }) => box.width > 1 && box.right > innerWidth + 1 && box.left < innerWidth)
          .map(({ name }) => name),
      );
    // Chips that scroll sideways inside their own row may be half in sight; nothing else.
    expect(cut.length).toBeLessThanOrEqual(1);
  });
