import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beyond } from "./sweep.ts";
import { expect, telephone, test, type Page } from "./test.ts";
import { measureByTable } from "../../src/app/firstPicture/advanceWidths.ts";

const picture = (page: Page) => page.locator("#first-picture");

/** The scripts of the app never come; the one in the head does. */
const withoutApp = (page: Page) =>
  page.route(/\/assets\/(?!head-)[^/]+\.js$/u, (route) => route.abort());

/** The middles of the nodes, in the order of the drawing, in px of the page. */
const nodesIn = (page: Page, within: string) =>
  page.locator(`${within} [data-view="network"] svg g[class*="_node_"]`).evaluateAll((nodes) =>
    nodes.map((node) => {
      const shape = node.querySelector('[class*="_shape_"]') ?? node;
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2, fill: getComputedStyle(shape).fill };
    }),
  );

/** Where the words of the timeline begin and end. */
const wordsIn = (page: Page, within: string) =>
  page
    .locator(
      `${within} :is([data-picture="timeline"] text:is([class*="_label_"], [class*="_axis"]), [class*="_track_"] span)`,
    )
    .evaluateAll((texts) =>
      texts.map((text) => {
        const { left, top } = text.getBoundingClientRect();
        return { words: text.textContent, x: left, y: top };
      }),
    );

const shapes = [
  { name: "on a desk", use: { viewport: { width: 1440, height: 900 } }, themes: ["light", "dark"] },
  { name: "on a telephone", use: telephone, themes: ["dark", "light"] },
];

for (const { name, use, themes } of shapes)
  test.describe(name, () => {
    test.use({ ...use, mayComplain: /net::ERR_FAILED/u });

    for (const [at, theme] of themes.entries())
      test(
        `a picture is there before the app, and the app draws its own in the same places (${theme})`,
        beyond(1, at),
        async ({ page, context, explorer }) => {
          const before = await context.newPage();
          await withoutApp(before);
          await before.goto(`/?theme=${theme}`);
          await expect(picture(before)).toBeVisible();
          await expect(picture(before).getByText("From Belgium to Seoul").first()).toBeAttached();
          const shape = `#first-picture > [data-shape="${name === "on a desk" ? "wide" : "phone"}"]`;
          await before.evaluate(() => document.fonts.ready);
          const [drawn, words] = [await nodesIn(before, shape), await wordsIn(before, shape)];
          await before.close();

          await explorer.open(`?theme=${theme}`);
          await expect(picture(page)).toHaveCount(0);
          const live = await nodesIn(page, "#root");
          expect(live.length).toBeGreaterThan(8);
          expect(drawn).toHaveLength(live.length);
          for (const [at, node] of live.entries()) {
            expect(Math.abs(node.x - (drawn[at]?.x ?? 0)), `node ${at}`).toBeLessThan(0.3);
            expect(Math.abs(node.y - (drawn[at]?.y ?? 0)), `node ${at}`).toBeLessThan(0.3);
            expect(drawn[at]?.fill).toBe(node.fill);
          }
          const liveWords = await wordsIn(page, "#root");
          expect(words.map((one) => one.words).toSorted()).toEqual(
            liveWords.map((one) => one.words).toSorted(),
          );
          for (const { words: said, x, y } of liveWords) {
            const near = words.some(
              (one) => one.words === said && Math.abs(one.x - x) < 2 && Math.abs(one.y - y) < 2,
            );
            expect(near, `"${said}" at ${x}, ${y}`).toBe(true);
          }
        },
      );

    test("nothing of it can be reached, and nothing shifts when it goes", async ({
      page,
      explorer,
    }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shifted: 0, refused: [] as string[] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Reflect.set(
              window,
              "shifted",
              Reflect.get(window, "shifted") + Reflect.get(entry, "value"),
            );
        }).observe({ type: "layout-shift", buffered: true });
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
          (Reflect.get(window, "refused") as string[]).push(violatedDirective),
        );
      });
      await explorer.open();
      await expect(picture(page)).toHaveCount(0);
      await page.waitForTimeout(500);
      const seen = await page.evaluate(() => ({
        shifted: Reflect.get(window, "shifted") as number,
        refused: Reflect.get(window, "refused") as readonly string[],
      }));
      expect(seen.refused).toEqual([]);
      expect(seen.shifted).toBeLessThan(0.01);
    });
  });

test.describe("without the app", () => {
  test.use({ mayComplain: /net::ERR_FAILED/u });

  test("there is none for a link that asks for something, and one for a link that does not", async ({
    page,
  }) => {
    await withoutApp(page);
    for (const link of [
      "?v=1&year=2023",
      "?sel=actor:italy",
      "?show=matrix",
      "?embed=1",
      "?static=1",
      "?data=data/japan-security.json",
      "?lang=de",
    ]) {
      await page.goto(`/${link}`);
      await expect(picture(page), link).toBeHidden();
    }
    for (const link of ["?v=1", "?v=1&lang=en&theme=dark"]) {
      await page.goto(`/${link}`);
      await expect(picture(page), link).toBeVisible();
      await expect(picture(page)).toHaveAttribute("aria-hidden", "true");
      expect(await picture(page).locator("[style], [id], script, style").count()).toBe(
        await picture(page).locator("svg [id]").count(),
      );
    }
  });

  test.describe("for a reader of German", () => {
    test.use({ locale: "de-DE" });
    test("there is none", async ({ page }) => {
      await withoutApp(page);
      await page.goto("/");
      await expect(picture(page)).toBeHidden();
    });
  });

  test("there is none in a frame", async ({ page, host, baseURL }) => {
    await withoutApp(page);
    await host.open(`<iframe src="${baseURL}/" width="1440" height="900"></iframe>`);
    await expect(host.frame.locator("#root")).toBeAttached();
    await expect(host.frame.locator("#first-picture")).toBeHidden();
  });
});

