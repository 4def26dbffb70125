import { changedGraph } from "../fixtures/changedGraph.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

const markup =
  "<img src=x onerror=alert(1)><style>*{display:none}</style></script><script>alert(1)</script>";

/** Shown whole: odd, but an event graph all the same. */
const odd: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "markup in every text": {
    "meta.title": { en: markup, de: markup },
    "meta.description": { en: markup, de: markup },
    "actors[1].name": { en: markup, de: markup },
    "actors[1].code": "<b>",
    "events[0].title": { en: markup, de: markup },
    "events[0].shortTitle": { en: "<b>Rome", de: "<b>Rom" },
    "events[0].summary": { en: markup, de: markup },
    "events[0].dateText": markup,
    "events[0].place": { name: { en: markup, de: markup } },
    "sources[0].title": markup,
  },
  "a title of a megabyte": { "events[0].title": { en: "x".repeat(1_000_000), de: "y" } },
  "directions that are turned round": {
    "events[0].title": { en: "\u202Egnorw si siht\u202E", de: "\u2067\u202E" },
  },
  "the far ends of time": { "events[0].date": "0001-01-01", "events[1].date": "9999-12-31" },
  "centuries before zero": { "events[0].date": "-0044-03-15", "events[1].date": "-0500/2035" },
};

for (const [what, changes] of Object.entries(odd))
  test(`shows a file with ${what}`, async ({ page, explorer, serve }) => {
    await serve(changedGraph(changes));
    await explorer.open("?v=1&sel=event:2023-01-10-rome");
    await expect(explorer.details).toBeVisible();
    expect((await explorer.counts())[1]).toBe(2);
    await expect(page.locator("img, script:not([src]), style")).toHaveCount(0);
    expect(await explorer.fitsWidth()).toBe(true);
  });

test("ids that objects have by themselves are ids", async ({ page, explorer, serve }) => {
  const text = JSON.stringify(changedGraph({}))
    .replaceAll('"italy"', '"__proto__"')
    .replaceAll('"g7"', '"constructor"')
    .replaceAll('"2023-01-10-rome"', '"__proto__"');
  await serve(text);
  await explorer.open("?v=1&sel=event:__proto__");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(explorer.actor("__proto__").first()).toBeVisible();
  await expect(explorer.item("__proto__")).toHaveCount(1);
});

/** Shown in part: every bad row is named, the good ones are there. */
const broken: Readonly<Record<string, readonly [Readonly<Record<string, unknown>>, RegExp]>> = {
  "a day that does not exist": [{ "events[1].date": "2022-06-31" }, /events\[1\]\.date/u],
  "the same id twice": [{ "events[1].id": "2023-01-10-rome" }, /events\[1\]\.id/u],
  "a link that runs a script": [
    { "sources[0].url": "java\nscript:alert(1)" },
    /sources\[0\]\.url/u,
  ],
  "an end before the start": [{ "events[1].date": "2023-05/2022-01" }, /events\[1\]\.date/u],
  "a link that is a page of its own": [
    { "sources[0].url": "data:text/html,<script>alert(1)</script>" },
    /sources\[0\]\.url/u,
  ],
  "an actor that nobody knows": [
    { "participations[0].actor": "atlantis" },
    /participations\[0\]\.actor/u,
  ],
};

for (const [at, [what, [changes, place]]] of Object.entries(broken).entries())
  test(
    `shows the good part of a file with ${what}`,
    beyond(3, at),
    async ({ page, explorer, serve }) => {
      await serve(changedGraph(changes));
      await page.goto("/");
      await expect(explorer.status).toBeVisible();
      await page.getByRole("alert").getByRole("button", { name: "Show the list" }).click();
      const list = page.getByRole("dialog", { name: "Data" });
      await expect(list).toContainText(place);
      await expect(list).toContainText("To fix it:");
      await expect(page.locator('a[href^="javascript"], a[href^="data"]')).toHaveCount(0);
    },
  );

/** Nothing can be shown: the page says what is wrong, and offers each way to continue. */
const hopeless: Readonly<Record<string, string>> = {
  "no content": "",
  "null in it": "null",
  "a bare list": "[]",
  "a bare text": '"x"',
  "half of it missing": '{"musubi": "1.0", "meta": {"id": "a',
  "a web page in place of JSON": "<!doctype html><title>Not found</title>",
  "ten thousand brackets": "[".repeat(10_000) + "]".repeat(10_000),
  "a number too large": '{"musubi": 1e999, "events": 9007199254740993}',
};

test("says what is wrong with a file that cannot be shown", async ({ page, serve }) => {
  for (const [what, text] of Object.entries(hopeless)) {
    await serve(text);
    await page.goto("/");
    const title = page.getByRole("heading", { level: 1 });
    await expect(title, what).toContainText("japan-security.json");
    await expect(page.getByRole("list").first(), what).toContainText("To fix it:");
    await expect(page.getByRole("button", { name: "Check again" }), what).toBeVisible();
    await expect(page.getByRole("link", { name: "Back to explore" }), what).toBeVisible();
  }
});

test("a hundred million brackets are refused, and the page goes on", async ({ page, explorer }) => {
  await explorer.open("?v=1&show=table");
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["[".repeat(100_000_000)], "deep.json"));
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.querySelector("main")?.dispatchEvent(new DragEvent("drop", init));
  });
  await expect(page.getByRole("list").first()).toContainText("more than 100 levels deep", {
    timeout: 30_000,
  });
  await page.getByRole("link", { name: "Back to explore" }).click();
  await explorer.drawn();
});
