import type { Locator } from "@playwright/test";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { obstaclesOn } from "./obstacles.ts";
import { expect, test } from "./test.ts";

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`details begin at their top when something else is chosen, ${size.width}`, async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize(size);
    await explorer.open("?v=1&sel=relationship:italy~japan");
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByText("All events, newest first").scrollIntoViewIfNeeded();
    await panel.hover();
    await page.mouse.wheel(0, 600);
    const scrolled = () =>
      panel.evaluate((e) => Math.max(e.scrollTop, e.parentElement?.scrollTop ?? 0));
    await expect.poll(scrolled).toBeGreaterThan(50);
    await panel.getByText("Kishida and Meloni meet in Rome").first().click();
    await expect.poll(() => explorer.parameter("sel")).toContain("event:");
    await expect.poll(scrolled).toBe(0);
  });

/** Where the marks are, by what they mark: the middle of nodes, the start of events. */
const places = async (marks: Locator): Promise<ReadonlyMap<string, readonly [number, number]>> => {
  const all = await marks.evaluateAll((elements) =>
    elements.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const actor = mark.getAttribute("data-actor");
      const id = actor ?? mark.getAttribute("data-event") ?? "";
      return [id, [actor === null ? left : left + width / 2, top + height / 2]] as const;
    }),
  );
  return new Map(all);
};

/** How far what was at `x` has gone from `a + b * x`, at most; `a` and `b` as the outermost say. */
const bend = (
  before: ReadonlyMap<string, readonly [number, number]>,
  after: ReadonlyMap<string, readonly [number, number]>,
): number => {
  const pairs = [...before]
    .map(([id, [x]]) => [x, after.get(id)?.[0] ?? Number.NaN] as const)
    .toSorted(([one], [other]) => one - other);
  const [first, last] = [pairs[0] ?? [0, 0], pairs.at(-1) ?? [1, 1]];
  const factor = (last[1] - first[1]) / (last[0] - first[0]);
  expect(factor).toBeGreaterThan(0.6);
  expect(factor).toBeLessThan(0.8);
  return Math.max(...pairs.map(([x, now]) => Math.abs(first[1] + (x - first[0]) * factor - now)));
};

test("the drawer narrows both pictures in x by one factor, and gives it back on Esc", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await explorer.open("?v=1&motion=off");
  await expect(explorer.details).toHaveCount(0);
  const main = page.getByRole("main");
  expect((await main.boundingBox())?.width).toBe(1440);
  const ties = ["japan", "south-korea", "united-states", "nato", "france", "canada", "g7"];
  const nodes = explorer.network.locator(ties.map((id) => `[data-actor="${id}"]`).join());
  // The start of each mark in the years shown; outside them marks are in the folds.
  const events = explorer.timeline.locator(
    [
      "2022-invitation-to-nato-summit",
      "2025-annual-ministers-visits",
      "2025-08-23-lee-visits-japan",
    ]
      .map((id) => `.vis-item[data-event="${id}"]`)
      .join(),
  );
  const before = [await places(nodes), await places(events)] as const;
  expect(before[0].size).toBe(ties.length);
  expect(before[1].size).toBe(3);
  await explorer.cord("japan~south-korea").dispatchEvent("click");
  await expect(explorer.details).toBeVisible();
  expect((await explorer.details.boundingBox())?.width).toBe(360);
  expect((await main.boundingBox())?.width).toBe(1080);
  await page.waitForTimeout(300);
  const after = [await places(nodes), await places(events)] as const;
  for (const at of [0, 1] as const) {
    expect(bend(before[at], after[at])).toBeLessThan(12);
    for (const [id, [, y]] of before[at]) expect(after[at].get(id)?.[1], id).toBeCloseTo(y, 0);
  }
  await page.keyboard.press("Escape");
  await expect(explorer.details).toHaveCount(0);
  expect((await main.boundingBox())?.width).toBe(1440);
  await expect.poll(() => places(nodes)).toEqual(before[0]);
});

for (const [width, height] of [
  [1024, 768],
  [1199, 800],
] as const)
  test(`at ${width} px the drawer lies over the page, and nothing that is chosen under it`, async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1&sel=relationship:japan~south-korea");
    await expect(explorer.details).toBeVisible();
    expect((await page.getByRole("main").boundingBox())?.width).toBe(width);
    const box = await explorer.details.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(width);
    expect(box?.width).toBeLessThanOrEqual(361);
    const ends = ["japan", "south-korea"].map((id) => `[data-actor="${id}"]`).join();
    const lit = explorer.timeline.locator(".vis-item[data-lit]");
    for (const mark of [...(await explorer.network.locator(ends).all()), ...(await lit.all())]) {
      const { x = 0, width: wide = 0 } = (await mark.boundingBox()) ?? {};
      expect(x + wide).toBeLessThanOrEqual(box?.x ?? 0);
    }
    expect(await lit.count()).toBeGreaterThan(3);
    // All of time keeps its width.
    const all = await page.locator("[data-strip]").boundingBox();
    expect((all?.x ?? 0) + (all?.width ?? 0)).toBe(width);
  });

