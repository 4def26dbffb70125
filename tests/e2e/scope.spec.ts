import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphFormats, writeGraph } from "../../src/io/export/graphFormats.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { freePort } from "./freePort.ts";
import { hostOrigins } from "./hostPage.ts";
import { expect, test } from "./test.ts";

/** Built beside the app of these tests. */
const program = "node_modules/.cache/e2e-cli/musubi.js";

test.use({ mayComplain: /Failed to load resource|ERR_CONNECTION_REFUSED/u });

const graph = graphFromText(`
  2021-01-10  talks   japan italy
  2021-02-10  talks   japan italy united-kingdom
  2022-03-01  visit   japan nato
  2022-05-01  talks   japan nato
  2023-03-01  visit   italy nato
`);

let folder: string;
let running: ChildProcess | null = null;
let port: number;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "scope-"));
  const parquet = graphFormats.find(({ id }) => id === "parquet");
  if (parquet === undefined) throw new Error("There is no Parquet.");
  writeFileSync(join(folder, "ties.parquet"), await writeGraph(parquet, graph, { language: "en" }));
  port = await freePort();
});

test.afterAll(async () => {
  await stop("SIGINT");
  rmSync(folder, { recursive: true });
});

async function start(...words: readonly string[]): Promise<string> {
  running = spawn(process.execPath, [program, "serve", folder, "--port", String(port), ...words], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = (await once(running.stdout?.setEncoding("utf8") ?? running, "data")) as [string];
  const address = said.trim();
  hostOrigins.add(new URL(address).origin);
  return address;
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const child = running;
  running = null;
  if (child === null || child.exitCode !== null) return;
  const over = once(child, "exit");
  child.kill(signal);
  await over;
}

test("a folder of Parquet is scoped, opened in part, scoped again, and survives a server that goes and comes", async ({
  page,
}) => {
  const address = await start("--most", "4");
  await page.goto(address);
  const scope = page.getByRole("region", { name: "Scope" });
  await expect(scope.getByRole("heading", { name: "5 events are too many" })).toBeVisible();
  await expect(scope.getByRole("button", { name: "Open 5 events" })).toBeDisabled();
  // The nearest scopes that fit.
  await expect(scope.getByRole("button", { name: /Japan in the middle.*4 events/u })).toBeVisible();

  await scope.getByRole("radio", { name: /^Japan/u }).check();
  await expect(scope.getByRole("button", { name: "Open 4 events" })).toBeEnabled();
  const partners = scope.getByRole("group", { name: /Partners of Japan/u });
  await expect(partners.getByRole("checkbox")).toHaveCount(3);
  await partners.getByRole("checkbox", { name: /^Nato/u }).uncheck();
  const open = scope.getByRole("button", { name: "Open 2 events" });
  await expect(open).toBeEnabled();
  await scope.getByRole("slider", { name: "To" }).press("Home");
  await expect(scope.getByRole("button", { name: "Open 1 event" })).toBeEnabled();
  await scope.getByRole("slider", { name: "To" }).press("End");
  await open.click();

  await expect(page.getByRole("status").first()).toContainText("2 of 2 events");
  expect(new URL(page.url()).searchParams.get("scope")).toBe(
    "focus:japan~partners:italy,united-kingdom",
  );
  await page.reload();
  await expect(page.getByRole("status").first()).toContainText("2 of 2 events");

  await page.getByRole("button", { name: "Change scope" }).click();
  await expect(scope.getByRole("button", { name: "Open 2 events" })).toBeEnabled();
  await stop("SIGKILL");
  await partners.getByRole("checkbox", { name: /^Nato/u }).check();
  await expect(scope.getByRole("alert")).toContainText("does not answer");
  await expect(partners.getByRole("checkbox")).toHaveCount(3);
  await start("--most", "4");
  await expect(scope.getByRole("alert")).toBeHidden({ timeout: 40_000 });
  await scope.getByRole("button", { name: "Open 4 events" }).click();
  await expect(page.getByRole("status").first()).toContainText("4 of 4 events");
});
