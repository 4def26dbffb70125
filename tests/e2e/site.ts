import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { hostOrigins } from "./hostPage.ts";
import { type Page, test } from "./test.ts";

const built = "node_modules/.cache/e2e";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A hash in a name, but for its first three characters. */
const hash = /-[\w-]{3}([\w-]{5})\.(js|css|woff2|svg)\b/gu;

/** Answers a request itself, or leaves it (false) to the built files. */
type Answer = (path: string, response: ServerResponse) => boolean;

/**
 * The built app on a server that can be stopped, and can serve a new version: as after a build of other code every
 * file with a hash in its name then has another one, and under the names of before there is nothing any more.
 */
export class Site {
  #server: Server | null = null;
  #port = 0;
  #files: readonly string[] | null = null;
  /** Written into every page and worker; another one is another version. */
  version = "one";
  /** What is sent for a file that is not there: nothing, or as some servers do, the page. */
  missing: "nothing" | "page" = "nothing";
  answer: Answer = () => false;

  get address(): string {
    return `http://127.0.0.1:${this.#port}/app/`;
  }

  async up(): Promise<void> {
    this.#server = createServer(({ url = "/" }, response) => {
      const path = new URL(url, "http://site").pathname.replace(/^\/app\//u, "");
      if (this.answer(path, response)) return;
      const name = this.#nameInBuild(path === "" ? "index.html" : path);
      if (name !== null && existsSync(join(built, name))) this.#send(name, response);
      else if (this.missing === "page") this.#send("index.html", response);
      else {
        response.statusCode = 404;
        response.end();
      }
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

  #send(name: string, response: ServerResponse): void {
    response.setHeader("content-type", types[extname(name)] ?? "text/plain");
    response.end(this.#content(name));
  }

  /** Three characters of each hash say which version it is; the first version has the build's own. */
  get #mark(): string {
    return this.version === "one" ? "" : this.version.padEnd(3, "_").slice(0, 3);
  }

  #nameInBuild(path: string): string | null {
    if (!path.startsWith("assets/")) return path;
    this.#files ??= readdirSync(join(built, "assets"));
    const name = this.#files.find((one) => path === `assets/${this.#renamed(one)}`);
    return name === undefined ? null : `assets/${name}`;
  }

  #renamed(text: string): string {
    return this.#mark === "" ? text : text.replaceAll(hash, `-${this.#mark}$1.$2`);
  }

  #content(name: string): Buffer | string {
    const content = readFileSync(join(built, name));
    if (!/\.(?:html|js|css)$/u.test(name)) return content;
    const text = this.#renamed(String(content));
    if (name === "index.html")
      return text.replace("<head>", `<head><meta name="version" content="${this.version}">`);
    if (name === "worker.js")
      return text.replace(/(?<=\$\{\w+\})[\da-f]{16}/u, (found) => `${found}-${this.version}`);
    return text;
  }
}

type Begin = (page: Page, site: Site) => Promise<void>;

/** Tests with a site of their own, which is up; at first the page is where nothing is there to be restored. */
export const siteTest = (begin: Begin = emptyPage) =>
  test.extend<{ site: Site }>({
    site: async ({ page }, use) => {
      const site = new Site();
      await site.up();
      await begin(page, site);
      await use(site);
      await site.down();
    },
  });

async function emptyPage(page: Page): Promise<void> {
  await page.goto("about:blank");
}