for (const [width, height, show] of [
  [720, 900, "both"],
  [900, 768, "both"],
  [1000, 800, "network"],
] as const)
  test(`at ${width} px the drawer stands below the network, and the timeline can be scrolled above it (${show})`, async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize({ width, height });
    await explorer.open(`?v=1&show=${show}&sel=relationship:italy~japan`);
    const top = async (): Promise<number> => (await explorer.details.boundingBox())?.y ?? 0;
    await expect(explorer.details).toBeInViewport({ ratio: 0.99 });
    const ends = explorer.network.locator('[data-actor="italy"], [data-actor="japan"]');
    await expect(ends).toHaveCount(2);
    for (const end of await ends.all()) {
      const { y = 0, height: high = 0 } = (await end.boundingBox()) ?? {};
      expect(y + high).toBeLessThanOrEqual(await top());
    }
    const strip = await page.locator("[data-strip]").boundingBox();
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeCloseTo(height, -0.5);
    if (show === "network") return;
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const last = explorer.timeline.getByRole("button", { name: "Background" }).first();
    const lane = await last.boundingBox();
    expect((lane?.y ?? 0) + (lane?.height ?? 0)).toBeLessThanOrEqual(await top());
  });

test("the head of the drawer stays in sight while it scrolls", async ({ page, explorer }) => {
  await explorer.open("?v=1&sel=relationship:japan~south-korea");
  await explorer.details.evaluate((element) => element.scrollTo(0, 600));
  const close = explorer.details.getByRole("button", { name: "Close details" });
  await expect(close).toBeInViewport();
  const box = await close.boundingBox();
  expect(box).not.toBeNull();
  const covered = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest("button")?.ariaLabel,
    [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8],
  );
  expect(covered).toBe("Close details");
});

test("? opens the guide, whose examples are events of the data", async ({ page, explorer }) => {
  const hidden = (element: Element) => element.scrollHeight - element.clientHeight;
  await explorer.open("?v=1&lang=de");
  await page.keyboard.press("?");
  const german = page.getByRole("dialog", { name: "So liest man das" });
  await expect(german.getByText("Ihre Auswahl")).toBeInViewport({ ratio: 1 });
  expect(await german.evaluate(hidden), "what the card hides in German").toBe(0);
  await explorer.open("?v=1");
  await page.keyboard.press("?");
  const guide = page.getByRole("dialog", { name: "How to read this" });
  await expect(guide).toBeVisible();
  expect(await obstaclesOn(page)).toEqual([]);
  // The pictures stay in sight, and light up what is pointed at.
  const card = await guide.boundingBox();
  expect(card?.width).toBeLessThanOrEqual(650);
  expect(card?.height).toBeLessThanOrEqual(364);
  await expect(guide.getByText("You chose this")).toBeInViewport({ ratio: 1 });
  expect(await guide.evaluate(hidden), "what the card hides until it is scrolled").toBe(0);
  await guide.getByRole("listitem").filter({ hasText: "A strand is" }).getByRole("button").hover();
  await expect(explorer.network.locator("[data-lit=true], [data-lit='']").first()).toBeVisible();
  const key = page.getByRole("button", { name: "Key", exact: true });
  await key.click();
  await expect(guide).toHaveCount(0);
  await key.click();
  await expect(guide).toBeVisible();
  // The card has what is met at once, the dialog all.
  await guide.getByRole("button", { name: "All marks" }).click();
  await expect(guide.getByText("On a link: 16 events")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(guide).toHaveCount(0);
  await expect(key).toBeFocused();
  await key.click();
  const knot = guide.getByRole("listitem").filter({ hasText: "A knot ties" }).getByRole("button");
  await knot.click();
  await expect(guide).toHaveCount(0);
  await expect(explorer.details).toBeVisible();
  expect(await explorer.parameter("sel")).toMatch(/^event:/u);
});

test("where not all who are mentioned have room, their number lists the rest with each of their events", async ({
  page,
  explorer,
  serve,
}) => {
  const mentioned = Array.from(
    { length: 30 },
    (_, at) => `2024-05-${10 + (at % 9)} statement japan nato place-${at}(subject)  About ${at}`,
  );
  await serve(graphFromText(mentioned.join("\n")));
  await explorer.open();
  const shown = await explorer.network.locator("[data-actor^=place-]").count();
  const more = explorer.network.locator("[data-more]");
  await expect(more).toHaveText(`${30 - shown} more`);
  await more.click();
  await expect(explorer.details.getByRole("heading", { level: 2 })).toHaveText(
    `${30 - shown} events`,
  );
  await expect(explorer.details.getByRole("button", { name: /^Place/iu })).toHaveCount(30 - shown);
  await expect(explorer.details.getByRole("button", { name: /About/u })).toHaveCount(30 - shown);
  await page.setViewportSize({ width: 640, height: 360 });
  await explorer.open("?v=1&embed=1&show=network");
  await more.click();
  await expect(
    page.getByRole("dialog").getByRole("button", { name: /About/u }).first(),
  ).toBeVisible();
});
