import { readFileSync } from "node:fs";
import type { HostPage } from "./hostPage.ts";
import { expect, test, type Page } from "./test.ts";

test.use({ viewport: { width: 1000, height: 640 } });

const revealFiles = {
  "/reveal.js": "node_modules/reveal.js/dist/reveal.js",
  "/reveal.css": "node_modules/reveal.js/dist/reveal.css",
};

/** The real reveal.js, with a story on the middle one of three slides. */
async function openReveal(host: HostPage, frame: string): Promise<void> {
  await host.open(
    `<link rel="stylesheet" href="/reveal.css">
     <div class="reveal"><div class="slides">
       <section><h1>Before</h1></section>
       <section>${frame}</section>
       <section><h1>After</h1></section>
     </div></div>
     <script src="/reveal.js"></script>
     <script src="${host.app}/reveal-musubi.js"></script>
     <script>
       Reveal.initialize({ plugins: [RevealMusubi], transition: "none", viewDistance: 1 });
     </script>`,
    revealFiles,
  );
  await host.page.waitForFunction(() =>
    (Reflect.get(window, "Reveal") as { isReady: () => boolean }).isReady(),
  );
}

/** A deck as authors make it, with its own theme and one more slide at the end. */
async function openDeck(host: HostPage, slide: string, search = ""): Promise<void> {
  await host.open(
    `<link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/white.css">
     <div class="reveal"><div class="slides">
       <section><h1>Before</h1></section>
       ${slide}
       <section><h1>After</h1></section>
       <section><h1>End</h1></section>
     </div></div>
     <script src="/reveal.js"></script>
     <script src="${host.app}/reveal-musubi.js"></script>
     <script>Reveal.initialize({ plugins: [RevealMusubi] });</script>`,
    { ...revealFiles, "/white.css": "node_modules/reveal.js/dist/theme/white.css" },
    search,
  );
  await host.page.waitForFunction(() =>
    (Reflect.get(window, "Reveal") as { isReady: () => boolean }).isReady(),
  );
}

const story = "story=belgium-to-seoul&embed=1&controls=0";
const slide = (page: Page) => async () =>
  page.evaluate(() => {
    const deck = Reflect.get(window, "Reveal") as { getIndices: () => { h: number; f?: number } };
    const { h, f } = deck.getIndices();
    return [h, f ?? -1];
  });
const scene = (host: HostPage) => async () => (await host.heard("scene")).at(-1)?.["index"];

test("in reveal.js every scene is a fragment, the last hands over, and the way back is the same", async ({
  page,
  host,
}) => {
  await openReveal(
    host,
    `<iframe data-musubi title="Ties" width="900" height="500" data-src="${host.app}/?${story}"></iframe>`,
  );
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene(host)).toBe(0);
  await expect.poll(slide(page)).toEqual([1, -1]);
  for (let at = 1; at < 9; at += 1) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(scene(host)).toBe(at);
    expect(await slide(page)()).toEqual([1, at - 1]);
  }
  await page.keyboard.press("ArrowRight");
  await expect.poll(slide(page)).toEqual([2, -1]);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(slide(page)).toEqual([1, 7]);
  await expect.poll(scene(host)).toBe(8);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(scene(host)).toBe(7);
});

test("a deck that is told how many scenes there are knows its steps before the frame has come", async ({
  page,
  host,
}) => {
  await openReveal(
    host,
    `<iframe data-musubi="9" title="Ties" width="900" height="500" data-src="${host.app}/?${story}"></iframe>`,
  );
  expect(await page.locator("section:nth-of-type(2) .fragment[data-musubi-scene]").count()).toBe(8);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene(host)).toBe(1);
  expect(await slide(page)()).toEqual([1, 0]);
});

test("a clicker still works after a click into the frame", async ({ page, host }) => {
  await openReveal(
    host,
    `<iframe data-musubi title="Ties" width="900" height="500" src="${host.app}/?${story}"></iframe>`,
  );
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene(host)).toBe(0);
  await host.frame.locator('[data-actor="japan"]').first().click();
  await page.keyboard.press("PageDown");
  await expect.poll(scene(host)).toBe(1);
  expect(await slide(page)()).toEqual([1, 0]);
  await page.keyboard.press("PageUp");
  await expect.poll(scene(host)).toBe(0);
});

