import { expect, test, telephone, type Page } from "./test.ts";

const link = "?v=1&from=2024-01-01&to=2025-12-31&compare=2022-01-01..2023-12-31";
const compare = (page: Page) => page.getByRole("button", { name: "Compare", exact: true });
const list = (page: Page) => page.getByRole("region", { name: "Compared periods" });

test("a window is pinned, moved away from, and let go of; undo takes each step back", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&from=2022-01-01&to=2023-12-31");
  await compare(page).click();
  await expect(compare(page)).toHaveAttribute("aria-pressed", "true");
  await expect(list(page)).toContainText("Move the window to compare with 2022 to 2023.");
  expect(await explorer.parameter("compare")).toBe("2022-01-01..2023-12-31");
  // The drawer with the list has narrowed the network; from then on no node moves.
  const { width } = (await explorer.network.boundingBox()) ?? { width: 0 };
  await expect(explorer.network.locator("svg[viewBox]").first()).toHaveAttribute(
    "width",
    String(width),
  );
  const places = await explorer.network
    .locator("[data-actor]")
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("transform")).toSorted());
  await explorer.timeline.getByRole("button", { name: "Later", exact: true }).click();
  await expect(list(page)).toContainText("Japan and NATO: 8 → 0 events");
  await expect
    .poll(() =>
      explorer.network
        .locator("[data-actor]")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("transform")).toSorted()),
    )
    .toEqual(places);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => explorer.parameter("from")).toBe("2022-01-01");
  expect(await explorer.parameter("compare")).not.toBeNull();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(compare(page)).toHaveAttribute("aria-pressed", "false");
  await expect(list(page)).toHaveCount(0);
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

test("swapped, what was gone is new", async ({ page, explorer }) => {
  await explorer.open(link);
  await page.getByRole("button", { name: "Swap", exact: true }).click();
  await expect(
    list(page).getByRole("button", { name: "Japan and NATO: 0 → 8 events" }),
  ).toBeVisible();
  await expect.poll(() => explorer.parameter("compare")).toBe("2024-01-01..2025-12-31");
  await expect.poll(() => explorer.parameter("from")).toBe("2022-01-01");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(compare(page)).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => explorer.parameter("compare")).toBeNull();
});

test("one click compares the halves of the window, by the keyboard too", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await compare(page).focus();
  await page.keyboard.press("Enter");
  const halves = list(page).getByRole("button", { name: /^First half with second/u });
  await halves.focus();
  await page.keyboard.press("Enter");
  await expect(list(page)).toContainText("Weaker");
  expect(await explorer.parameter("compare")).toBe("2022-01-01..2023-12-31");
  await expect.poll(() => explorer.parameter("from")).toBe("2024-01-01");
});

test("the pinned period is shaded where the timeline shows it", async ({ explorer }) => {
  await explorer.open("?v=1&from=2022-01-01&to=2025-12-31&compare=2023-01-01..2023-12-31");
  await expect(explorer.timeline.getByText("Compared: 2023")).toBeVisible();
});

test.describe("on a telephone", () => {
  test.use(telephone);

  test("the way to the list is within reach", async ({ page, explorer }) => {
    await explorer.open(link);
    await expect(compare(page)).toBeInViewport({ ratio: 1 });
    const summary = page.getByRole("button", { name: /new.*not in these sources.*stronger/u });
    await summary.tap();
    await expect(list(page).getByRole("heading", { level: 2 })).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
