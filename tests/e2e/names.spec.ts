import { changedGraph } from "../fixtures/changedGraph.ts";
import { expect, test, type Page } from "./test.ts";

async function open(page: Page, changes: Readonly<Record<string, unknown>>, view = "") {
  await page.route("**/data/names.json", (route) => route.fulfill({ json: changedGraph(changes) }));
  await page.goto(`/?v=1&data=data/names.json${view}`);
  await expect(page.locator("[data-actor]").first()).toBeVisible();
}

test("actors of one name are told apart in chips, pictures and search", async ({ page }) => {
  const georgia = { kind: "state", name: { en: "Georgia" } };
  await open(page, {
    "actors[0]": { ...georgia, id: "japan", code: "GE" },
    "actors[1]": { ...georgia, id: "italy", code: "GA" },
  });
  const chips = page.getByRole("search", { name: "Filters" });
  await expect(chips.getByRole("button", { name: "Georgia (GA)" })).toBeVisible();
  for (const name of ["Georgia (GE)", "Georgia (GA)"])
    await expect(
      page.getByRole("region", { name: "Network" }).getByText(name).first(),
    ).toBeAttached();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Georgia");
  await expect(page.getByRole("option", { name: "Georgia (GE)" }).first()).toBeVisible();
  await expect(page.getByRole("option", { name: "Georgia (GA)" }).first()).toBeVisible();
});

test("a very long name stays inside its chip and the panel, and shows its end", async ({
  page,
}) => {
  const long = `${"Donaudampfschifffahrtselektrizität".repeat(4)}sgesellschaft 7`;
  await open(page, { "actors[1].name": { en: long } });
  const chip = page.getByRole("search", { name: "Filters" }).getByRole("button", { name: long });
  const outer = await chip.boundingBox();
  for (const part of await chip.locator("span").all()) {
    const inner = await part.boundingBox();
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(
      (outer?.x ?? 0) + (outer?.width ?? 0),
    );
  }
  await expect(chip.getByText("haft 7")).toBeInViewport();
  const spill = await page
    .getByRole("complementary", { name: "Details" })
    .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(spill).toBeLessThanOrEqual(0);
});

test("a vertical heading of the matrix is one line of words, whatever its script", async ({
  page,
}) => {
  await open(page, { "events[0].shortTitle": { en: "Russia’s 日本 talks" } }, "&show=matrix");
  const heading = page.getByRole("columnheader").filter({ hasText: "Russia’s" });
  const lengths = await heading.evaluate((element) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const node = walk.nextNode();
    const text = node?.textContent ?? "";
    const letters =
      node === null
        ? []
        : Array.from(text, (_, at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect().height;
          });
    return { apostrophe: letters[text.indexOf("’")] ?? 0, letter: letters[text.indexOf("R")] ?? 0 };
  });
  expect(lengths.letter).toBeGreaterThan(0);
  expect(lengths.apostrophe).toBeLessThan(lengths.letter / 1.5);
});
