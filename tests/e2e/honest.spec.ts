import { expect, test } from "./test.ts";

test("the switch between possibly and certainly changes both pictures, and can be undone", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&year=2022");
  const [possible = 0] = await explorer.counts();
  await explorer.openFilters();
  const certain = page.getByRole("radio", { name: "Definitely in this period" });
  await expect(page.getByRole("radio", { name: "May be in this period" })).toBeChecked();
  const before = await explorer.timeline.getByRole("listbox").boundingBox();
  await certain.click();
  await expect.poll(() => explorer.parameter("reading")).toBe("certain");
  const note = await page
    .getByRole("dialog", { name: "Filters" })
    .getByText(/left out: uncertain/u)
    .first()
    .textContent();
  const left = Number(/\d+/u.exec(note ?? "")?.[0]);
  expect(left).toBeGreaterThan(0);
  await expect.poll(async () => (await explorer.counts())[0]).toBe(possible - left);
  // An event that lasted into 2023.
  await expect(explorer.item("2022-sanctions-on-russia")).toHaveCount(0);
  expect(await explorer.timeline.getByRole("listbox").boundingBox()).toEqual(before);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(async () => (await explorer.counts())[0]).toBe(possible);
});

test("a link to the certain reading shows it, and that it can be left", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&from=2024-07-28&to=2024-07-28&reading=certain&partner=italy");
  await expect(
    explorer.active.getByRole("button", { name: "Remove Definitely in this period" }),
  ).toBeVisible();
  await explorer.openFilters();
  await expect(page.getByRole("radio", { name: "Definitely in this period" })).toBeChecked();
  await expect(page.getByRole("radiogroup", { name: "Uncertain dates" })).toBeVisible();
  await page.getByRole("radio", { name: "May be in this period" }).click();
  await expect.poll(() => explorer.parameter("reading")).toBeNull();
});

// On a telephone the guide has the legend.
for (const size of [
  { width: 800, height: 450 },
  { width: 640, height: 360 },
])
  test(`the legend opens within a frame of ${size.width} px`, async ({ page, explorer }) => {
    await page.setViewportSize(size);
    await explorer.open("?embed=1");
    await page.getByRole("button", { name: "Legend", exact: true }).click();
    const card = page.getByRole("dialog", { name: "How dates are drawn" });
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(card.getByText(/^Approximate/u)).toBeVisible();
    await card.getByText(/^One event in several lanes/u).scrollIntoViewIfNeeded();
    await expect(card.getByText(/^One event in several lanes/u)).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
  });

test("a deadline has one firm end, an approximate date none, and a month two", async ({
  explorer,
}) => {
  await explorer.open("?v=1&from=2022&to=2035");
  const posts = (event: string) => explorer.item(event).locator('rect[width="2"]');
  await expect(posts("2035-joint-fighter-ready")).toHaveCount(1);
  await expect(posts("2022-japan-us-widen-cooperation")).toHaveCount(0);
  await expect(explorer.item("2035-joint-fighter-ready").locator("circle")).toHaveCount(1);
  await explorer.open("?v=1&from=2024&to=2026&q=sixty");
  await expect(posts("2025-japan-south-korea-sixty-years")).toHaveCount(2);
});

test("readings that differ stand side by side, the one taken first", async ({ explorer }) => {
  await explorer.open("?v=1&sel=event:2025-03-defence-ministers-meet");
  const taken = explorer.details.getByRole("listitem").filter({ hasText: "Version used" });
  const other = explorer.details.getByRole("listitem").filter({ hasText: "30 March 2025" });
  await taken.scrollIntoViewIfNeeded();
  await expect(taken).toContainText("between 22 and 29 March 2025");
  await expect(other).toContainText("by public knowledge");
  const [left, right] = [await taken.boundingBox(), await other.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
});
