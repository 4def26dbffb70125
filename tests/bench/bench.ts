import { chromium, type Browser } from "@playwright/test";
import { build, preview } from "vite";
import { launchOptions } from "../e2e/chromium.ts";
import { answerTimes } from "./answerTimes.ts";
import { loadTimes } from "./loadTimes.ts";
import { report } from "./report.ts";

/** Builds the page, opens it in a real browser and prints how long a person waits. It measures; it judges nothing. */
async function bench(): Promise<void> {
  await build({ logLevel: "warn" });
  const server = await preview({ logLevel: "warn", preview: { host: "127.0.0.1", port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview has no address.");
  const browser: Browser = await chromium.launch(launchOptions());
  try {
    report("load to first picture", await loadTimes(browser, address));
    report("click in the network to answer on the timeline", await answerTimes(browser, address));
  } finally {
    await browser.close();
    await server.close();
  }
}

await bench();
