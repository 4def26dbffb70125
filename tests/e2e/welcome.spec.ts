import type { Page } from "@playwright/test";
import { obstaclesOn } from "./obstacles.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

const welcome = (page: Page) => page.getByRole("region", { name: "Welcome" });

for (const [at, link] of ["", "?v=1&lang=en&theme=dark", "?v=1"].entries())
  test(
    `a first visit (${link}) is told what this is and what to do first`,
    beyond(2, at),
    async ({ page, explorer }) => {
      await explorer.open(link);
      const region = welcome(page);
      await expect(region.getByRole("heading", { level: 2 })).toHaveText(/From Belgium to Seoul/u);
      await expect(region).toContainText(/^.*\d+ events · \d+ partners · read from five articles/u);
      await expect(region.getByRole("button", { name: "Watch 2022–2025" })).toBeVisible();
      await region.getByRole("button", { name: "How to read this" }).click();
      await expect(page.getByRole("dialog", { name: "How to read this" })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(region).toBeVisible();
      expect(await obstaclesOn(page)).toEqual([]);
    },
  );

for (const [at, link] of [
  "?v=1&year=2023",
  "?v=1&embed=1",
  "?v=1&sel=actor:italy",
  "?v=1&at=2023-05-01",
  "?v=1&show=table",
].entries())
  test(
    `a link that asks for something (${link}) gets it without a welcome`,
    beyond(2, at),
    async ({ page, explorer }) => {
      await explorer.open(link);
      await expect(welcome(page)).toHaveCount(0);
    },
  );

for (const [at, [width, height]] of (
  [
    [1440, 900],
    [800, 600],
    [1100, 700],
    [1024, 768],
    [720, 900],
  ] as const
).entries())
  test(
    `it goes at the first selection, and nothing moves at ${width} × ${height}`,
    beyond(2, at),
    async ({ page, explorer }) => {
      await page.setViewportSize({ width, height });
      await explorer.open();
      await expect(welcome(page)).toBeVisible();
      const places = async () => {
        const nodes = await explorer.network
          .locator("[data-actor]")
          .evaluateAll((all) => all.map((node) => node.getAttribute("transform")));
        // On the page, which the focus may scroll.
        const boxes = await page
          .getByRole("region", { name: /^(?:Network|Timeline)$/u })
          .evaluateAll((all) =>
            all.map((one) => {
              const { left, top, width: wide, height: high } = one.getBoundingClientRect();
              return [left + scrollX, top + scrollY, wide, high];
            }),
          );
        return { nodes, boxes };
      };
      const before = await places();
      await explorer.events.focus();
      await page.keyboard.press("Enter");
      await expect(welcome(page)).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(explorer.details).toHaveCount(0);
      await expect(welcome(page)).toHaveCount(0);
      await expect.poll(places).toEqual(before);
    },
  );

test("those who are only mentioned are named as far as there is room", async ({
  page,
  explorer,
}) => {
  for (const [width, height] of [
    [1024, 768],
    [1024, 600],
    [800, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1");
    const names = await explorer.network
      .locator("[data-actor][class*=subject]")
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(names.join(" "), `${width} × ${height}`).toMatch(/China.*Korea.*Russia.*Taiwan/u);
  }
});

test("it goes when the player begins", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(welcome(page)).toHaveCount(0);
});

test("Watch shows the first story", async ({ page, explorer }) => {
  await explorer.open();
  await welcome(page)
    .getByRole("button", { name: /^Watch/u })
    .click();
  await expect.poll(() => explorer.parameter("story")).toBe("belgium-to-seoul");
  await page.goBack();
  await expect(explorer.status).toHaveText(/\d+ of \d+ events/u);
});

for (const [at, [width, height]] of (
  [
    [1440, 900],
    [1024, 768],
    [390, 844],
    [1280, 720],
    [800, 600],
    [720, 900],
  ] as const
).entries())
  test(
    `it lies over no node and no name at ${width} × ${height}`,
    beyond(3, at),
    async ({ page, explorer }) => {
      await page.setViewportSize({ width, height });
      await explorer.open("?v=1");
      const box = await welcome(page).boundingBox();
      expect(box).not.toBeNull();
      const { x, y, width: wide, height: high } = box ?? { x: 0, y: 0, width: 0, height: 0 };
      // Those who are only mentioned have room below it, or come when it goes.
      const covered = await explorer.network
        .locator("[data-actor]:not([class*=subject]), [data-named]")
        .evaluateAll(
          (nodes, [left, top, right, bottom]) =>
            nodes
              .filter((node) => {
                const one = node.getBoundingClientRect();
                return one.right > left && one.left < right && one.bottom > top && one.top < bottom;
              })
              .map((node) => node.textContent),
          [x, y, x + wide, y + high] as const,
        );
      expect(covered).toEqual([]);
      expect(await explorer.fitsWidth()).toBe(true);
    },
  );

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  const animated = (page: Page) =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ effect }) => effect instanceof KeyframeEffect && effect.getTiming().duration === 600,
          ).length,
    );

  test("the strands draw in, and any input ends it on the picture at rest", async ({
    page,
    explorer,
  }) => {
    // In German no picture has come with the page and begun with it.
    await explorer.open("?lang=de");
    await expect(page.locator("[data-sweep]")).toHaveCount(1);
    expect(await animated(page)).toBeGreaterThan(0);
    await page.keyboard.press("Shift");
    await expect(page.locator("[data-sweep]")).toHaveCount(0);
    expect(await animated(page)).toBe(0);
  });

  test("nothing draws in for a link that asks for something", async ({ page, explorer }) => {
    await explorer.open("?v=1&year=2023");
    expect(await animated(page)).toBe(0);
    await expect(page.locator("[data-sweep]")).toHaveCount(0);
  });
});
