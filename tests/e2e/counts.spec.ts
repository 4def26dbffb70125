import type { Explorer } from "./explorer.ts";
import { step } from "./goTo.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** What is shown and what there is: "19 of 21 events" → "19 of 21"; "10 events" → "10 of 10". */
function counted(words: string | null): string {
  const [, shown, of] = /(\d+)(?: of (\d+))?(?! of)/u.exec(words ?? "") ?? [];
  return `${shown} of ${of ?? shown}`;
}

const partners = ["NATO", "South Korea", "United States", "Italy"];

/** What every place says of an actor. */
async function saidOf(page: Page, explorer: Explorer, name: string) {
  const lane = await explorer.lane(name).getAttribute("aria-label");
  const node = await page
    .locator(`[aria-label="Network"] text:has([data-kind="name"])`)
    .filter({ hasText: new RegExp(`^${name}`, "u") })
    .first()
    .textContent();
  const item = explorer.tree.locator('[aria-level="1"]').filter({ hasText: `${name},` });
  const tree = await item.first().textContent();
  await item.first().evaluate((one: HTMLElement) => one.click());
  const details = await explorer.details
    .getByRole("heading", { name: "Events, newest first" })
    .locator("xpath=following-sibling::span")
    .textContent();
  return [lane, node, tree, details].map((words) => counted((words ?? "").replace(name, "")));
}

for (const [at, view] of [
  "",
  "?v=1&from=2024&to=2025",
  "?v=1&topic=ukraine",
  "?v=1&year=2022",
].entries())
  test(
    `a partner has the same number of events everywhere: ${view || "at first"}`,
    beyond(2, at),
    async ({ page, explorer }) => {
      await explorer.open(view);
      for (const name of partners) {
        await step(page, view.slice(1));
        if ((await explorer.tree.getByText(new RegExp(`^${name}, \\d`, "u")).count()) === 0)
          continue;
        const said = await saidOf(page, explorer, name);
        expect(new Set(said).size, `${name}: ${said.join(" | ")}`).toBe(1);
      }
    },
  );

test("a relationship has one number in tree, readout, details and events by year", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=relationship:japan~south-korea");
  const tree = await explorer.tree
    .locator('[aria-level="2"][aria-selected="true"]')
    .first()
    .textContent();
  const readout = await page.locator("[data-readout]").textContent();
  const figure = await explorer.details.locator("dd").first().textContent();
  const years = explorer.details.getByRole("img", { name: /^Events by year/u });
  const label = (await years.getAttribute("aria-label")) ?? "";
  let [shown, of] = [0, 0];
  for (const [, one = "0", all] of label.matchAll(/: (\d+)(?: of (\d+))?(?=,|$)/gu)) {
    shown += Number(one);
    of += Number(all ?? one);
  }
  const numbers = [tree, readout, figure].map((words) =>
    counted((words ?? "").replace(/^\D+/u, "")),
  );
  const all = new Set([...numbers, `${shown} of ${of}`]);
  expect([...all], "all four the same").toHaveLength(1);
  expect(shown, "a window that leaves some out").toBeLessThan(of);
});

test("the status, the pictures' heads and the table count the same events", async ({
  page,
  explorer,
}) => {
  for (const [show, region] of [
    ["both", "Timeline"],
    ["matrix", "Matrix"],
    ["table", null],
  ] as const) {
    await explorer.open(`?v=1&show=${show}&from=2022&to=2023`);
    const [shown, of] = await explorer.counts();
    const head =
      region === null ? page.getByRole("main") : page.getByRole("region", { name: region });
    await expect(head).toContainText(`${shown} of ${of} events`);
  }
});
