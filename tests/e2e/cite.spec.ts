import { expect, test } from "./test.ts";

const meeting = "2023-01-10-kishida-meets-meloni";

test("an event is cited with its paragraphs and its link, and copied with one click", async ({
  page,
  explorer,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await explorer.open(`?v=1&sel=event:${meeting}`);
  const here = page.url();
  await explorer.details.getByRole("button", { name: "Cite" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite this event" });
  for (const format of ["Plain text", "BibTeX", "CSL-JSON"]) {
    await dialog.getByRole("button", { name: `Copy ${format}` }).click();
    await expect(dialog.getByText("Copied").first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Kishida and Meloni meet in Rome");
    expect(copied).toContain(here);
    expect(copied).toContain("¶ 2");
  }
  const items: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(items).toHaveLength(2);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(explorer.details.getByRole("button", { name: "Cite" })).toBeFocused();
  expect(await explorer.parameter("sel")).toBe(`event:${meeting}`);
});

test("a relationship and the present view are cited too", async ({ page, explorer }) => {
  await explorer.open("?v=1&sel=relationship:italy~japan");
  await explorer.details.getByRole("button", { name: "Cite" }).click();
  const words = page.getByRole("dialog").getByRole("textbox", { name: "Plain text" });
  await expect(words).toHaveValue(/“Japan · Italy”[^\n]+sel=relationship:italy~japan/u);
  await explorer.open("?v=1&year=2023");
  await explorer.listSources();
  await explorer.details.getByRole("button", { name: "Cite" }).click();
  await expect(words).toHaveValue(/“\d+ of \d+ events”[^\n]+\?v=1&year=2023 /u);
});

test("a source that is pointed at is seen in both pictures, and a click filters by it", async ({
  explorer,
}) => {
  await explorer.open();
  const sources = await explorer.listSources();
  const source = sources.getByRole("button", { name: /Japan und Italien/u });
  await source.scrollIntoViewIfNeeded();
  const timeline = await explorer.timeline.screenshot();
  const network = await explorer.network.screenshot();
  await source.hover();
  await expect
    .poll(async () => (await explorer.timeline.screenshot()).equals(timeline))
    .toBe(false);
  expect((await explorer.network.screenshot()).equals(network)).toBe(false);
  await source.click();
  await expect.poll(() => explorer.parameter("source")).toBe("japan-italy");
  const [shown, all] = await explorer.counts();
  expect(shown).toBeLessThan(all ?? 0);
  await expect(source).toHaveAttribute("aria-pressed", "true");
});
