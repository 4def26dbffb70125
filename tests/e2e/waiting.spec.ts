import type { ServerResponse } from "node:http";
import { readFileSync } from "node:fs";
import { rightToLeftGraph } from "../fixtures/rightToLeft.ts";
import { hostOrigins } from "./hostPage.ts";
import { type Site, siteTest } from "./site.ts";
import { beyond } from "./sweep.ts";
import { expect, test as base } from "./test.ts";

// The browser's own words on answers that fail on purpose.
base.use({
  mayComplain: /Failed to load|ERR_|Failed to fetch|Content Security|redirect|CORS|Unsafe attempt/u,
});

const test = siteTest();

/** Named by an answer, but never asked. */
const elsewhere = "http://127.0.0.1:9";
hostOrigins.add(elsewhere);

const data = "data/japan-security.json";
const linked = `?data=${data}`;
const graph = readFileSync(data);

/** Answers for the data, and for nothing else. */
const forData = (site: Site, act: (response: ServerResponse) => void): void => {
  site.answer = (path, response) => {
    if (path !== data) return false;
    act(response);
    return true;
  };
};

const begin = (response: ServerResponse, bytes: number): void => {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": String(graph.length),
  });
  response.write(graph.subarray(0, bytes));
};

const ended = (status: number) => (response: ServerResponse) => {
  response.statusCode = status;
  response.end();
};

const reasons: Readonly<Record<string, readonly [(response: ServerResponse) => void, RegExp]>> = {
  "a file that is not there": [ended(404), /was not found/u],
  "a connection that ends early": [
    (response) => {
      begin(response, 2000);
      setTimeout(() => response.destroy(), 200);
    },
    /was cut off/u,
  ],
  "a way to another site": [
    (response) => {
      response.writeHead(302, { location: `${elsewhere}/graph.json` });
      response.end();
    },
    /is not on this site/u,
  ],
  "a file that something keeps from coming": [(response) => response.destroy(), /is blocked/u],
  "a file that is for others": [ended(403), /may not be read/u],
  "a fault of the server": [ended(503), /The server could not send/u],
  "another answer": [ended(418), /could not be loaded/u],
};

for (const [at, [what, [act, words]]] of Object.entries(reasons).entries())
  test(
    `names its reason in its own words: ${what}`,
    beyond(3, at),
    async ({ page, explorer, site }) => {
      forData(site, act);
      // A file that a link names comes to a Worker, the default data to the page.
      await page.goto(`${site.address}${at % 2 === 0 ? "" : linked}`);
      await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
      site.answer = () => false;
      await page.getByRole("button", { name: "Check again" }).click();
      await explorer.drawn();
    },
  );

test("a linked file opens also where the code of the Worker does not come", async ({
  page,
  explorer,
  site,
}) => {
  site.answer = (path, response) => {
    if (!path.startsWith("assets/importWorker")) return false;
    ended(404)(response);
    return true;
  };
  await page.goto(`${site.address}${linked}`);
  await explorer.drawn();
});

test("says that this device is offline", async ({ page, context, site }) => {
  forData(site, ended(503));
  await page.goto(`${site.address}${linked}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("could not send");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("without a network");
});

test("shows how much has come in what time, ends by Cancel, and can begin again", async ({
  page,
  explorer,
  site,
}) => {
  forData(site, (response) => begin(response, 12_000));
  await page.goto(site.address);
  const main = page.getByRole("main");
  await expect(main).toContainText("12 kB");
  await expect(main).toContainText(/after [3-9] s/u);
  await main.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("was cancelled");
  site.answer = () => false;
  await page.getByRole("button", { name: "Check again" }).click();
  await explorer.drawn();
});

test("waits 30 seconds without a byte, however long the whole takes", async ({ page, site }) => {
  const open: ServerResponse[] = [];
  forData(site, (response) => {
    begin(response, 12_000);
    open.push(response);
  });
  await page.clock.install();
  await page.goto(site.address);
  const main = page.getByRole("main");
  await expect(main).toContainText("12 kB");
  for (const at of [12_000, 24_000]) {
    await page.clock.runFor(20_000);
    open[0]?.write(graph.subarray(at, at + 12_000));
    await expect(main).toContainText(`${(at + 12_000) / 1000} kB`);
  }
  await page.clock.runFor(31_000);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("does not arrive");
  await expect(main).toContainText("Nothing has come for 30 seconds");
});

test("Cancel of a file of this computer leaves what was there, as it was", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=table&sel=actor:italy");
  const before = page.url();
  await page.evaluate(() => {
    // As of a disk that does not answer.
    Blob.prototype.arrayBuffer = async () => new Promise(() => undefined);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["{}"], "slow.json", { type: "application/json" }));
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.querySelector("main")?.dispatchEvent(new DragEvent("drop", init));
  });
  const reading = page.getByRole("dialog", { name: "Reading slow.json" });
  await reading.getByRole("button", { name: "Cancel" }).click();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
  expect(page.url()).toBe(before);
});

test("a part of the page that does not arrive says so after 30 seconds, and comes once it is there", async ({
  page,
  explorer,
}) => {
  await page.clock.install();
  await explorer.open();
  // What the page fetches ahead has come.
  await page.waitForLoadState("networkidle");
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/**", async (route) => {
    await gate;
    await route.continue();
  });
  await page.getByRole("radio", { name: "Matrix" }).click();
  const late = page.locator("[data-view=matrix]").getByRole("alert");
  await page.clock.runFor(20_000);
  await expect(late).toHaveCount(0);
  await page.clock.runFor(11_000);
  await expect(late).toContainText("does not arrive: nothing has come for 30 seconds");
  await expect(late.getByRole("button", { name: "Reload" })).toBeVisible();
  letGo();
  await late.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Matrix" })).toBeVisible();
});

/** Which of the parts come last together, one load after the other. */
const lastParts: Readonly<Record<string, (parts: readonly string[]) => readonly string[][]>> = {
  "either half last": (parts) => [0, 1].map((half) => parts.filter((_, at) => at % 2 === half)),
  "each last": (parts) => parts.map((part) => [part]),
};

for (const [at, [order, split]] of Object.entries(lastParts).entries())
  base(
    `the parts of the page may come in any order, ${order}`,
    beyond(1, at),
    async ({ page, explorer, serve }) => {
      base.setTimeout(120_000);
      // Two of its actors have one name, and are told apart by words.
      await serve(rightToLeftGraph());
      const parts = new Set<string>();
      page.on("request", (request) => {
        const [name] = /[^/]+\.js$/u.exec(new URL(request.url()).pathname) ?? [];
        if (name !== undefined) parts.add(name);
      });
      await explorer.open();
      expect([...parts].join(" ")).toMatch(/page-.*pageWords-|pageWords-.*page-/u);
      for (const late of split([...parts])) {
        await page.route("**/*.js", async (route) => {
          if (late.some((part) => route.request().url().endsWith(part)))
            await new Promise((done) => setTimeout(done, 1_000));
          await route.continue();
        });
        await explorer.open();
        await expect(explorer.status, `${late.join()} last`).toContainText(/of \d+ events/u);
        await page.unroute("**/*.js");
      }
    },
  );
