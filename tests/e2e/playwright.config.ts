import { defineConfig } from "@playwright/test";
import { launchOptions } from "./chromium.ts";

const port = Number(process.env["MUSUBI_PORT"] ?? 4319);

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env["CI"]),
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  reporter: [["list"], ["../reporters/playwrightClosingLine.ts"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npm run build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "../..",
    port,
    timeout: 120_000,
    reuseExistingServer: !process.env["CI"],
  },
});
