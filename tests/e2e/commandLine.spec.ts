import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { minimalGraph } from "../fixtures/minimalGraph.ts";
import { hostOrigins } from "./hostPage.ts";
import { expect, test } from "./test.ts";

/** Built beside the app of these tests. */
const program = "node_modules/.cache/e2e-cli/musubi.js";

test.use({ serviceWorkers: "allow" });

test("a file that is opened on the command line is shown, follows its changes in the same view, and ends with the program", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "open-"));
  const file = join(folder, "my graph & more.json");
  const graph = minimalGraph();
  writeFileSync(file, JSON.stringify(graph));
  const running = spawn(process.execPath, [program, "open", file, "--no-browser"]);
  try {
    const [said] = (await once(running.stdout.setEncoding("utf8"), "data")) as [string];
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/u);
    const address = said.trim();
    const { origin } = new URL(address);
    hostOrigins.add(origin);
    await page.goto(`${address}&sel=actor:italy`);
    await expect(page.getByRole("status").first()).toContainText("2 of 2 events");
    await expect(page).toHaveTitle(/A small graph/u);

    const [first] = graph.events;
    writeFileSync(
      file,
      JSON.stringify({ ...graph, events: [...graph.events, { ...first, id: "a-third" }] }),
    );
    await expect(page.getByRole("status").first()).toContainText("of 3 events");
    expect(new URL(page.url()).searchParams.get("sel")).toBe("actor:italy");
    await expect(page.getByRole("complementary", { name: "Details" })).toContainText("Italy");
    // What is of one run only is not kept in the browser.
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);

    // No page of another site reads it, by a name that leads here or in a frame.
    const foreign = await page.request.get(`${origin}/`, { headers: { host: "example.org" } });
    expect(foreign.status()).toBe(403);
    const own = await page.request.get(`${origin}/`);
    expect(own.headers()["content-security-policy"]).toBe("frame-ancestors 'self'");
  } finally {
    running.kill("SIGINT");
    const [code] = (await once(running, "exit")) as [number | null];
    expect(code).toBe(0);
    rmSync(folder, { recursive: true });
  }
});
