import { expect, test, type Page } from "./test.ts";

test("shows the default data in both pictures, without a page to scroll", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await expect(page.getByRole("banner").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(explorer.filters).toBeVisible();
  await expect(explorer.details).toHaveCount(0);
  await expect(explorer.filters.getByRole("combobox", { name: "Search" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveCount(1);
  const [shown, all, , relationships] = await explorer.counts();
  expect(shown).toBeGreaterThan(0);
  await expect(explorer.events.getByRole("option")).toHaveCount(all ?? 0);
  expect(relationships).toBeGreaterThan(10);
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth > innerWidth, scrollHeight > innerHeight];
  });
  expect(scrolls).toEqual([false, false]);
  // One thing to do first.
  expect(await solidButtons(page)).toEqual(["Watch 2022–2025"]);
  await explorer.cord("japan~south-korea").dispatchEvent("click");
  await expect(explorer.details).toBeVisible();
  expect(await solidButtons(page)).toEqual(["Present"]);
});

/** Those in sight that are filled with the colour of the words; a skip link is only where it has the focus. */
const solidButtons = (page: Page) =>
  page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    return [...document.querySelectorAll("button, a")]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).clipPath === "none")
      .filter((one) => getComputedStyle(one).backgroundColor === ink)
      .map((one) => (one.textContent ?? "").trim());
  });

test("is strict about what the built page may load", async ({ page }) => {
  await page.goto("/");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'none'/u);
  await expect(policy).not.toHaveAttribute("content", /unsafe|https?:|\*/u);
  expect(await page.locator("script:not([src]), style").count()).toBe(0);
  const icon = await page.locator('link[rel="icon"]').getAttribute("href");
  const answer = await page.request.get(new URL(icon ?? "", page.url()).href);
  expect(answer.headers()["content-type"]).toContain("image/svg");
  const robots = await page.request.get(new URL("robots.txt", page.url()).href);
  expect(await robots.text()).toContain("Allow: /");
  // On this machine to compress a file takes longer than to send it, and the page would not know how much comes.
  const data = await page.request.get(new URL("data/japan-security.json", page.url()).href);
  expect(data.headers()["content-encoding"]).toBeUndefined();
  expect(Number(data.headers()["content-length"])).toBe((await data.body()).length);
});

test("speaks German all through", async ({ page, explorer }) => {
  await page.goto("/?v=1&lang=de");
  await expect(page.getByRole("region", { name: "Zeitleiste" })).toBeVisible();
  await expect(page.getByRole("tree", { name: "Beziehungen" })).toBeAttached();
  await expect(explorer.status).toHaveText(/^\d+ von \d+ Ereignissen, \d+ von \d+ Beziehungen$/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: "Mehr", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(explorer.timeline).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("stays in its language where the words of another cannot be loaded", async ({
  page,
  explorer,
}) => {
  const broken = /\/(?:de|pageWords)-[^/]*\.js$/u;
  await explorer.open("?v=1");
  const refused = page.waitForResponse(broken);
  // A file that cannot run fails as one that is not there, but says nothing in the console.
  await page.route(broken, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('broken')" }),
  );
  await explorer.menu("Deutsch");
  await refused;
  await expect(explorer.status).toHaveText(/^\d+ of \d+ events, \d+ of \d+ relationships$/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with a German browser", () => {
  test.use({ locale: "de-DE" });
  test("begins in German", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Netzwerk" })).toBeVisible();
  });
});

test("keeps a theme that is chosen, and tells the link", async ({ page, explorer }) => {
  await explorer.open("?v=1&theme=dark");
  const canvas = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await canvas()).toBe("rgb(16, 19, 23)");
  await explorer.menu("Light colours");
  expect(await canvas()).toBe("rgb(251, 250, 247)");
});

test("tells what it is and which data it shows", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.menu("About");
  const about = page.getByRole("dialog");
  await expect(about).toContainText("Musubi");
  await page.keyboard.press("Escape");
  await expect(about).toBeHidden();
  await explorer.menu("Data");
  await expect(page.getByRole("dialog", { name: "Data" })).toContainText("japan-security.json");
});
