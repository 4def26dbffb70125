import { dyadicEvents } from "../bench/madeEvents.ts";
import { expect, test } from "./test.ts";

const large = "many.json";
const importWorker = /importWorker/u;

test("what is large is read in a Worker of its own, which ends with it", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(dyadicEvents(5000, 80), { at: large });
  const started: string[] = [];
  page.on("worker", (worker) => started.push(worker.url()));
  await explorer.open(`?v=1&data=${large}`);
  await expect(page.getByRole("status")).toContainText("5000 of 5000 events");
  expect(started).toEqual([expect.stringMatching(importWorker)]);
  await expect.poll(() => page.workers().length).toBe(0);
  // Rows, parties and citations are looked up when they are seen.
  await page.getByRole("radio", { name: "Table", exact: true }).click();
  await expect(page.getByRole("table", { name: "Event table" })).toContainText("Report 0");
});

test("Cancel ends the Worker, whatever it is about", async ({ page, serve }) => {
  await serve(dyadicEvents(5000, 80), { at: large });
  await page.addInitScript(() => {
    // As one that has much to do.
    Worker.prototype.postMessage = () => undefined;
  });
  await page.goto(`?v=1&data=${large}`);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole("main").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("was cancelled");
  await expect.poll(() => page.workers().length).toBe(0);
});

test("another centre reads no row of what a Worker has read, and its pictures only what they show", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(dyadicEvents(5000, 80), { at: large });
  await page.addInitScript(() => {
    const { parse } = JSON;
    let count = 0;
    JSON.parse = (...given) => {
      count += 1;
      Reflect.set(window, "parsed", count);
      return parse(...given) as unknown;
    };
  });
  await explorer.open(`?v=1&data=${large}&sel=actor:actor-3`);
  const drawer = page.getByRole("complementary", { name: "Details" });
  await drawer.getByRole("button", { name: "Arrange" }).click();
  const panel = page.getByRole("dialog", { name: "Arrange Actor 3" });
  const parsed = async () => page.evaluate(() => Reflect.get(window, "parsed") as number);
  const before = await parsed();
  await panel.getByRole("button", { name: "Make it the centre" }).click();
  await expect(panel.getByText("Centre of both pictures")).toBeVisible();
  expect(await explorer.parameter("focus")).toBe("actor-3");
  // Rows of the file are 20,000.
  expect((await parsed()) - before).toBeLessThan(2000);
});