const built = "node_modules/.cache/e2e";

/** As a host sends it; fonts are compressed already. */
function sentSize(path: string): number {
  const file = `${built}${path === "/" ? "/index.html" : path}`;
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return path.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

test("it comes before the code, in few files and bytes, and the network before the timeline", async ({
  page,
  explorer,
}) => {
  const paths: string[] = [];
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    paths.push(pathname);
    asked.push(pathname.replace(/^\/assets\/(.+)-[\w-]{8}(?=\.\w+$)/u, "$1"));
  });
  await explorer.open();
  await expect(picture(page)).toHaveCount(0);
  const before = asked.slice(0, asked.indexOf("app.js"));
  expect(before.filter((file) => /\.(?:js|css)$/u.test(file)).toSorted()).toEqual([
    "head.js",
    "start.css",
    "start.js",
  ]);
  // What is fetched ahead for later comes after the last of the two pictures.
  const first = paths.slice(0, asked.indexOf("vis-timeline.js") + 1);
  const styles = asked.slice(0, first.length).filter((file) => file.endsWith(".css"));
  expect(styles).toEqual(["start.css"]);
  expect(first.filter((file) => file.endsWith(".js")).length).toBeLessThan(12);
  const kilobytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + sentSize(file), 0) / 1000;
  expect(kilobytes(first)).toBeLessThan(497);
  const network = first.filter((file) => !/\/(?:around|timeline|vis-timeline)-/u.test(file));
  expect(kilobytes(network)).toBeLessThan(348);
  // In the weights that are on the screen, and no other script.
  expect(asked.filter((file) => file.endsWith(".woff2")).toSorted()).toEqual([
    "inter-latin-wght-normal-400-700-usual.woff2",
    "source-serif-4-latin-opsz-normal-600-usual.woff2",
  ]);
  const inUse = () => [...document.fonts].filter(({ status }) => status === "loaded").length;
  expect(await page.evaluate(inUse), "fonts that are fetched and used").toBe(2);
  expect(asked.filter((file) => file === "/data/japan-security.json")).toHaveLength(1);
  expect(asked.indexOf("network.js")).toBeLessThan(asked.indexOf("timeline.js"));
});

test("a page whose data cannot be read says so at once", async ({ page, serve }) => {
  await serve("no graph");
  await page.goto("/");
  await expect(picture(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("where things may move", () => {
  test.use({
    contextOptions: { reducedMotion: "no-preference" },
    mayComplain: /net::ERR_FAILED/u,
  });

  test("its events draw in one after the other", async ({ page }) => {
    await withoutApp(page);
    await page.goto("/");
    const delays = await picture(page)
      .locator(".drawn-in")
      .evaluateAll((events) =>
        events.map((event) => {
          const { animationName, animationDelay } = getComputedStyle(event);
          return animationName === "draw-in" ? animationDelay : "none";
        }),
      );
    expect(delays).not.toContain("none");
    expect(new Set(delays).size).toBeGreaterThan(8);
  });

  test("what has drawn in with it does not do so again where the code comes late", async ({
    page,
  }) => {
    let goOn = (): void => undefined;
    const isTime = new Promise<void>((resolve) => (goOn = resolve));
    await page.addInitScript(() => {
      Object.assign(window, { again: 0 });
      const known = Object.getOwnPropertyDescriptor(Element.prototype, "animate");
      Element.prototype.animate = function (frames, options) {
        if (typeof options === "object" && options.duration === 600)
          Reflect.set(window, "again", Reflect.get(window, "again") + 1);
        return Reflect.apply(known?.value as () => Animation, this, [frames, options]);
      };
    });
    await page.route(/\/assets\/app-[^/]+\.js$/u, async (route) => {
      await isTime;
      await route.continue();
    });
    await page.goto("/");
    await expect
      .poll(() => picture(page).evaluate((one) => one.getAnimations({ subtree: true }).length))
      .toBe(0);
    goOn();
    await expect(page.locator("#root [data-event]").first()).toBeAttached();
    await expect(picture(page)).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, "again"))).toBe(0);
  });
});

test("the table of widths is that of the font that is shipped", async ({ page, explorer }) => {
  await explorer.open();
  // Letters of other languages come with the first text that has one.
  await page.evaluate(() => document.fonts.load('12px "Inter Variable"', "Ærø"));
  const words = [
    "Regular visits interrupted",
    "18 of 20",
    "United Kingdom",
    "2+2 in Tokyo +9",
    "Ærø",
  ];
  for (const strong of [false, true])
    for (const text of words) {
      const width = await page.evaluate(
        ({ written, weight }) => {
          const context = document.createElement("canvas").getContext("2d");
          if (context === null) return 0;
          context.font = `${weight} 12px "Inter Variable"`;
          return context.measureText(written.replaceAll(/\d/g, "0")).width;
        },
        { written: text, weight: strong ? 600 : 450 },
      );
      // Kerning is the difference.
      expect(Math.abs(measureByTable(text, strong) - width), text).toBeLessThan(2);
    }
});
