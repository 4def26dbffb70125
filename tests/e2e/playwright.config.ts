import { defineConfig } from "@playwright/test";
import { launchOptions, usesPackage } from "./chromium.ts";
import { freePort } from "./freePort.ts";

// The workers read this file too: they find the port that the first reading chose.
const port = (process.env["MUSUBI_PORT"] ??= String(await freePort()));
const built = "node_modules/.cache/e2e";
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: ".",
  testIgnore: usesPackage() ? [] : ["pictures.spec.ts"],
  fullyParallel: true,
  workers: 2,
  // CI names a test as flaky that passes only at the second try: a bug to mend, but of no change that waits to land.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  reporter: [["list"], ["../reporters/playwrightClosingLine.ts"]],
  projects: [
    { name: "pages", grepInvert: /@sweep/u },
    { name: "sweep", grep: /@sweep/u },
  ],
  use: {
    baseURL: origin,
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    contextOptions: { reducedMotion: "reduce" },
    // Each test sees this build only, without caches of another.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
  },
  webServer: {
    // Built apart from dist/, so that an app which is being served from there keeps its files.
    command: `npx vite build --logLevel warn --outDir ${built} && npx vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${built}`,
    cwd: "../..",
    url: origin,
    timeout: 120_000,
  },
});
