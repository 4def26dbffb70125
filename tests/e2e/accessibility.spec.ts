import { expect, test } from "./test.ts";

/** The pictures are spoken by the lists beside them; their colours are computed in tests/unit/scene. */
const pictures = '[aria-hidden="true"]';

const views = {
  "nothing chosen": "",
  "an event and a filter": "sel=event:2023-01-10-kishida-meets-meloni&year=2023",
  "a relationship": "sel=relationship:italy~japan",
};

for (const theme of ["light", "dark"]) {
  for (const [what, search] of Object.entries(views))
    test(`has no serious obstacle in ${theme} colours with ${what}`, async ({ explorer }) => {
      await explorer.open(`?v=1&theme=${theme}&${search}`);
      expect(await explorer.obstacles(pictures)).toEqual([]);
    });

  test(`dialogs and notices have none either in ${theme} colours`, async ({ page, explorer }) => {
    await explorer.open(`?v=1&theme=${theme}&nonsense=1`);
    expect(await explorer.obstacles(pictures)).toEqual([]);
    await explorer.menu("About");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await explorer.obstacles(pictures)).toEqual([]);
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