/** As README.md says it, with this app's address. */
function readmeSlide(app: string): string {
  const slide = /<section><iframe data-musubi .*<\/section>/u.exec(
    readFileSync("README.md", "utf8"),
  );
  return (slide?.[0] ?? "").replaceAll("https://your.site/musubi", app);
}

test("the slide of the README fills a deck as it comes", async ({ page, host }) => {
  await openDeck(host, readmeSlide(host.app));
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene(host)).toBe(0);
  const size = await page.locator("iframe[data-musubi]").evaluate((frame: HTMLElement) => ({
    width: frame.offsetWidth,
    height: frame.offsetHeight,
  }));
  // The size of a slide, where its deck says nothing.
  expect(size.width).toBe(960);
  expect(size.height).toBeGreaterThan(680);
  expect(size.height).toBeLessThanOrEqual(700);
});

test("after a click inside, the deck has its keys again on the next slide", async ({
  page,
  host,
}) => {
  await openDeck(host, readmeSlide(host.app));
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene(host)).toBe(0);
  await host.frame.locator('[data-actor="japan"]').first().click();
  for (let at = 1; at <= 9; at += 1) {
    await page.keyboard.press("PageDown");
    if (at < 9) await expect.poll(scene(host)).toBe(at);
  }
  await expect.poll(slide(page)).toEqual([2, -1]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(slide(page)).toEqual([3, -1]);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(slide(page)).toEqual([2, -1]);
});

test("in a print every scene is a page, finished", async ({ page, host }) => {
  await openDeck(host, readmeSlide(host.app), "?print-pdf");
  await expect(page.locator(".pdf-page")).toHaveCount(12, { timeout: 30_000 });
  const frames = page.locator(".pdf-page iframe");
  await expect(frames).toHaveCount(9);
  const shown: (string | null)[] = [];
  for (let at = 0; at < 9; at += 1) {
    const still = frames.nth(at).contentFrame();
    await expect(still.locator("html[data-ready]")).toHaveCount(1);
    await expect(still.locator("[data-actor]").first()).toBeAttached();
    shown.push(await still.getByRole("heading", { level: 2 }).first().textContent());
  }
  expect(new Set(shown).size).toBe(9);
});

test("the wheel scrolls the page around the frame", async ({ page, host }) => {
  await host.open(
    `<iframe title="Ties" width="800" height="450" src="${host.app}/?embed=1"></iframe>
     <div style="height: 3000px"></div>`,
  );
  await expect(host.frame.locator('[data-actor="japan"]').first()).toBeVisible();
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});

test("a deck as small as Slidev hears where to go", async ({ page, host }) => {
  await host.open(
    `<p id="page">1</p><iframe title="Ties" width="800" height="450" src="${host.app}/?embed=1"></iframe>
     <script>
       let at = 1;
       const operations = { next: 1, prev: -1 };
       addEventListener("message", ({ data }) => {
         if (data?.target !== "slidev" || data.type !== "navigate") return;
         at += operations[data.operation];
         document.getElementById("page").textContent = String(at);
       });
     </script>`,
  );
  await host.frame.locator('[data-actor="japan"]').first().click();
  await page.keyboard.press("PageDown");
  await expect(page.locator("#page")).toHaveText("2");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageUp");
  await expect(page.locator("#page")).toHaveText("2");
});

test("musubi-view is a view that follows its attributes and speaks in events", async ({
  page,
  host,
}) => {
  await host.open(
    `<script src="${host.app}/embed.js"></script>
     <musubi-view style="width: 800px; height: 450px" label="Ties" story="belgium-to-seoul" scene="rome"></musubi-view>
     <script>
       const view = document.querySelector("musubi-view");
       window.scenes = [];
       view.addEventListener("musubi-scene", ({ detail }) => window.scenes.push(detail.id));
     </script>`,
  );
  const scenes = () => page.evaluate(() => Reflect.get(window, "scenes") as string[]);
  await expect.poll(scenes).toEqual(["rome"]);
  await expect(page.locator("musubi-view iframe")).toHaveAttribute("title", "Ties");
  await page.evaluate(() => document.querySelector("musubi-view")?.setAttribute("scene", "seoul"));
  await expect.poll(scenes).toEqual(["rome", "seoul"]);
  await page.evaluate(() =>
    (document.querySelector("musubi-view") as unknown as { prev: () => void }).prev(),
  );
  await expect.poll(scenes).toEqual(["rome", "seoul", "lee"]);
  expect(await page.locator("musubi-view iframe").getAttribute("src")).toContain("scene=rome");
});
