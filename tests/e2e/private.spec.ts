import type { Frame, Page } from "@playwright/test";
import { changedGraph } from "../fixtures/changedGraph.ts";
import type { HostPage } from "./hostPage.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 1000, height: 700 } });

/** Drops a file of this computer on the app. */
async function dropFile(app: Frame | Page): Promise<void> {
  await app.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "own.json", { type: "application/json" }));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      document.querySelector("main")?.dispatchEvent(new DragEvent("drop", init));
    },
    JSON.stringify(changedGraph({})),
  );
  await expect.poll(async () => app.title()).toMatch(/A small graph/u);
}

/** Messages without those that only hand on a key. */
async function count(host: HostPage): Promise<number> {
  // What is sent at most ten times a second has come by then.
  await host.page.waitForTimeout(400);
  return (await host.everything()).length;
}

const wishes = [
  { musubi: 1, type: "select", sel: "event:2023-01-10-rome" },
  { musubi: 1, type: "select", sel: "event:nowhere" },
  { musubi: 1, type: "set", params: { q: "rome" } },
  { musubi: 1, type: "goto", scene: 0 },
  { musubi: 1, type: "load", data: { musubi: "1.1", events: [] } },
  { musubi: 1, type: "dance" },
];

function frameOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("There is no frame.");
  return frame;
}

const ties = (host: HostPage, search = ""): string =>
  `<iframe title="Ties" width="900" height="600" src="${host.app}/${search}"></iframe>`;

const notice = "no longer learns what you do here";

test("the page around a frame hears nothing of a file of this computer, and cannot ask for it", async ({
  page,
  host,
}) => {
  await host.open(ties(host, "?v=1&show=table"));
  await expect.poll(async () => (await host.heard("state")).length).toBeGreaterThan(0);
  const app = frameOf(page);
  await dropFile(app);
  await expect(app.getByRole("alert").filter({ hasText: notice })).toBeVisible();
  const heard = await count(host);
  await app.getByRole("combobox", { name: "Search" }).fill("Rome");
  await app.getByRole("option", { name: "Filter by “Rome”" }).click();
  await expect.poll(() => app.evaluate(() => window.location.search)).toContain("q=Rome");
  for (const wish of wishes) await host.say(wish);
  expect(await count(host)).toBe(heard);
  expect(await app.evaluate(() => window.location.search)).not.toContain("sel=");

  // What the app still asks its own server for does not carry the address.
  const [request] = await Promise.all([
    page.waitForRequest("**/data/japan-security.json?again"),
    app.evaluate(async () => (await fetch("data/japan-security.json?again")).status),
  ]);
  expect((await request.allHeaders())["referer"]).toBeUndefined();

  // Its keys are the deck's all the same.
  await app.getByRole("main").press("PageDown");
  await expect.poll(async () => (await host.heard("key")).length).toBe(1);

  // What was searched for is not said after a reload either.
  await app.evaluate(() => window.location.reload());
  await expect.poll(async () => (await host.heard("ready")).length).toBe(2);
  expect(JSON.stringify((await host.heard("state")).at(-1) ?? {})).not.toContain("Rome");
  expect(await app.evaluate(() => window.location.search)).not.toContain("Rome");
});

test("nor does the page that opened this one", async ({ page, host }) => {
  await host.open(
    `<button onclick="app = window.open('${host.app}/?v=1&show=table')">Open</button>`,
  );
  const [app] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Open" }).click(),
  ]);
  await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
  await dropFile(app);
  await expect(app.getByRole("alert").filter({ hasText: notice })).toBeVisible();
  const heard = await count(host);
  for (const wish of wishes)
    await page.evaluate((message) => {
      (Reflect.get(window, "app") as Window).postMessage(message, "*");
    }, wish);
  await app.locator('[data-actor="italy"]').first().click();
  await expect.poll(() => app.evaluate(() => window.location.search)).toContain("sel=");
  expect(await count(host)).toBe(heard);
  await app.close();
});

test("nor of what is written here", async ({ page, host }) => {
  await host.open(ties(host, "?v=1&show=table"));
  await expect.poll(async () => (await host.heard("state")).length).toBeGreaterThan(0);
  const app = frameOf(page);
  await app.getByRole("button", { name: "More", exact: true }).click();
  await app.getByRole("menu", { name: "More" }).getByText("Save scene", { exact: true }).click();
  await expect(app.getByRole("alert").filter({ hasText: notice })).toBeVisible();
  const heard = await count(host);
  for (const wish of wishes) await host.say(wish);
  expect(await count(host)).toBe(heard);

  // Nor once it is restored.
  await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    frame?.replaceWith(frame.cloneNode());
  });
  const restored = page.frameLocator("iframe").getByRole("alert");
  await expect(restored.filter({ hasText: "Unsaved scenes were restored" })).toBeVisible();
  for (const wish of wishes) await host.say(wish);
  expect(await count(host)).toBe(heard);
});

test("an allowed page still hears and asks, and the notice names it", async ({ page, host }) => {
  await host.open(`<p>Waits</p>`);
  const meta = `<head><meta name="musubi-allow" content="https://other.example ${host.origin}/deck">`;
  await page.route(`${host.app}/?v=1*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace("<head>", meta) });
  });
  await page.evaluate(
    (body) => {
      document.body.innerHTML = body;
    },
    ties(host, "?v=1&show=table"),
  );
  await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
  const app = frameOf(page);
  await dropFile(app);
  await expect(app.getByRole("alert").filter({ hasText: host.origin })).toBeVisible();
  await host.say({ musubi: 1, type: "select", sel: "event:2023-01-10-rome" });
  await expect
    .poll(async () => (await host.heard("state")).at(-1))
    .toMatchObject({ params: { sel: "event:2023-01-10-rome" } });
});

test("a page of this site hears it without being named", async ({ page, host }) => {
  await page.route(`${host.app}/around.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title><link rel="icon" href="data:,">
<script>heard = []; addEventListener("message", (event) => heard.push(event.data));</script>${ties(host, "?v=1&show=table")}`,
    }),
  );
  await page.goto(`${host.app}/around.html`);
  await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
  const app = frameOf(page);
  await dropFile(app);
  await host.say({ musubi: 1, type: "select", sel: "event:2023-01-10-rome" });
  await expect
    .poll(async () => (await host.heard("state")).at(-1))
    .toMatchObject({ params: { sel: "event:2023-01-10-rome" } });
  await expect(app.getByRole("alert").filter({ hasText: "Your data" })).toHaveCount(0);
});
