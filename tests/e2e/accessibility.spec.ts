import type { Page } from "@playwright/test";
import { graphFromText } from "../fixtures/graphFromText.ts";
import type { Explorer } from "./explorer.ts";
import { faintText } from "./faintText.ts";
import { goTo } from "./goTo.ts";
import { obstaclesOn } from "./obstacles.ts";
import { expect, telephone, test } from "./test.ts";

type State = (page: Page, explorer: Explorer) => Promise<void>;

/** A state of the page: a link, and what is done there. */
type States = Readonly<Record<string, readonly [link: string, act?: State]>>;

const press =
  (name: string | RegExp): State =>
  (page) =>
    page.getByRole("button", { name, exact: true }).first().click();
const opening =
  (name: string): State =>
  async (page, explorer) => {
    await press(name)(page, explorer);
    await expect(page.getByRole("dialog").first()).toBeVisible();
  };
const inMenu =
  (item: string): State =>
  async (page, explorer) => {
    await explorer.menu(item);
    await expect(page.getByRole("dialog").first()).toBeVisible();
  };
const typing =
  (text: string): State =>
  async (page, explorer) => {
    await explorer.search.fill(text);
    await expect(page.getByRole("option").first()).toBeVisible();
  };

const screens: States = {
  "the first visit": [""],
  "the matrix": ["show=matrix"],
  "the table": ["show=table"],
  "the network alone": ["show=network"],
  "the timeline alone": ["show=timeline"],
  "an event": ["sel=event:2023-01-10-kishida-meets-meloni&year=2023"],
  "a relationship": ["sel=relationship:italy~japan"],
  "an actor": ["sel=actor:italy"],
  "filters and a notice": ["partner=nato&topic=defence-industry&q=japan&nonsense=1"],
  "filters that leave nothing": ["partner=nato&topic=defence-industry&q=nothing-at-all"],
  "the player paused": ["at=2023-05-01"],
  "a comparison": ["from=2024-01-01&to=2025-12-31&compare=2022-01-01..2023-12-31"],
};

/** What is over the page, and goes by Escape. */
const opened: States = {
  "the menu": ["", press("More")],
  "the menu of filters": ["", async (_, explorer) => void (await explorer.openFilters())],
  "the player's settings": ["at=2023-05-01", press("Player settings")],
  Export: ["", inMenu("Export")],
  Data: ["", inMenu("Data")],
  About: ["", inMenu("About")],
  "How to read this": ["", inMenu("How to read this")],
  Share: ["", opening("Share")],
  Cite: ["sel=event:2023-01-10-kishida-meets-meloni", opening("Cite")],
};

const acts: States = {
  "the list of sources": ["", async (_, explorer) => void (await explorer.listSources())],
  "the player running": ["sel=actor:italy", press("Play")],
  suggestions: ["", typing("ital")],
  commands: [
    "",
    async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  ],
  "Edit story": ["", inMenu("Edit story")],
  // The last: the browser asks before it leaves a page with a scene that is not saved.
  "Save scene": ["", inMenu("Save scene")],
};

const onPhone: States = {
  "the first visit": [""],
  "a relationship": ["sel=relationship:italy~japan"],
  "the menu": ["show=network", press("More")],
  "one year of the timeline": ["show=timeline&year=2023"],
  "a year whose handles cover a fold beside it": ["year=2022"],
  "the stage": ["story=belgium-to-seoul"],
};

const frames: States = {
  "an embed": ["embed=1"],
  "a chosen tie in a frame": ["embed=1&sel=relationship:italy~japan"],
  "a matrix in a frame": ["embed=1&show=matrix"],
  "a story in a frame": ["story=belgium-to-seoul&embed=1"],
  "a story in a frame, at rest": [
    "story=belgium-to-seoul&embed=1",
    (page) => page.locator("[data-rest]").waitFor(),
  ],
  "the stage": ["story=belgium-to-seoul"],
  "a stage with a matrix": ["story=belgium-to-seoul&scene=rome&show=matrix"],
};

const colours = ["color-contrast", "link-in-text-block"];

/** What stands in the way on a page, faint words and a second heading of level 1 among it. */
async function obstaclesOf(page: Page): Promise<readonly string[]> {
  const faint = (await faintText(page)).map((words) => `faint, ${words}`);
  const obstacles = [...(await obstaclesOn(page)), ...faint];
  const headings = await page.getByRole("heading", { level: 1 }).count();
  return headings === 1 ? obstacles : [...obstacles, `${headings} headings of level 1`];
}

