import { dyadicEvents, rollCalls } from "../bench/madeEvents.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

/** However large the data, a page is no larger than this: what it holds is what a screen can show. */
const mostElements = 6000;

const graphs: Readonly<Record<string, () => EventGraph>> = {
  "800 roll calls of 120 states": () => rollCalls(800, 120, 0.9),
  "5,000 events of two": () => dyadicEvents(5000, 800),
};

for (const [at, [name, graph]] of Object.entries(graphs).entries())
  test(
    `${name}: never more elements than a screen can show`,
    beyond(1, at),
    async ({ page, explorer, serve }) => {
      test.setTimeout(180_000);
      await serve(graph(), { at: "many.json" });
      const sizes: string[] = [];
      const look = async (what: string): Promise<void> => {
        // What is drawn as soon as there is time is there too.
        await page.evaluate(
          async () =>
            new Promise((done) => {
              requestIdleCallback(() => setTimeout(done, 100));
            }),
        );
        const count = await page.evaluate(() => document.querySelectorAll("*").length);
        if (count > mostElements) sizes.push(`${what}: ${count}`);
      };
      const close = async (): Promise<void> => {
        await page.keyboard.press("Escape");
        await expect(explorer.details).toHaveCount(0);
      };
      const part = (name: string) => explorer.details.getByRole("region", { name });
      const show = async (view: string): Promise<void> => {
        await page.getByRole("radio", { name: view, exact: true }).click();
      };

      await explorer.open("?v=1&data=many.json");
      await look("both pictures");
      await explorer.tree.getByRole("treeitem").first().focus();
      await look("an actor pointed at");
      await page.keyboard.press("Enter");
      await expect(explorer.details).toBeVisible();
      await look("an actor chosen");
      await part("Events, newest first").getByRole("button", { name: /more$/u }).click();
      await look("an actor with more of its events");
      await part("Ties").getByRole("button").first().click();
      await look("a relationship chosen");
      await part("Events, newest first").getByRole("button").first().click();
      await look("an event chosen");
      await close();
      const partner = page.getByRole("group", { name: "Partners" }).getByRole("button").first();
      await partner.click();
      await look("one partner kept");
      await partner.click();
      await explorer.search.fill("re");
      await expect(page.getByRole("option", { name: /^Filter by/u })).toBeVisible();
      await look("a search");
      await page.keyboard.press("Escape");
      await explorer.search.fill("");
      await show("Matrix");
      const grid = page.getByRole("grid", { name: "Actors and events" });
      await expect(grid.getByRole("gridcell").first()).toBeVisible();
      await look("the matrix");
      await grid.evaluate((box) => box.scrollTo({ left: 3000, top: 1000 }));
      await look("the matrix, scrolled");
      await grid.focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Enter");
      await expect(explorer.details).toBeVisible();
      await look("an event chosen in the matrix");
      await show("Table");
      // A row with 108 names is as high as the screen.
      await expect(page.locator("#root [data-view=table] [role=row]").nth(1)).toBeVisible();
      await look("the table");
      await show("Timeline");
      await look("the timeline alone");
      await show("Network");
      await look("the network alone");
      expect(sizes).toEqual([]);
    },
  );
