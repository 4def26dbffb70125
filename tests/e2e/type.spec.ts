import type { Frame } from "@playwright/test";
import { goTo } from "./goTo.ts";
import { smallText } from "./texts.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** Measures every visible text once the page has stopped changing. */
async function expectLegible(page: Page | Frame, least: number, what: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((done) => {
      let timer = setTimeout(done, 150);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, 150);
      });
      observer.observe(document.body, { subtree: true, childList: true });
      // A playing page never stops changing.
      setTimeout(done, 2000);
    });
  });
  const { texts, small } = await smallText(page, least);
  expect(texts, `${what}: texts that were measured`).toBeGreaterThan(2);
  expect(small, what).toEqual([]);
}

const rome = "2023-01-10-kishida-meets-meloni";
const view = {
  both: "",
  timeline: "show=timeline",
  network: "show=network&hulls=nato,g7",
  matrix: "show=matrix",
  table: "show=table",
  "an event": `sel=event:${rome}`,
  "an event in the matrix": `show=matrix&sel=event:${rome}`,
  "an event in the table": `show=table&sel=event:${rome}`,
  "an actor": "sel=actor:italy",
  "one spoken about": "sel=actor:china",
  "a relationship": "sel=relationship:italy~japan",
  "compared periods": "from=2024-01-01&to=2025-12-31&compare=2022-01-01..2023-12-31",
  "the player": "at=2023-01-10&play=window",
  "nothing left": "q=nowhere-to-be-found",
  "a link that cannot be followed": "nonsense=1&sel=event:none",
  German: `lang=de&sel=event:${rome}&year=2023`,
};

