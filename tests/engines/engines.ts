import { execFileSync } from "node:child_process";
import { startVitest } from "vitest/node";
import { clickHouseProgram } from "./clickHouseServers.ts";

/**
 * `npm run engines`: the same questions to the browser's columns and to each database. With `--install` ClickHouse is got by
 * `apt-get` where it is missing (root, Debian) and must be there; without, what is missing is skipped.
 */
if (process.argv.includes("--install") && clickHouseProgram() === null) {
  const get = (...words: readonly string[]): unknown =>
    execFileSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  get("update");
  get("install", "-y", "--no-install-recommends", "clickhouse-server");
  if (clickHouseProgram() === null) throw new Error("clickhouse-server could not be installed.");
}
const files = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const vitest = await startVitest("test", files, {
  config: "tests/engines/vitest.config.ts",
  watch: false,
});
await vitest.close();
