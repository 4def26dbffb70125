import { expect, test as base, type Page } from "@playwright/test";
import { Explorer } from "./explorer.ts";
import { HostPage, hostOrigins } from "./hostPage.ts";

export { expect, type Page };

/** What `test.use` wants for a telephone. */
export const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Has the site answer with a graph, a text or bytes: in place of the default data, unless another place is named. */
export type Serve = (
  file: unknown,
  options?: { readonly at?: string; readonly status?: number },
) => Promise<void>;

interface Fixtures {
  /** Runs with every test and checks what must never happen. */
  readonly quiet: void;
  readonly explorer: Explorer;
  readonly serve: Serve;
  /** A page around the app, on another origin. */
  readonly host: HostPage;
}

interface Options {
  /** What the browser may write to the console, such as that a file which is missing on purpose is missing. */
  readonly mayComplain: RegExp | null;
}

export const test = base.extend<Fixtures & Options>({
  mayComplain: [null, { option: true }],
  quiet: [
    async ({ page, baseURL, mayComplain }, use) => {
      const heard: string[] = [];
      const left: string[] = [];
      page.on("console", (message) => {
        if (!["error", "warning"].includes(message.type())) return;
        // Playwright's own word on `serviceWorkers: "block"`.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        // Says how fast the machine is; `firstPicture.spec` holds that each of these fonts is used.
        if (/was preloaded using link preload but not used/u.test(message.text())) return;
        if (mayComplain?.test(message.text())) return;
        heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => heard.push(`uncaught: ${error.message}`));
      page.on("dialog", (dialog) => {
        heard.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/u.test(protocol) && origin !== baseURL && !hostOrigins.has(origin))
          left.push(request.url());
      });
      await use();
      expect(heard, "what the page says in the console").toEqual([]);
      expect(left, "requests that leave the origin").toEqual([]);
      const polluted = await page.evaluate(() => Reflect.get({}, "polluted") !== undefined);
      expect(polluted, "a file has changed the prototype of objects").toBe(false);
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => {
    await use(new Explorer(page));
  },
  serve: async ({ page }, use) => {
    await use(async (file, { at = "data/japan-security.json", status = 200 } = {}) => {
      const body = typeof file === "string" || Buffer.isBuffer(file) ? file : JSON.stringify(file);
      await page.route(`**/${at}`, (route) =>
        route.fulfill({ status, contentType: "application/json", body }),
      );
    });
  },
  host: async ({ page, baseURL }, use) => {
    const host = new HostPage(page, baseURL ?? "");
    await use(host);
    host.close();
  },
});
