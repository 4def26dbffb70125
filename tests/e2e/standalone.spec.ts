import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { appOfOneFile, oneFile, type OneFileContent } from "../../src/io/export/oneFile.ts";
import { changedGraph } from "../fixtures/changedGraph.ts";
import { Explorer } from "./explorer.ts";
import { expect, test } from "./test.ts";

const built = "node_modules/.cache/e2e/musubi.html";
const address = pathToFileURL(built).href;

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

/** The built file with other things inside, as the app makes it. */
function withContent(content: Partial<OneFileContent>): string {
  const app = appOfOneFile(readFileSync(built, "utf8"));
  if (app === null) throw new Error(`${built} is not the app as a single file.`);
  const data = readFileSync("data/japan-security.json", "utf8");
  const usual = { title: "Musubi", lang: "en", name: "graph.json", data, view: "" };
  return oneFile(app, { ...usual, ...content });
}

test("opens from the disk and asks for nothing", async ({ page, explorer }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${address}?v=1&show=both`);
  await explorer.drawn();
  await explorer.actor("italy").first().click();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toHaveCount(0);
  expect(asked.filter((one) => !/^(file|data|blob):/u.test(one))).toEqual([]);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  });
  expect(fonts).toBeGreaterThan(0);
});

test("plays the story, and its link still works", async ({ page }) => {
  await page.goto(`${address}?v=1&story=belgium-to-seoul&scene=rome`);
  const story = page.getByRole("region", { name: "Story" });
  const heading = story.getByRole("heading").first();
  await expect(heading).toBeVisible();
  const before = await heading.textContent();
  await story.getByRole("button", { name: "Next scene" }).click();
  await expect(heading).not.toHaveText(before ?? "");
});

test("works in a sandboxed frame without an origin, history and start view included", async ({
  page,
}) => {
  const html = withContent({ view: "?v=1&sel=actor:italy" });
  await page.evaluate((source) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = "Ties";
    Object.assign(frame.style, { width: "1400px", height: "860px" });
    frame.srcdoc = source;
    document.body.replaceChildren(frame);
  }, html);
  const frame = page.frameLocator("iframe");
  const details = frame.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: "Italy" })).toBeVisible();
  await frame.locator('[data-actor="nato"]').first().click();
  await expect(details.getByRole("heading", { name: "NATO" })).toBeVisible();
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect(details.getByRole("heading", { name: "Italy" })).toBeVisible();
  await frame.getByRole("button", { name: "Redo" }).click();
  await expect(details.getByRole("heading", { name: "NATO" })).toBeVisible();
});

test("runs nothing of what stands in the data", async ({ page }, info) => {
  const hostile = `</script><script>document.title="taken"</script><!--<script>`;
  const graph = changedGraph({ "meta.title.en": hostile, "events[0].title.en": hostile });
  const html = withContent({
    title: `</title>${hostile}`,
    name: `"><img src=x onerror=alert(1)>`,
    data: JSON.stringify(graph),
    view: `"></script>${hostile}`,
  });
  const file = info.outputPath("hostile.html");
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await new Explorer(page).drawn();
  await expect(page.getByRole("heading", { name: hostile, level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(`${hostile} · Musubi`);
  // The app, what runs before it, and the data, which does not run.
  expect(await page.locator("script").count()).toBe(3);
});

test.describe("changed by somebody", () => {
  test.use({ mayComplain: /Content Security Policy/u });

  test("no script but its own gets through its policy", async ({ page }, info) => {
    const file = info.outputPath("changed.html");
    const html = readFileSync(built, "utf8");
    writeFileSync(file, html.replace("</body>", `<script>document.title="taken"</script></body>`));
    const refused = page.waitForEvent("console", (message) => message.type() === "error");
    await page.goto(pathToFileURL(file).href);
    expect((await refused).text()).toContain("Content Security Policy");
    await expect(page).toHaveTitle(/Musubi$/u);
  });
});
