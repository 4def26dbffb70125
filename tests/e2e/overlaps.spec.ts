import type { Locator } from "@playwright/test";
import { goTo } from "./goTo.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";
import { wordsIn, type Word } from "./texts.ts";

/** Pairs of texts that overlap; lines of one label may touch. */
function overlaps(words: readonly Word[]): readonly string[] {
  const slack = 3;
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => {
      const [left, top, right, bottom] = one.box;
      const [l, t, r, b] = other.box;
      const over =
        Math.min(right, r) - Math.max(left, l) > slack &&
        Math.min(bottom, b) - Math.max(top, t) > slack;
      return over ? [`${one.text} | ${other.text}`] : [];
    }),
  );
}

/** Names and words of knots that a strand runs through. */
const crossed = (network: Locator): Promise<readonly string[]> =>
  network.locator("svg:has([data-actor])").evaluate((svg) => {
    const words = [...svg.querySelectorAll("text[data-named]")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const found = new Set<string>();
    for (const line of svg.querySelectorAll<SVGPathElement>("[data-event] path")) {
      const onScreen = line.getScreenCTM();
      if (onScreen === null || /none|, 0\)/u.test(getComputedStyle(line).stroke)) continue;
      const length = line.getTotalLength();
      for (let at = 1; at < length; at += 3) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(onScreen);
        for (const { text, box } of words)
          if (x > box.left + 1 && x < box.right - 1 && y > box.top + 3 && y < box.bottom - 3)
            found.add(text);
      }
    }
    return [...found];
  });

const sizes = [
  { width: 1440, height: 900, frame: "" },
  { width: 640, height: 360, frame: "embed=1&" },
  { width: 390, height: 844, frame: "" },
  { width: 800, height: 450, frame: "embed=1&" },
  { width: 800, height: 600, frame: "" },
  { width: 1024, height: 768, frame: "" },
];
const states = {
  "at rest": "",
  "compared periods": "compare=2022-01-01..2022-12-31",
  "one partner and year": "year=2022&partner=nato",
  "an event": "sel=event:2022-12-09-fighter-plan-public",
  "a relationship": "sel=relationship:italy~japan",
  "the player": "at=2022-12-16&play=accumulate",
  "German, compared": "lang=de&compare=2022-01-01..2022-12-31",
};

for (const [at, { width, height, frame }] of sizes.entries())
  test(
    `no words of the network lie over others, ${width} by ${height}`,
    beyond(3, at),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const [state, query] of Object.entries(states)) {
        await goTo(page, `v=1&${frame}${query}`);
        const name = /lang=de/.test(query) ? "Netzwerk" : "Network";
        const network = page.getByRole("region", { name });
        await expect(page.locator("[data-relationship]").first()).toBeAttached();
        await expect.poll(async () => (await wordsIn(network)).length).toBeGreaterThan(8);
        await expect
          .poll(async () => overlaps(await wordsIn(network)), { message: state })
          .toEqual([]);
        if (frame === "" && width > 720)
          await expect.poll(() => crossed(network), { message: state }).toEqual([]);
      }
    },
  );

test("the names of the matrix are whole on a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?v=1&show=matrix");
  const names = page.getByRole("region", { name: "Matrix" }).getByRole("rowheader");
  await expect(names.first()).toContainText("JP");
  const cut = await names.evaluateAll((rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll("span")]
        .filter((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 0)
        .map(() => row.textContent),
    ),
  );
  expect(await names.count()).toBeGreaterThan(10);
  expect(cut).toEqual([]);
});
