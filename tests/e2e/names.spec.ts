import { changedGraph } from "../fixtures/changedGraph.ts";
import { expect, test } from "./test.ts";

test("actors of one name are told apart in chips, pictures and search", async ({
  page,
  explorer,
  serve,
}) => {
  const georgia = { kind: "state", name: { en: "Georgia" } };
  await serve(
    changedGraph({
      "actors[0]": { ...georgia, id: "japan", code: "GE" },
      "actors[1]": { ...georgia, id: "italy", code: "GA" },
    }),
  );
  await explorer.open();
  const chips = page.getByRole("group", { name: "Partners" });
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
  explorer,
  serve,
}) => {
  const long = `${"Donaudampfschifffahrtselektrizität".repeat(4)}sgesellschaft 7`;
  await serve(changedGraph({ "actors[1].name": { en: long } }));
  await explorer.open("?v=1&sel=actor:italy");
  const chip = page.getByRole("group", { name: "Partners" }).getByRole("button", { name: long });
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

test("a vertical heading of the matrix turns all its letters with the line, whatever their script", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(changedGraph({ "events[0].shortTitle": { en: "Russia’s 日本 talks" } }));
  await explorer.open("?v=1&show=matrix");
  const title = page.getByRole("columnheader").getByText("Russia’s 日本 talks");
  // Upright letters would be upside down in a line that is turned, and the apostrophe as wide as a letter.
  await expect(title).toHaveCSS("text-orientation", "sideways");
  const box = await title.boundingBox();
  expect(box?.height).toBeGreaterThan(3 * (box?.width ?? 0));
});
