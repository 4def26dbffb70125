import { siteTest } from "./site.ts";
import { expect, test, type Page } from "./test.ts";

// The browser's own words on files that are gone on purpose.
test.use({ mayComplain: /Failed to load|ERR_|Failed to fetch|MIME type|Unable to preload/u });

const newVersion = "A new version is here. What you have written is kept on this device";

const site = siteTest(async (page, { address }) => {
  await page.goto(address);
});

const version = async (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Writes a scene, and leaves its caption half-finished. */
async function write(page: Page, title: string): Promise<void> {
  await choose(page, "Save scene");
  const editor = page.getByRole("dialog", { name: "Story" });
  await editor.getByRole("textbox", { name: "Title, in English", exact: true }).fill(title);
  await editor.getByRole("button", { name: "Close" }).click();
}

site(
  "an old tab says that there is a new version where it needs it, and loses nothing",
  async ({ page, explorer, site: deployed }) => {
    await explorer.drawn();
    await write(page, "Half a sentence");
    deployed.version = "two";
    await choose(page, "Export");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("alert")).toContainText(newVersion);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toHaveCount(0);
    // The rest goes on, views included that it has.
    await explorer.actor("italy").first().click();
    await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
    await page.getByRole("radio", { name: "Matrix" }).click();
    const failed = page.locator("[data-view=matrix]").getByRole("alert");
    await expect(failed).toContainText(newVersion);
    await failed.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("alert").getByText("Unsaved scenes were restored.")).toBeVisible();
    expect(await version(page)).toBe("two");
    await choose(page, "Edit story");
    const editor = page.getByRole("dialog", { name: "Story" });
    await editor.getByLabel("Story", { exact: true }).selectOption("My story (1 scene)");
    await expect(
      editor.getByRole("textbox", { name: "Title, in English", exact: true }),
    ).toHaveValue("Half a sentence");
  },
);

site(
  "what was written outlives a crash, until it is forgotten",
  async ({ page, context, site: deployed }) => {
    const first = await context.newPage();
    await first.goto(deployed.address);
    await write(first, "Nearly done");
    // As in a crash, nothing is asked or written at the end.
    await first.close({ runBeforeUnload: false });
    // A link may lead to what is in no file yet.
    const linked = await context.newPage();
    await linked.goto(`${deployed.address}?v=1&story=my-story`);
    const stage = linked.getByRole("region", { name: "Story" });
    await expect(stage.getByRole("heading", { level: 2 }).first()).toHaveText("Nearly done");
    await linked.close();
    await page.reload();
    const notice = page.getByRole("alert").filter({ hasText: "Unsaved scenes were restored." });
    await notice.getByRole("button", { name: "Forget them" }).click();
    await expect(notice).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("status")).toContainText("events");
    await expect(notice).toHaveCount(0);
    await choose(page, "Edit story");
    const editor = page.getByRole("dialog", { name: "Story" });
    await expect(editor.getByRole("option").first()).toBeAttached();
    await expect(editor.getByRole("option", { name: /My story/u })).toHaveCount(0);
  },
);

test.describe("with the worker", () => {
  site.use({ serviceWorkers: "allow" });

  /** The browser looks for a new worker with each load, when it finds the time; here at once. */
  const updated = async (page: Page): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => null);
      return window.caches.keys();
    });

  const controlled = async (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  /** Two hundred files come along with a version, which takes a busy machine many seconds. */
  const patience = { timeout: 60_000 };

  site(
    "an old tab still has the parts of its version, and hears of the new one",
    async ({ page, explorer, site: deployed }) => {
      site.slow();
      await explorer.drawn();
      await controlled(page);
      deployed.version = "two";
      await expect.poll(async () => (await updated(page)).join(), patience).toContain("-two");
      await expect(page.getByRole("alert").getByText(newVersion)).toBeVisible();
      await choose(page, "Export");
      await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
      expect(await version(page)).toBe("one");
    },
  );

  site(
    "a page in place of a script is never kept, and a site that goes back works",
    async ({ page, explorer, site: deployed }) => {
      await controlled(page);
      site.slow();
      deployed.missing = "page";
      const gone = new URL("assets/gone-12345678.js", deployed.address).href;
      const sent = await page.evaluate(async (address) => (await fetch(address)).text(), gone);
      expect(sent).toContain("<html");
      expect(await page.evaluate(async (address) => caches.match(address), gone)).toBeUndefined();
      for (const next of ["two", "one"]) {
        deployed.version = next;
        await page.goto(deployed.address);
        expect(await version(page)).toBe(next);
        await explorer.fonts();
        await updated(page);
      }
      await explorer.drawn();
      // And to go forth once more leaves the version that was in use, not the one that is newer.
      deployed.version = "three";
      await expect.poll(async () => (await updated(page)).join(), patience).toContain("-three");
      await expect.poll(async () => (await updated(page)).join(), patience).not.toContain("-two");
      await choose(page, "Export");
      await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
    },
  );
});
