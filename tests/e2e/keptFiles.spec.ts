import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { hostOrigins } from "./hostPage.ts";
import { type Site, siteTest } from "./site.ts";
import { beyond } from "./sweep.ts";
import { expect, test as base, type Page } from "./test.ts";

base.use({
  serviceWorkers: "allow",
  mayComplain: /Failed to load|ERR_|Failed to fetch|Content Security|redirect|CORS|Unsafe attempt/u,
});

/** With the worker in charge. */
const test = siteTest(async (page, { address }) => {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

const mine = "data/mine.json";
const graph = readFileSync("data/japan-security.json");

function forMine(site: Site, act: (response: ServerResponse) => void): void {
  site.answer = (path, response) => {
    if (path !== mine) return false;
    act(response);
    return true;
  };
}

const send =
  (body: Buffer | string, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(body);
  };

/** The page has what it asked for before the worker has kept it. */
const kept = async (page: Page) =>
  page.evaluate(async () => {
    const names = await window.caches.keys();
    const files = names.find((name) => name.endsWith(" files"));
    if (files === undefined) return [];
    const requests = await (await window.caches.open(files)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace("/app/", ""));
  });

const notice = /is shown from this device, as of \d+ \w+ \d{4}, because the site does not answer/u;

test("a site that is silent for some seconds leaves the kept copy, which says of when it is", async ({
  page,
  explorer,
  site,
}) => {
  forMine(site, send(graph));
  await page.goto(`${site.address}?v=1&data=${mine}`);
  await explorer.drawn();
  await expect(page.getByText(notice)).toHaveCount(0);
  await expect.poll(async () => kept(page)).toContain(mine);
  const silent: ServerResponse[] = [];
  forMine(site, (response) => silent.push(response));
  await page.reload();
  await expect(page.getByRole("alert").getByText(notice)).toBeVisible();
  await explorer.drawn();
  // The browser asks for the same file once at a time.
  for (const response of silent) response.destroy();
  // And so does a fault of the server, but not that it forbids the file, or has it no more.
  forMine(site, (response) => {
    response.statusCode = 503;
    response.end();
  });
  await page.reload();
  await expect(page.getByRole("alert").getByText(notice)).toBeVisible();
  forMine(site, (response) => {
    response.statusCode = 403;
    response.end();
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("may not be read");
});

test("only another graph takes the place of a good copy", async ({ page, explorer, site }) => {
  forMine(site, send(graph));
  await page.goto(`${site.address}?v=1&data=${mine}`);
  await explorer.drawn();
  await expect.poll(async () => kept(page)).toContain(mine);
  forMine(site, send("<!doctype html><title>Sign in</title>", { "content-type": "text/html" }));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Check again" })).toBeVisible();
  await site.down();
  await page.reload();
  await expect(page.getByRole("alert").getByText(notice)).toBeVisible();
  await explorer.drawn();
});

for (const [at, control] of ["no-store", "private, max-age=60"].entries())
  test(
    `what the site marks as ${control} does not stay`,
    beyond(1, at),
    async ({ page, explorer, site }) => {
      forMine(site, send(graph));
      await page.goto(`${site.address}?v=1&data=${mine}`);
      await explorer.drawn();
      await expect.poll(async () => kept(page)).toContain(mine);
      forMine(site, send(graph, { "cache-control": control }));
      await page.reload();
      await explorer.drawn();
      await expect.poll(async () => kept(page)).not.toContain(mine);
    },
  );

test("no answer leads the worker to another site", async ({ page, site }) => {
  let asked = 0;
  const elsewhere = createServer((_, response) => {
    asked += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" });
    response.end(graph);
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  const address = elsewhere.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  // The browser names the way there; what counts is whether it is gone.
  hostOrigins.add(`http://127.0.0.1:${port}`);
  forMine(site, (response) => {
    response.writeHead(302, { location: `http://127.0.0.1:${port}/graph.json` });
    response.end();
  });
  await page.goto(`${site.address}?v=1&data=${mine}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is not on this site");
  expect(asked).toBe(0);
  expect(await kept(page)).not.toContain(mine);
  elsewhere.close();
});

test("twelve files stay, the newest", async ({ page, site }) => {
  const names = Array.from({ length: 15 }, (_, at) => `data/file-${at}.json`);
  site.answer = (path, response) => {
    if (!names.includes(path)) return false;
    send('{"a":1}')(response);
    return true;
  };
  for (const name of names) {
    await page.evaluate(async (file) => (await fetch(file)).text(), name);
    await expect.poll(async () => kept(page)).toContain(name);
  }
  expect(await kept(page)).toHaveLength(12);
});

test("a file without an end is read no faster than the page reads, and ends at the site once that lets go of it", async ({
  page,
  site,
}) => {
  forMine(site, send('{"a":1}'));
  const ask = async () => page.evaluate(async (file) => (await fetch(file)).text(), mine);
  await ask();
  await expect.poll(async () => kept(page)).toContain(mine);
  let isOpen = true;
  let sent = 0;
  forMine(site, (response) => {
    response.on("close", () => {
      isOpen = false;
    });
    response.writeHead(200, { "content-type": "application/json" });
    const piece = Buffer.alloc(2 ** 20, " ");
    const go = (): void => {
      if (!isOpen) return;
      sent += 1;
      if (response.write(piece)) setImmediate(go);
    };
    response.on("drain", go);
    go();
  });
  const reader = await page.evaluateHandle(async (file) => {
    const body = (await fetch(file)).body?.getReader();
    await body?.read();
    return body;
  }, mine);
  // Some of it lies on the way, in the sockets and between the worker and the page.
  let before = -1;
  await expect
    .poll(
      () => {
        const rests = sent === before;
        before = sent;
        return rests;
      },
      { intervals: [500] },
    )
    .toBe(true);
  await reader.evaluate(async (body) => body?.cancel());
  await expect.poll(() => isOpen).toBe(false);
  await site.down();
  expect(await ask()).toBe('{"a":1}');
});
