import { parseArgs } from "node:util";
import { writeFileSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";
import { build, preview } from "vite";
import { graphOfRows, writeRealEvents } from "../bench/realEvents.ts";
import { launchOptions } from "../e2e/chromium.ts";
import { chanceOf } from "./chance.ts";
import { inSession, type Outcome } from "./session.ts";

/**
 * `npm run soak -- --minutes N --seed S --data small|large|both`: random use of the built page, the same for the same
 * seed. It fails where the page breaks, and where memory goes on growing; both data share the minutes.
 */
const outDir = "node_modules/.cache/soak";
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    data: { type: "string", default: "both" },
  },
});
const seed = Number(values.seed);
const wanted = values.data === "both" ? ["small", "large"] : [values.data];
const minutes = Number(values.minutes) / wanted.length;

/** As large as the real one and of the same kind, but made up. */
function writeLargeGraph(name: string): void {
  if (writeRealEvents(outDir, name) !== null) return;
  const chance = chanceOf(1);
  const actor = (): string => {
    // Few of them take part in most.
    const at = Math.floor(7128 * chance.part() ** 4);
    return at === 0 ? "Japan" : `Actor ${at}`;
  };
  const rows = Array.from({ length: 90_730 }, () => {
    const day = new Date(Date.UTC(2014, 0, 1 + chance.below(365))).toISOString().slice(0, 10);
    return [day, actor(), `Relation ${chance.below(200)}`, actor()];
  });
  writeFileSync(`${outDir}/${name}`, JSON.stringify(graphOfRows(rows)));
}

await build({ logLevel: "error", build: { outDir } });
const server = await preview({
  preview: { host: "127.0.0.1", port: 0 },
  build: { outDir },
  logLevel: "error",
});
const site = server.resolvedUrls?.local[0] ?? "";
const results: Outcome[] = [];
let browser: Browser | null = null;
try {
  for (const data of wanted) {
    let link = "?v=1";
    if (data === "large") {
      writeLargeGraph("large.json");
      link = "?v=1&data=large.json";
    }
    console.log(`\n${data} data, ${minutes} min, seed ${seed}`);
    browser = await chromium.launch(launchOptions());
    results.push(await inSession(browser, `${site}${link}`, minutes, seed));
    await browser.close();
  }
} finally {
  await browser?.close();
  await server.close();
}
const failed = results.filter(({ faults }) => faults.length > 0);
console.log(`\nsoak: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
