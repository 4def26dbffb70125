import { minimalGraph } from "../fixtures/minimalGraph.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "./test.ts";

test("gives the view as a link and as HTML for other pages, and copies each", async ({
  page,
  explorer,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await explorer.open("?v=1&sel=relationship:italy~japan");
  const button = page.getByRole("button", { name: "Share" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("button", { name: "Copy Link" }).click();
  await expect(dialog.getByText("Copied")).toBeVisible();
  const copied = async () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(page.url());

  const preview = page.frameLocator('iframe[title="How it looks in a frame"]');
  await expect(preview.getByRole("status")).toBeVisible();

  await dialog.getByRole("tab", { name: "Link" }).press("ArrowRight");
  await expect(dialog.getByRole("tab", { name: "Frame" })).toBeFocused();
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect.poll(copied).toMatch(/<iframe src="[^"]+sel=relationship:italy~japan&amp;embed=1"/u);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("what it gives works in a page of another site", async ({ page, explorer, host }) => {
  await explorer.open("?v=1&sel=actor:italy");
  const snippet = async (tab: string): Promise<string> => {
    await page.getByRole("tab", { name: tab }).click();
    return page.getByRole("dialog").getByRole("textbox", { name: "HTML" }).inputValue();
  };
  await page.getByRole("button", { name: "Share" }).click();
  const frame = await snippet("Frame");
  const element = await snippet("Web component");
  await host.open(`${frame}${element}`);
  await expect(
    page.frameLocator("figure iframe").getByRole("link", { name: "Open in Musubi" }),
  ).toHaveAttribute("href", /sel=actor:italy/u);
  await expect(
    page.frameLocator("musubi-view iframe").getByRole("link", { name: "Open in Musubi" }),
  ).toHaveAttribute("href", /sel=actor:italy/u);
  expect(frame).toContain('loading="lazy"');
});

test("the story is shared from its first scene, and tried out before", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("radio", { name: /The story “From Belgium/u }).check();
  const preview = page.frameLocator('iframe[title="How it looks in a frame"]');
  await expect(preview.getByRole("region", { name: "Story" })).toBeVisible();
  await page.getByRole("tab", { name: "reveal.js" }).click();
  await expect(page.getByRole("textbox", { name: "HTML" })).toHaveValue(
    /data-musubi="9" data-src="[^"]+story=belgium-to-seoul[^"]+controls=0"/u,
  );
});

test("what is frozen names its span of time", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Share" }).click();
  const link = page.getByRole("textbox", { name: "Link" });
  await expect(link).not.toHaveValue(/from=/u);
  await page.getByRole("radio", { name: "Keep this period" }).check();
  await expect(link).toHaveValue(/\?v=1&from=2022-01-01&to=2025-12-31&lang=en$/u);
});

test("is downloaded as a single file that holds what is shown", async ({
  page,
  explorer,
}, info) => {
  await explorer.open("?v=1&sel=actor:italy");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Single file" }).click();
  const saved = async (): Promise<string> => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as a single file" }).click();
    const file = info.outputPath((await download).suggestedFilename());
    await (await download).saveAs(file);
    return file;
  };
  const first = await saved();
  await page.goto(`file://${first}`);
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();

  // The file makes files itself, and gives its policy on unharmed.
  await explorer.actor("nato").first().click();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("This page is a single file")).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
  const own = readFileSync(first, "utf8");
  const second = readFileSync(await saved(), "utf8");
  expect(second).toContain('data-view="?v=1&amp;sel=actor:nato"');
  const app = (page: string) => page.slice(page.indexOf('<script type="module"'));
  expect(app(second)).toBe(app(own));
});

test("a file of this computer has no link, and says so", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.chooseFile(minimalGraph());
  await expect(page).toHaveTitle(/A small graph/u);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByText("no link leads to it")).toBeVisible();
  await expect(dialog.getByRole("textbox")).toHaveCount(0);
});
