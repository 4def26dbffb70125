import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, preview } from "vite";
import { closingLine } from "../reporters/closingLine.ts";
import { within, type Driver, type Engine } from "./driver.ts";
import { firefox } from "./firefox.ts";
import { whyNot } from "./packages.ts";
import { forcedColours, oneFile, paths } from "./paths.ts";
import { Visitor } from "./visitor.ts";
import { webkit } from "./webkit.ts";

/**
 * `npm run browsers`: the main paths in Firefox and WebKit. Chromium has all of `tests/e2e`. It serves a build of its
 * own, and ends within minutes whatever a browser does.
 */
const outDir = "node_modules/.cache/browsers";
const limit = { path: 25, open: 45, close: 10, all: 300 };

let failures = 0;

async function run(engine: Engine, site: string): Promise<void> {
  const reason = whyNot(engine);
  if (reason !== null) {
    console.log(`${engine.name}: skipped (${reason})`);
    return;
  }
  const counts = { passed: 0, failed: 0 };
  const attempt = async (
    what: string,
    driver: Driver,
    path: (visitor: Visitor) => Promise<void>,
  ): Promise<void> => {
    const visitor = new Visitor(driver, site);
    const begin = performance.now();
    try {
      await within(limit.path, "the path", path(visitor));
      const complaints = await within(limit.path, "the console", visitor.complaints());
      if (complaints.length > 0) throw new Error(`the console says ${complaints.join("; ")}`);
      counts.passed += 1;
      console.log(`  ok ${what} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  FAILED ${what}\n    ${String(error).replaceAll("\n", "\n    ")}`);
    }
  };
  const session = async (
    options: { readonly forcedColours: boolean },
    act: (driver: Driver) => Promise<void>,
  ): Promise<void> => {
    const driver = await within(limit.open, `opening ${engine.name}`, engine.open(options));
    try {
      await act(driver);
    } finally {
      await within(limit.close, `closing ${engine.name}`, driver.close()).catch(console.log);
    }
  };
  console.log(`\n${engine.name}`);
  try {
    await session({ forcedColours: false }, async (driver) => {
      for (const [what, path] of Object.entries(paths)) await attempt(what, driver, path);
      const file = pathToFileURL(resolve(outDir, "musubi.html")).href;
      await attempt("the app as one file works from the disk", driver, async (visitor) =>
        oneFile(visitor, file),
      );
    });
    if (engine.canForceColours)
      await session({ forcedColours: true }, async (driver) =>
        attempt("what is chosen stands out in forced colours", driver, forcedColours),
      );
  } catch (error) {
    counts.failed += 1;
    console.log(`  FAILED ${String(error)}`);
  }
  console.log(closingLine(engine.name, counts));
  failures += counts.failed;
}

// What is still running then ends with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
// Whatever hangs, and nothing is known that does.
setTimeout(() => {
  console.log(`It has taken more than ${limit.all} s.`);
  process.exit(1);
}, limit.all * 1000).unref();

await build({ logLevel: "error", build: { outDir } });
const page = `${outDir}/index.html`;
writeFileSync(`${outDir}/complaints.js`, readFileSync("tests/browsers/complaints.js"));
const listens = '<head><script src="complaints.js"></script>';
writeFileSync(page, readFileSync(page, "utf8").replace("<head>", listens));
const server = await preview({
  preview: { host: "127.0.0.1", port: 0 },
  build: { outDir },
  logLevel: "error",
});
const site = server.resolvedUrls?.local[0] ?? "";
for (const engine of [firefox, webkit]) await run(engine, site);
await within(limit.close, "the server", server.close()).catch(console.log);
process.exit(failures === 0 ? 0 : 1);
