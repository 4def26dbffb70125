import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { FrameLocator, Page } from "@playwright/test";

/** The origins of the pages around the app: another port is another origin. */
export const hostOrigins = new Set<string>();

/** A page around the app that keeps every message in `heard`. */
export class HostPage {
  #server: Server | null = null;
  origin = "";

  constructor(
    readonly page: Page,
    readonly app: string,
  ) {}

  /** `files`: address on the host → file of this project. */
  async open(
    body: string,
    files: Readonly<Record<string, string>> = {},
    search = "",
  ): Promise<void> {
    this.#server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://host");
      const file = files[pathname];
      if (pathname !== "/" && file === undefined) response.statusCode = 404;
      const type = file === undefined ? "text/html" : typeOf(file);
      response.setHeader("content-type", `${type}; charset=utf-8`);
      response.end(file === undefined ? pageOf(body) : readFileSync(file, "utf8"));
    }).listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("There is no port.");
    this.origin = `http://127.0.0.1:${address.port}`;
    hostOrigins.add(this.origin);
    await this.page.goto(`${this.origin}/${search}`);
  }

  close(): void {
    this.#server?.close();
    hostOrigins.delete(this.origin);
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe").first();
  }

  /** All messages of a type, in order. */
  async heard(type: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const all = await this.page.evaluate(() => Reflect.get(window, "heard") as unknown[]);
    return all.filter(
      (one): one is Record<string, unknown> =>
        typeof one === "object" && one !== null && Reflect.get(one, "type") === type,
    );
  }

  async everything(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => Reflect.get(window, "heard") as unknown[]);
  }

  async say(data: unknown): Promise<void> {
    await this.page.evaluate((message) => {
      document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
    }, data);
  }
}

function typeOf(file: string): string {
  return file.endsWith(".css") ? "text/css" : "text/javascript";
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script>
</head><body>${body}</body></html>`;
}
