import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "./test.ts";

async function seriousViolations(page: Page): Promise<readonly string[]> {
  // The pictures are spoken by the lists beside them; their colours are computed in tests/unit/marks.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[aria-hidden="true"]')
    .options({ resultTypes: ["violations"] })
    // Without frames there is nothing to collect from a second page, and opening one takes seconds.
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const views = {
  "nothing chosen": "",
  "an event and a filter": "sel=event:2023-01-10-kishida-meets-meloni&year=2023",
  "a relationship": "sel=relationship:italy~japan",
};

for (const theme of ["light", "dark"]) {
  for (const [what, search] of Object.entries(views))
    test(`has no serious obstacle in ${theme} colours with ${what}`, async ({ page, explorer }) => {
      await explorer.open(`?v=1&theme=${theme}&${search}`);
      expect(await seriousViolations(page)).toEqual([]);
    });

  test(`dialogs and notices have none either in ${theme} colours`, async ({ page, explorer }) => {
    await explorer.open(`?v=1&theme=${theme}&nonsense=1`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "About" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });
}

test("the pictures are hidden from the ear, and hold nothing to focus", async ({ explorer }) => {
  await explorer.open();
  for (const mark of [
    explorer.network.locator("[data-actor]").first(),
    explorer.timeline.locator("[data-event]").first(),
  ]) {
    const [spoken, focusable] = await mark.evaluate((element) => {
      const picture = element.closest('[aria-hidden="true"]');
      const stops = picture?.querySelectorAll("a[href], button, input, [tabindex]") ?? [];
      return [picture === null, stops.length];
    });
    expect([spoken, focusable]).toEqual([false, 0]);
  }
});
