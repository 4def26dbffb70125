import { expect, test, telephone, type Page } from "./test.ts";

const region = (page: Page) => page.getByRole("region", { name: "Overview" });
const slider = (page: Page, name: "Window start" | "Window end") =>
  region(page).getByRole("slider", { name });
const button = (page: Page, name: string | RegExp) => region(page).getByRole("button", { name });

/** Where things are, in pixels of the page. */
async function boxOf(page: Page, name: string | RegExp) {
  const box = await button(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not drawn.`);
  return box;
}

async function places(page: Page) {
  const start = await slider(page, "Window start").boundingBox();
  const end = await slider(page, "Window end").boundingBox();
  if (start === null || end === null) throw new Error("The window is not drawn.");
  return {
    start: start.x + start.width / 2,
    end: end.x + end.width / 2,
    y: start.y + start.height / 2,
  };
}

async function drag(page: Page, from: number, to: number, y: number): Promise<void> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y);
  await page.mouse.move(to, y);
  await page.mouse.up();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime("2026-11-22T12:00:00Z");
});

test("its brush is the timeline's window: by its ends, as a whole, drawn anew, and back", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const { start, end, y } = await places(page);
  const perYear = (await boxOf(page, "2023")).width;
  await drag(page, end, end - 2 * perYear, y);
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", "31 December 2023");
  await expect.poll(() => explorer.parameter("to")).toBe("2023-12-31");
  await drag(page, start, start + perYear, y);
  await expect.poll(() => explorer.parameter("from")).toBe("2023-01-01");
  const [shown, all] = await explorer.counts();
  expect(shown).toBeLessThan(all ?? 0);

  await drag(page, start + 1.5 * perYear, start + 2.5 * perYear, y);
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", "1 January 2024");

  await drag(page, start + 0.2 * perYear, start + 0.9 * perYear, y);
  // A window drawn anew ends where bars do, and these may be months or quarters.
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", /^1 \w+ 2022$/u);
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", /^3[01] \w+ 2022$/u);

  await page.mouse.dblclick(start + 3.5 * perYear, y);
  await expect.poll(() => explorer.parameter("from")).toBeNull();
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", "31 December 2025");
});

test("what is moved in the timeline is moved here", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.timeline.getByRole("button", { name: "Later", exact: true }).click();
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", /2022|2023/u);
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", /2026/u);
  await explorer.timeline.getByRole("button", { name: "All years" }).click();
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", "1 January 1965");
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", "31 December 2035");
});

test("keys move an end by a month and by a year, buttons the whole by a year", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await slider(page, "Window start").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageUp");
  await expect.poll(() => explorer.parameter("from")).toBe("2023-02-01");
  await page.keyboard.press("Shift+PageDown");
  await expect.poll(() => explorer.parameter("from")).toBe("2022-02-01");
  await expect.poll(() => explorer.parameter("to")).toBe("2024-12-31");
  await button(page, "Later by a year").click();
  await expect.poll(() => explorer.parameter("to")).toBe("2025-12-31");
  await slider(page, "Window end").focus();
  await page.keyboard.press("End");
  const end = slider(page, "Window end");
  expect(await end.getAttribute("aria-valuenow")).toBe(await end.getAttribute("aria-valuemax"));
});

test("long empty years are folded, and unfold without moving the window", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const fold = button(page, /^Expand 1966 to/u);
  await expect(fold).toHaveText(/^\d+ years$/u);
  const narrow = await boxOf(page, /^Expand 1966 to/u);
  const before = await boxOf(page, "2023");
  await fold.click();
  await expect(button(page, /^1970/u)).toBeVisible();
  await expect(button(page, /^Fold 1966 to/u)).toBeFocused();
  const after = await places(page);
  expect(after.end - after.start).toBeLessThan(before.width * 4);
  expect(await explorer.parameter("from")).toBeNull();
  await page.keyboard.press("Enter");
  await expect(fold).toBeFocused();
  expect(await boxOf(page, /^Expand 1966 to/u)).toEqual(narrow);
});

test("a break says how long it is in one line, clear of the window, also beside the drawer", async ({
  page,
  explorer,
}) => {
  for (const link of ["?v=1", "?v=1&sel=actor:south-korea"]) {
    await explorer.open(link);
    const { start } = await places(page);
    const words = page.locator("[aria-label] > span").filter({ hasText: /^\d+ (years|y)$/u });
    await expect(words).toHaveCount(4);
    for (const one of await words.all()) {
      const box = await one.boundingBox();
      if (box === null) throw new Error("The words are not drawn.");
      expect(box.height, link).toBeLessThan(20);
      expect(box.x > start || box.x + box.width < start - 4, link).toBe(true);
    }
  }
});

test("chosen years fit the window, and home and all years still do what they say", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&year=2023");
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", "1 January 2023");
  await expect(slider(page, "Window end")).toHaveAttribute("aria-valuetext", "31 December 2023");
  await explorer.timeline.getByRole("button", { name: "Years with most events" }).click();
  await expect(slider(page, "Window start")).toHaveAttribute("aria-valuetext", "1 January 2022");
  await button(page, "2023").dblclick();
  await expect.poll(() => explorer.parameter("from")).toBeNull();
  expect(await explorer.parameter("year")).toBe("2023");
  await button(page, "2023").click();
  await expect.poll(() => explorer.parameter("year")).toBeNull();
});

test.describe("on a telephone", () => {
  test.use(telephone);

  test("it stays in reach and answers to a finger", async ({ page, explorer }) => {
    await explorer.open();
    await expect(region(page)).toBeInViewport({ ratio: 1 });
    const { y, end } = await places(page);
    await drag(page, end, end + 60, y);
    await expect(slider(page, "Window end")).not.toHaveAttribute("aria-valuetext", /2025$/u);
    await page.mouse.wheel(0, 4000);
    await expect(region(page)).toBeInViewport({ ratio: 1 });
  });
});

test("an embed does without it", async ({ page, explorer }) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await explorer.open("?v=1&embed=1");
  await expect(region(page)).toHaveCount(0);
});
