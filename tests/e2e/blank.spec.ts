import { pathToFileURL } from "node:url";
import { expect, test, type Page } from "./test.ts";

const oneFile = pathToFileURL("node_modules/.cache/e2e/musubi.html").href;
const picture = (page: Page) => page.locator("#first-picture");

const words = {
  noScript: ["Musubi needs JavaScript.", "Musubi braucht JavaScript."],
  unsupported: ["This browser is too old for Musubi.", "Dieser Browser ist zu alt für Musubi."],
  failed: ["A part of the page could not be loaded.", "Ein Teil der Seite konnte nicht geladen"],
  late: ["The page is still loading.", "Die Seite lädt noch."],
} as const;

/** That this is said, in this language, and nothing beside it. */
async function says(page: Page, what: keyof typeof words, language: "en" | "de" = "en") {
  const [english, german] = words[what];
  const said = page.locator("#not-started p:visible");
  await expect(said).toHaveCount(1);
  await expect(said).toContainText(language === "en" ? english : german);
}

const block = (page: Page, files: RegExp) => page.route(files, (route) => route.abort());

test.use({ mayComplain: /net::ERR_FAILED/u });

test("without scripts there are a picture and a sentence, in both languages", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of [`${baseURL}/`, oneFile]) {
    await page.goto(address);
    await expect(page.locator("#not-started p:visible")).toHaveText([
      new RegExp(words.noScript[0], "u"),
      new RegExp(words.noScript[1], "u"),
    ]);
  }
  await page.goto(`${baseURL}/`);
  await expect(picture(page).getByText("From Belgium to Seoul").first()).toBeVisible();
  await context.close();
});

for (const missing of ["start", "app", "pageWords"])
  test(`where ${missing} does not come, the picture stays and a sentence says so`, async ({
    page,
  }) => {
    await block(page, new RegExp(`/assets/${missing}-[^/]+\\.js$`, "u"));
    await page.goto("/");
    await says(page, "failed");
    await expect(picture(page)).toBeVisible();
    if (missing === "pageWords") return;
    await page.goto("/?lang=de");
    await says(page, "failed", "de");
  });

test("where the page or a view does not come, it says so itself", async ({ page }) => {
  await block(page, /\/assets\/timeline-[^/]+\.js$/u);
  await page.goto("/");
  await expect(page.locator("[data-view=timeline]").getByRole("alert")).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
  await block(page, /\/assets\/page-[^/]+\.js$/u);
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ visible: true })).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
});

test("where no script comes at all, the page says after some time that something is wrong", async ({
  page,
}) => {
  await block(page, /\.js$/u);
  await page.goto("/");
  await expect(picture(page)).toBeVisible();
  await expect(page.locator("#not-started p:visible")).toHaveCount(0);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.currentTime = 20_001;
  });
  // Nothing has chosen a language.
  await expect(page.locator("#not-started p:visible")).toHaveText([
    new RegExp(words.late[0], "u"),
    new RegExp(words.late[1], "u"),
  ]);
});

test("a browser that lacks what the page is built on is told so", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await page.goto("/");
  await says(page, "unsupported");
  await expect(picture(page)).toBeVisible();
  await page.goto("/?lang=de");
  await says(page, "unsupported", "de");
  await page.goto(oneFile);
  await says(page, "unsupported");
});

test("without styles the page grows no longer once it is there, and shows no picture of itself", async ({
  page,
}) => {
  await block(page, /\.css$/u);
  await page.goto("/");
  await expect(picture(page)).toBeHidden();
  await expect(page.locator("[data-actor]").first()).toBeAttached();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.waitForTimeout(1_000);
  const before = await height();
  await page.waitForTimeout(1_000);
  expect(await height()).toBe(before);
  expect(before).toBeLessThan(20_000);
});
