import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { hostOrigins } from "./hostPage.ts";
import { expect, test, type Page } from "./test.ts";

test.use({ serviceWorkers: "allow", mayComplain: /ERR_CONNECTION|Failed to fetch|ERR_FAILED/u });

const built = "node_modules/.cache/e2e";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The built app on a server that can be stopped, and can serve a new version. */
class Site {
  #server: Server | null = null;
  #port = 0;
  /** Written into every page and worker; another one is another version. */
  version = "one";

  get address(): string {
    return `http://127.0.0.1:${this.#port}/app/`;
  }

  async up(): Promise<void> {
    this.#server = createServer(({ url = "/" }, response) => {
      const path = new URL(url, "http://site").pathname.replace(/^\/app\//u, "");
      const file = join(built, path === "" ? "index.html" : path);
      if (!existsSync(file)) {
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader("content-type", types[extname(file)] ?? "text/plain");
      response.end(this.#content(file));
    }).listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("There is no port.");
    this.#port = address.port;
    hostOrigins.add(new URL(this.address).origin);
  }

  async down(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    server.closeAllConnections();
    await new Promise((closed) => {
      server.close(closed);
    });
  }

  #content(file: string): Buffer | string {
    const content = readFileSync(file);
    if (file.endsWith("index.html"))
      return String(content).replace(
        "<head>",
        `<head><meta name="version" content="${this.version}">`,
      );
    if (file.endsWith("worker.js"))
      return String(content).replace(
        /(?<=\$\{\w+\})[\da-f]{16}/u,
        (hash) => `${hash}-${this.version}`,
      );
    return content;
  }
}

const version = async (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

const caches = async (page: Page) => page.evaluate(async () => window.caches.keys());

/** The browser looks for a new worker with each load, when it finds the time; here at once. */
async function updated(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => null);
  });
  return caches(page);
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test("works without a network once it was there, its own data and links included", async ({
  page,
  explorer,
}) => {
  const site = new Site();
  await site.up();
  await page.goto(site.address);
  await explorer.drawn();
  await controlled(page);
  await site.down();
  await page.goto(`${site.address}?v=1&sel=actor:italy`);
  await explorer.drawn();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
  await page.getByRole("radio", { name: "Table" }).click();
  await expect(page.getByRole("grid").or(page.getByRole("table"))).toBeVisible();
});

test("a new version is there with the next load, and old ones are cleared away", async ({
  page,
  explorer,
}) => {
  const site = new Site();
  await site.up();
  await page.goto(site.address);
  await controlled(page);
  const first = await caches(page);
  for (const next of ["two", "three"]) {
    site.version = next;
    await page.goto(site.address);
    expect(await version(page)).toBe(next);
    await expect.poll(async () => (await updated(page)).join()).toContain(next);
  }
  await expect
    .poll(async () => (await caches(page)).some((one) => first.includes(one)))
    .toBe(false);
  await site.down();
  await page.goto(site.address);
  expect(await version(page)).toBe("three");
  await explorer.drawn();
});