test("the measure itself sees what is small, however it becomes small", async ({ page }) => {
  await page.setContent(`<style>
      .half { transform: scale(0.5) } .zoomed { zoom: 0.5 } .before::before { content: "before"; font-size: 9px }
      .hidden { visibility: hidden } .clear { opacity: 0 }
      .ear { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    </style><body style="font-size: 16px">
    <p style="font-size: 11px">style</p><div class="half"><p>transform</p></div><div class="zoomed"><p>zoom</p></div>
    <svg viewBox="0 0 200 200" width="100" height="100"><text y="20" font-size="20">box</text></svg>
    <svg width="100" height="100"><g transform="scale(0.5)"><text y="30" font-size="20">group</text></g></svg>
    <div class="half"><svg width="100" height="100"><text y="30" font-size="20">both</text></svg></div>
    <input style="font-size: 10px" value="field"><input style="font-size: 10px" placeholder="hint">
    <p class="before">after</p>
    <p style="font-size: 12px">large enough</p><p class="hidden" style="font-size: 8px">hidden</p>
    <p class="clear" style="font-size: 8px">clear</p><p class="ear" style="font-size: 8px">heard</p>
    <svg viewBox="0 0 50 50" width="100" height="100"><text y="9" font-size="6">enlarged</text></svg>
    <div class="half"><iframe title="frame" srcdoc="<p>A page</p>"></iframe></div></body>`);
  const { small } = await smallText(page, 12);
  expect(small.map((line) => /“(.+)”|"(.+)"/u.exec(line)?.[0].replaceAll(/[“”"]/gu, ""))).toEqual([
    "style",
    "transform",
    "zoom",
    "box",
    "group",
    "both",
    "field",
    "hint",
    "before",
    "frame",
  ]);
});

test("a rem is what the reader's browser says, and the body is set in 14 px", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  expect(
    await page.evaluate(() =>
      [document.documentElement, document.body].map((one) => getComputedStyle(one).fontSize),
    ),
  ).toEqual(["16px", "14px"]);
});

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test("no view has a text below 12 px, on a desk or a telephone", async ({ page, explorer }) => {
  test.setTimeout(180_000);
  for (const [what, search] of Object.entries(view)) {
    await page.setViewportSize(desk);
    await goTo(page, `v=1&${search}`);
    await expect(explorer.status).toBeVisible();
    await expectLegible(page, 12, what);
    await page.setViewportSize(phone);
    await expectLegible(page, 12, `${what}, on a telephone`);
  }
});

for (const [place, viewport] of [
  ["a desk", desk],
  ["a telephone", phone],
] as const)
  test.describe(`on ${place}`, () => {
    test.use({ viewport });

    test("nor has any dialog that opens from the search", async ({ page, explorer }) => {
      test.setTimeout(180_000);
      await explorer.open(`?v=1&sel=event:${rome}`);
      await page.keyboard.press("Control+k");
      const search = page.getByRole("search", { name: "Filters" });
      await expectLegible(page, 12, "search");
      await search.getByRole("combobox").fill("kishida");
      await expectLegible(page, 12, "search with results");
      await page.keyboard.press("Escape");
      const dialogs = ["About and keyboard", "How to read this", "Data: open a file", "Export"];
      for (const command of [...dialogs, "Share"]) {
        if (command === "Share") {
          const share = page.getByRole("button", { name: command, exact: true });
          if (!(await share.isVisible()))
            await page.getByRole("button", { name: "More", exact: true }).click();
          await share
            .or(page.getByRole("menuitem", { name: command }))
            .filter({ visible: true })
            .click();
        } else {
          await page.keyboard.press("Control+k");
          await search.getByRole("combobox").fill(command);
          await search.getByRole("option", { name: new RegExp(`^${command}`, "u") }).click();
        }
        const opened = page.getByRole("dialog").last();
        await expect(opened, command).toBeVisible();
        await expectLegible(page, 12, command);
        for (const tab of await opened.getByRole("tab").all()) {
          await tab.click();
          await expectLegible(page, 12, `${command}: ${(await tab.textContent()) ?? ""}`);
        }
        for (const frame of page.frames().slice(1)) await expectLegible(frame, 12, "a preview");
        await page.keyboard.press("Escape");
        // A key for the search belongs to the dialog as long as that is there.
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });

    test("nor has what opens over a view", async ({ page, explorer }) => {
      test.setTimeout(180_000);
      await explorer.open("?v=1&sel=relationship:italy~japan");
      const opens = async (name: string | RegExp, what: string): Promise<void> => {
        const button = page.getByRole("button", { name }).filter({ visible: true }).first();
        if ((await button.count()) === 0) return;
        await button.click();
        await expectLegible(page, 12, what);
        await page.keyboard.press("Escape");
        if ((await explorer.parameter("sel")) === null)
          await explorer.open("?v=1&sel=relationship:italy~japan");
      };
      await opens("Cite", "citing");
      await opens(/^Years/u, "years");
      await opens(/filters/iu, "filters");
      await opens("Legend", "the legend");
      await opens("Memberships", "memberships");
      await opens("More", "the menu");
      for (const item of ["Edit story", "Save scene"]) {
        await explorer.menu(item);
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectLegible(page, 12, item);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });

    test("nor the problems of a file", async ({ page, serve }) => {
      await serve('{ "musubi": "1.0", "meta": {');
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectLegible(page, 12, "a file that cannot be read");
    });
  });

for (const [at, [width, height]] of (
  [
    [640, 360],
    [800, 450],
    [350, 197],
  ] as const
).entries())
  test(
    `in a frame of ${width} × ${height} nothing is below 13 px`,
    beyond(1, at),
    async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      const scenes = ["belgium", "tour", "seoul"].map((scene): [string, string] => [
        `scene ${scene}`,
        `story=belgium-to-seoul&scene=${scene}`,
      ]);
      for (const [what, search] of [...Object.entries(view), ...scenes]) {
        await goTo(page, `v=1&embed=1&${search}`);
        await expect(page.locator("[data-actor], [data-event]").first()).toBeAttached();
        await expectLegible(page, 13, what);
      }
    },
  );

test.describe("on a stage at 1080p", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("nothing is below 24 px in any scene, nor in matrix and table", async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto("/?v=1&story=belgium-to-seoul");
    const stage = page.getByRole("region", { name: "Story" });
    await expect(stage.locator("[data-actor]").first()).toBeVisible();
    for (let scene = 1; scene <= 9; scene += 1) {
      await expectLegible(page, 24, `scene ${scene}`);
      await page.keyboard.press("PageDown");
    }
    for (const show of ["matrix", "table"]) {
      await page.goto(`/?v=1&story=belgium-to-seoul&scene=rome&show=${show}`);
      await expect(stage.locator("[data-event]").first()).toBeVisible();
      await expectLegible(page, 24, show);
    }
  });

  test("nor among the events of a knot, which open where it is", async ({ page, explorer }) => {
    await page.goto("/?v=1&story=belgium-to-seoul&scene=seoul");
    const knot = explorer.network.locator("[data-knot]").first();
    await expect(knot).toBeVisible();
    await page.keyboard.press("Tab");
    await expectLegible(page, 24, "a stage with the keyboard on it");
  });
});

test("the presenter's window and the hand-out have no text below 12 px", async ({
  page,
  explorer,
}) => {
  await explorer.openStage("?v=1&story=belgium-to-seoul&scene=tour");
  const presenter = await explorer.openPresenter();
  await expect(presenter.locator("[data-actor]").first()).toBeVisible();
  // What the audience sees is a small picture of itself; its words stand beside it.
  await presenter.locator("[data-stage-copy]").evaluateAll((copies) => {
    for (const copy of copies) if (copy instanceof HTMLElement) copy.style.visibility = "hidden";
  });
  await expectLegible(presenter, 12, "the presenter's window");
  await presenter.close();
  await page.getByRole("button", { name: "Hand-out" }).click();
  await expect(page.getByRole("main", { name: "Hand-out" })).toBeVisible();
  await expect(page.locator("[data-actor]").first()).toBeVisible();
  await expectLegible(page, 12, "the hand-out");
});
