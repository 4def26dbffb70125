import { atRest, step } from "./goTo.ts";
import { reachFaults } from "./reach.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

const views = ["both", "timeline", "network", "matrix", "table"];
const choices = [
  "",
  "sel=event:2023-01-10-kishida-meets-meloni",
  "sel=relationship:italy~japan",
  "sel=actor:south-korea",
];
const filters = ["", "year=2023&partner=italy"];
const modes = ["", "at=2023-01-10", "compare=2022-01-01..2022-12-31"];

/** Every view with every choice, filter and mode. */
const states = views.flatMap((show) =>
  choices.flatMap((choice) =>
    filters.flatMap((filter) =>
      modes.map((mode) =>
        [`show=${show}`, choice, filter, mode].filter((one) => one !== "").join("&"),
      ),
    ),
  ),
);

/** Each view with each choice; filters and modes in turn. */
const fewer = states.filter((_, at) => at % 5 === 0);

const sizes = [
  [390, 844, fewer],
  [1024, 768, fewer],
  // What WCAG 1.4.10 asks for, and 1440 × 900 at 400 %.
  [320, 256, fewer],
  [360, 225, fewer],
  [800, 600, fewer],
  [640, 480, fewer],
  [320, 640, fewer],
  [390, 844, states],
  [1024, 768, states],
  [320, 256, states],
] as const;

async function show(page: Page, state: string): Promise<void> {
  const lang = new URL(page.url()).searchParams.get("lang");
  await step(page, `v=1&${state}${lang === null ? "" : `&lang=${lang}`}`);
}

const settledFaults = (page: Page) => atRest(page, () => reachFaults(page));

/** Goes through states and collects what is wrong in each. */
async function walk(
  page: Page,
  through: readonly string[],
  change: () => Promise<void> = async () => undefined,
) {
  await change();
  const faults = (await settledFaults(page)).map((fault) => `at first: ${fault}`);
  // Every part has loaded once it has been shown.
  for (const view of views) {
    await show(page, `show=${view}&at=2023-01-10&sel=actor:south-korea`);
    await expect(page.locator("main section[aria-label]").first()).toBeAttached();
    await page.waitForTimeout(300);
  }
  for (const state of through) {
    await show(page, state);
    await change();
    faults.push(...(await settledFaults(page)).map((fault) => `${state}: ${fault}`));
  }
  return faults;
}

for (const [at, [width, height, through]] of sizes.entries())
  test(
    `nothing is nameless, cut or out of reach at ${width} × ${height}, in ${through.length} states`,
    beyond(3, at),
    async ({ page, explorer }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await explorer.open();
      expect(await walk(page, through)).toEqual([]);
    },
  );

/** What readers change, each put on again after the page has. */
const readers: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "with text at 200 %": (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    }),
  "with the text spacing of WCAG 1.4.12": (page) =>
    page.evaluate(() => {
      if (document.adoptedStyleSheets.length > 0) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    }),
  "with words 40 % longer": (page) =>
    page.evaluate(async () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || element.closest("svg, [aria-hidden=true]") !== null) continue;
        // Put on once; what the page writes anew is put on again.
        if (element.dataset["long"] === node.data) continue;
        node.data = node.data.replace(/\p{L}{3,}/gu, (word) =>
          word.concat(word.slice(0, Math.ceil(word.length * 0.4))),
        );
        element.dataset["long"] = node.data;
      }
      // The header folds by its width, which other words do not change.
      const { style } = document.body;
      style.paddingInlineEnd = style.paddingInlineEnd === "1px" ? "0px" : "1px";
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
    }),
};

for (const [at, [width, height]] of (
  [
    [390, 844],
    [1024, 768],
  ] as const
).entries()) {
  for (const [reader, change] of Object.entries(readers))
    test(
      `the same ${reader}, at ${width} × ${height}`,
      beyond(1, at),
      async ({ page, explorer }) => {
        test.setTimeout(180_000);
        await page.setViewportSize({ width, height });
        await explorer.open();
        expect(await walk(page, fewer, () => change(page))).toEqual([]);
      },
    );

  test(`the same in German, at ${width} × ${height}`, beyond(1, at), async ({ page, explorer }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1&lang=de");
    expect(await walk(page, fewer)).toEqual([]);
  });
}

for (const [at, [width, height]] of (
  [
    [390, 844],
    [320, 256],
    [1024, 768],
  ] as const
).entries())
  test(`nor in what opens, at ${width} × ${height}`, beyond(2, at), async ({ page, explorer }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await explorer.open("?v=1&sel=event:2023-01-10-kishida-meets-meloni");
    const faults: string[] = [];
    const check = async (what: string): Promise<void> => {
      faults.push(...(await settledFaults(page)).map((fault) => `${what}: ${fault}`));
      await page.keyboard.press("Escape");
    };
    await page.getByRole("button", { name: "Cite" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await check("Cite");
    await explorer.details.getByRole("button", { name: /close/iu }).click();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await check("More");
    for (const item of ["Export", "Data", "How to read this", "About"]) {
      await explorer.menu(item);
      await expect(page.getByRole("dialog")).toBeVisible();
      await check(item);
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await explorer.openFilters();
    await check("Filters");
    expect(faults).toEqual([]);
  });
