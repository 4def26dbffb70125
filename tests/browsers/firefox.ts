import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import type { Driver, Engine } from "./driver.ts";

const files = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: "Firefox",
  needs: [{ files, package: "firefox-esr" }],
  canForceColours: true,

  async open({ forcedColours }): Promise<Driver> {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: files.find((file) => existsSync(file)) ?? "firefox",
      timeout: 30_000,
      defaultViewport: { width: 1440, height: 900 },
      extraPrefsFirefox: {
        "intl.accept_languages": "en-GB",
        "ui.prefersReducedMotion": 1,
        // 2 replaces the colours of all pages, which is what the page hears as `forced-colors`.
        "browser.display.document_color_use": forcedColours ? 2 : 1,
      },
    });
    const [page = await browser.newPage()] = await browser.pages();
    const heard: string[] = [];
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(String(error)));
    return {
      async goto(address) {
        // What a page that is left says of what it did not get to load is about no other.
        await page.goto("about:blank");
        heard.length = 0;
        await page.goto(address, { waitUntil: "load", timeout: 20_000 });
      },
      evaluate: async (run, ...args) =>
        // The types of Puppeteer know handles besides, which nothing here passes.
        (await page.evaluate(run as unknown as (...given: unknown[]) => unknown, ...args)) as never,
      async drag(places) {
        const [first, ...rest] = places;
        if (first === undefined) return;
        await page.mouse.move(...first);
        await page.mouse.down();
        for (const place of rest) await page.mouse.move(...place);
        await page.mouse.up();
      },
      type: async (text) => page.keyboard.type(text),
      press: async (key) => page.keyboard.press(key),
      heard: () => heard,
      close: async () => browser.close(),
    };
  },
};