/** The same in the other theme, of which all but the colours is as it was. */
async function obstaclesInTheDark(page: Page): Promise<readonly string[]> {
  const change = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset["theme"] = name;
    }, theme);
  await change("dark");
  const faint = await faintText(page);
  const found = [...(await obstaclesOn(page, colours)), ...faint];
  await change("light");
  return found.map((obstacle) => `dark, ${obstacle}`);
}

/** One after the other in one test: a test a state would spend its time on opening. */
async function walk(page: Page, explorer: Explorer, states: States, lang = "en"): Promise<void> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, [link, act]] of Object.entries(states)) {
    const whole = `v=1&theme=light&lang=${lang}${link === "" ? "" : `&${link}`}`;
    // What was done in a state is undone by a load.
    if (states === acts) await page.goto(`/?${whole}`);
    else await goTo(page, whole);
    await expect(page.getByRole("status").first()).toBeAttached();
    if (!/story|nothing/u.test(link)) await explorer.drawn();
    await act?.(page, explorer);
    found[name] = [...(await obstaclesOf(page)), ...(await obstaclesInTheDark(page))];
    if (states !== opened) continue;
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog[open], [popover]:popover-open")).toHaveCount(0);
  }
  const inTheWay = Object.entries(found).filter(([, obstacles]) => obstacles.length > 0);
  expect(Object.fromEntries(inTheWay)).toEqual({});
}

test.describe("nothing stands in the way", () => {
  test.setTimeout(240_000);
  test("of what is shown", ({ page, explorer }) => walk(page, explorer, screens, "de"));
  test("of what is opened", ({ page, explorer }) => walk(page, explorer, opened));
  test("of what is done", ({ page, explorer }) => walk(page, explorer, acts));
  test("of frames and stages", ({ page, explorer }) => walk(page, explorer, frames, "de"));

  test("of the presenter's window and the hand-out", async ({ page, explorer }) => {
    await explorer.openStage();
    const presenter = await explorer.openPresenter();
    expect(await obstaclesOf(presenter)).toEqual([]);
    await presenter.close();
    await page.getByRole("button", { name: "Hand-out" }).click();
    await expect(page.getByRole("main", { name: "Hand-out" })).toBeVisible();
    expect(await obstaclesOf(page)).toEqual([]);
  });

  test("of data that is on its way, or full of problems", async ({ page, serve }) => {
    await serve("{");
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1 problem");
    expect(await obstaclesOf(page)).toEqual([]);
    await serve(graphFromText("- meeting japan italy  Meeting\n- visit japan nato  Visit"));
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Network" })).toBeVisible();
    expect(await obstaclesOf(page)).toEqual([]);
    await page.route("**/data/japan-security.json", () => undefined);
    await page.goto("/");
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Loading japan-security.json");
    expect(await obstaclesOf(page)).toEqual([]);
  });

  test("of a table that is understood, with a question in it", async ({ page, explorer }) => {
    await explorer.open("?v=1&theme=light");
    const rows = ["date,title,who", "2021-03-05,Talks,Italy; Japan", "soon,Treaty,Japan; NATO"];
    await explorer.drop("ties.csv", rows.join("\n"));
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog.getByRole("button", { name: /^Open \d/u })).toBeEnabled();
    expect([...(await obstaclesOf(page)), ...(await obstaclesInTheDark(page))]).toEqual([]);
  });

  test.describe("on a phone", () => {
    test.use(telephone);
    test("either", ({ page, explorer }) => walk(page, explorer, onPhone));
  });

  test.describe("with a server that fails", () => {
    test.use({ mayComplain: /Failed to load resource/u });
    test("of a file that is missing, and of a picture whose code does not come", async ({
      page,
      serve,
    }) => {
      await serve("", { at: "data/nothing.json", status: 404 });
      await page.goto("/?v=1&data=data/nothing.json");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("nothing.json");
      expect(await obstaclesOf(page)).toEqual([]);
      await page.route("**/assets/network-*.js", (route) => route.abort());
      await page.goto("/");
      await expect(page.getByRole("alert").filter({ hasText: "Network" })).toBeVisible();
      expect(await obstaclesOf(page)).toEqual([]);
    });
  });
});

test("the pictures are hidden from the ear, and hold nothing to focus", async ({ explorer }) => {
  await explorer.open();
  for (const mark of [
    explorer.network.locator("[data-actor]").first(),
    explorer.timeline.locator("[data-event]").first(),
  ]) {
    const [spoken, focusable] = await mark.evaluate((element) => {
      const picture = element.closest('[aria-hidden="true"]');
      const stops = picture?.querySelectorAll("a[href], button, input, [tabindex]") ?? [];
      return [picture === null, stops.length];
    });
    expect([spoken, focusable]).toEqual([false, 0]);
  }
});
