import { graphFromText } from "../fixtures/graphFromText.ts";
import { atRest, goTo } from "./goTo.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

const beforeOurEra = graphFromText(
  `
      ides:   -0043-03-15    murder  rome egypt
      actium: -0030-09-02    battle  rome egypt
      last:   0000           talks   rome egypt
      across: -0002/0003     talks   rome parthia
      leap:   0004-02-29     talks   rome parthia
      late:   0046-05-01     talks   rome egypt
      far:    -0751          talks   rome parthia
    `,
  { focus: "rome" },
);

/** Everything that is written or spoken on the page, but for links. */
async function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest("script, style") === null) texts.push(node.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label], [title], [aria-valuetext]"))
      for (const name of ["aria-label", "title", "aria-valuetext"])
        texts.push(element.getAttribute(name) ?? "");
    return texts.filter((text) => text.trim() !== "");
  });
}

/** A minus before a number: no year is written so. */
const bareNumber = /(?:^|[^\p{L}\p{N}])[-−]\d/u;

for (const [at, [lang, era]] of (
  [
    ["de", "v. Chr."],
    ["en", "BCE"],
  ] as const
).entries()) {
  test(
    `no view writes a year before our era by its number alone (${lang})`,
    beyond(1, at),
    async ({ page, serve }) => {
      await serve(beforeOurEra);
      for (const search of [
        "sel=relationship:egypt~rome",
        "sel=event:ides&year=-43,0",
        "show=matrix&year=-43,0",
        "show=table&compare=-0043..-0030",
        "at=-0030-09-02&from=-0800&to=0060",
        "embed=1&sel=event:last",
      ]) {
        await goTo(page, `lang=${lang}&${search}`);
        await expect(page.getByRole("status").first()).toBeVisible();
        // A part of the page may come after the status.
        await expect.poll(async () => (await said(page)).join("\n")).toContain(`44 ${era}`);
        const texts = await said(page);
        expect(texts.filter((text) => bareNumber.test(text))).toEqual([]);
      }
    },
  );
}

test("a relationship says since when, with the era, and its years likewise", async ({
  explorer,
  serve,
}) => {
  await serve(beforeOurEra);
  await explorer.open("?sel=relationship:egypt~rome");
  await expect(explorer.details).toContainText("Mar 44 BCE");
  await expect(
    explorer.details.getByRole("img", { name: /44 BCE: 1.*31 BCE: 1.*1 BCE: 1/u }),
  ).toBeVisible();
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll(of)]
        .map((element) => {
          const { left, right, height } = element.getBoundingClientRect();
          return { text: element.textContent ?? "", left, right, height };
        })
        .toSorted((a, b) => a.left - b.left),
    selector,
  );

const windows = [
  ["2003-01-01", "2003-01-01"],
  ["2003-01-30", "2003-02-02"],
  ["2003-01-05", "2003-02-20"],
  ["2003-05-05", "2003-11-20"],
  ["2003-05-05", "2006-11-20"],
  ["2003-01-01", "2033-12-31"],
  ["-0043-03-10", "-0043-03-20"],
  ["-0045-03-01", "-0041-03-01"],
  ["-0070-01-01", "0060-12-31"],
  ["-0752-01-01", "0480-12-31"],
  ["-3000-01-01", "2000-12-31"],
] as const;

/** Labels of the axis and years of the overview that are cut, lie over the next one, or take two lines. */
async function brokenLabels(page: Page): Promise<readonly string[]> {
  const labels = await boxes(page, '[data-axis="label"]');
  const years = await boxes(page, 'section:has([role="slider"]) [role="group"] button > span');
  const picture = await page
    .locator("svg:has([data-axis])")
    .evaluate((svg) => svg.getBoundingClientRect());
  const broken = (rows: typeof labels, from: number, to: number) =>
    rows
      .filter(
        ({ left, right, height }, at) =>
          left < from || right > (rows[at + 1]?.left ?? to) || height >= 24,
      )
      .map(({ text }) => text);
  return [
    ...broken(labels, picture.left, picture.right),
    ...broken(years, 0, page.viewportSize()?.width ?? 0),
    ...(labels.length === 0 ? ["no labels"] : []),
  ];
}

for (const [at, lang] of ["de", "en"].entries())
  test(
    `the axis writes whole labels at every zoom, from a day to 5,000 years (${lang})`,
    beyond(1, at),
    async ({ page, explorer, serve }) => {
      await serve(beforeOurEra);
      for (const [from, to] of windows) {
        await goTo(page, `v=1&lang=${lang}&from=${from}&to=${to}`);
        await page.locator('[data-axis="label"]').first().waitFor();
        await explorer.fonts();
        for (const width of [1440, 1024]) {
          await page.setViewportSize({ width, height: 900 });
          const name = `${from} to ${to}, ${lang}, ${width}`;
          expect(await atRest(page, () => brokenLabels(page)), name).toEqual([]);
        }
      }
    },
  );

test("the first label of the axis is a year of the window, and ticks before our era are round", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(beforeOurEra);
  await explorer.open("?from=2003-01-01&to=2033-12-31");
  // At rest: the axis is drawn anew once the fonts have come.
  const labels = async () => (await boxes(page, '[data-axis="label"]')).map(({ text }) => text);
  await expect.poll(async () => (await labels())[0]).toBe("2004");
  await explorer.open("?from=-0752-01-01&to=-0001-12-31");
  await expect.poll(labels).toEqual(Array.from({ length: 15 }, (_, at) => `${750 - 50 * at} BCE`));
});
