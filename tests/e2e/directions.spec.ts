import { Explorer } from "./explorer.ts";
import { rightToLeftGraph } from "../fixtures/rightToLeft.ts";
import { atRest, goTo } from "./goTo.ts";
import { expect, test, type Page, type Serve } from "./test.ts";

/** Texts in which letters from right to left are neither isolated by marks nor by the element around them. */
function looseTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const turns = /[\u0590-\u08FF]/u;
    const outside = (text: string): string => {
      let depth = 0;
      return Array.from(text, (sign) => {
        if (/[\u2066-\u2068]/u.test(sign)) depth += 1;
        else if (sign === "\u2069") depth -= 1;
        return depth > 0 ? "" : sign;
      }).join("");
    };
    const found: string[] = [];
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest("script, style, textarea, option") !== null) continue;
      if (!turns.test(outside(node.textContent ?? ""))) continue;
      if (parent.closest("bdi, [dir=auto], [dir=ltr], [dir=rtl]") === null)
        found.push(
          `${parent.tagName.toLowerCase()}.${parent.getAttribute("class")}: ${node.textContent}`,
        );
    }
    for (const element of document.querySelectorAll("*"))
      for (const name of ["aria-label", "title", "alt", "aria-description", "aria-valuetext"])
        if (turns.test(outside(element.getAttribute(name) ?? "")))
          found.push(`${element.tagName} ${name}: ${element.getAttribute(name)}`);
    return found;
  });
}

/** Finds text of the data on its own without its language in `lang`. */
function untoldLanguages(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p")].flatMap((element) => {
      const text = element.textContent ?? "";
      const isHebrew = /^[^\p{L}]*[\u0590-\u05FF]/u.test(text) && !/[A-Za-z]{3}/u.test(text);
      const isComposed = text.includes("\u2068");
      const told = element.closest("[lang]")?.getAttribute("lang") === "he";
      return isHebrew &&
        !isComposed &&
        !told &&
        element.querySelector("[lang=he], button, cite") === null
        ? [text]
        : [];
    }),
  );
}

const click = (name: RegExp | string) => (page: Page) =>
  page.getByRole("button", { name }).first().click();

const views: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ["both pictures", ""],
  ["an event", "&sel=event:FIRST"],
  ["an event of several", "&sel=event:SECOND"],
  ["an actor", "&sel=actor:italy"],
  ["a relationship", "&sel=relationship:italy~japan"],
  ["filters", "&partner=italy&type=meeting&topic=defence"],
  ["the matrix", "&show=matrix&sel=event:FIRST"],
  ["the table", "&show=table"],
  ["the guide", "", (page) => page.keyboard.press("?")],
  ["the data", "", (page) => new Explorer(page).menu("Data")],
  ["the export", "", (page) => new Explorer(page).menu("Export")],
  ["the share dialog", "", click("Share")],
  ["a citation", "&sel=event:FIRST", click("Cite")],
  [
    "the search",
    "",
    async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Search" }).fill("nothing of this שלום.");
      await expect(page.getByText("Nothing is found")).toBeVisible();
      expect(await looseTexts(page)).toEqual([]);
      await page.getByRole("combobox", { name: "Search" }).fill("שלום");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  ],
  ["a frame", "&embed=1"],
  ["the stage", "&story=STORY"],
];

const graph = rightToLeftGraph() as {
  readonly events: readonly { readonly id: string }[];
  readonly stories: readonly { readonly id: string }[];
};

/** Goes through views and looks at each, once what is over it has gone again. */
async function walk(page: Page, serve: Serve, through: typeof views): Promise<void> {
  await serve(graph);
  const faults: string[] = [];
  for (const [name, link, act] of through) {
    const search = link
      .replace("FIRST", graph.events[0]?.id ?? "")
      .replace("SECOND", graph.events[1]?.id ?? "")
      .replace("STORY", graph.stories[0]?.id ?? "");
    await goTo(page, `v=1${search}`);
    await expect(page.locator("[data-actor], [data-event], [role=row]").first()).toBeVisible();
    await act?.(page);
    const look = async () => [...(await looseTexts(page)), ...(await untoldLanguages(page))];
    await page.waitForTimeout(300);
    faults.push(...(await atRest(page, look)).map((fault) => `${name}: ${fault}`));
    await expect(page, name).toHaveTitle(/^\u2068.+\u2069 · Musubi$/u);
    if (act === undefined) continue;
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog[open], [role=listbox]:popover-open")).toHaveCount(0);
  }
  expect(faults).toEqual([]);
}

const shown = views.filter(([, , act]) => act === undefined);

for (const width of [1440, 390])
  test(`names from right to left turn nothing around them at ${width} px`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 844 });
    await walk(page, serve, shown);
  });

test("nor in what opens", async ({ page, serve }) => {
  test.setTimeout(120_000);
  const opened = views.filter((view) => !shown.includes(view));
  await walk(page, serve, opened);
});
