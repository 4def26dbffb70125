import { faintText } from "./faintText.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

const tie =
  "?v=1&sel=relationship:japan~united-states&partner=united-states,italy&year=2023,2024,2025";

/** As printed by a browser that omits backgrounds and shadows. */
const withoutBackgrounds = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*, *::before, *::after { background: none !important; box-shadow: none !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** How many pairs of neighbouring pixels differ, so how much is drawn there. */
async function drawn(page: Page, shot: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0)]),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (context === null) return 0;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 4; at < pixels.length; at += 4)
      count += Number(
        [0, 1, 2].some(
          (one) => Math.abs((pixels[at + one] ?? 0) - (pixels[at - 4 + one] ?? 0)) > 40,
        ),
      );
    return count;
  }, shot.toString("base64"));
}

for (const [at, [scheme, theme]] of (
  [
    ["light", "dark"],
    ["dark", "auto"],
    ["dark", "light"],
    ["light", "auto"],
    ["light", "light"],
    ["dark", "dark"],
  ] as const
).entries())
  test(
    `in the system's ${scheme} colours with the theme ${theme}, what is pressed differs and all is seen`,
    beyond(2, at),
    async ({ page, explorer }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
      await explorer.open(`${tie}&theme=${theme}`);
      const look = (pressed: boolean) =>
        page
          .locator(`button[aria-pressed="${pressed}"]`)
          .filter({ visible: true })
          .evaluateAll((all) =>
            all.map((one) => {
              const { borderColor, boxShadow } = getComputedStyle(one);
              return `${borderColor} ${boxShadow}`;
            }),
          );
      const [pressed, others] = [await look(true), await look(false)];
      expect(pressed.length).toBeGreaterThan(1);
      expect(others.length).toBeGreaterThan(1);
      expect(new Set(pressed).size).toBe(1);
      expect(others).not.toContain(pressed[0]);

      const canvas = await page.evaluate(() => {
        const probe = document.createElement("i");
        probe.style.color = "Canvas";
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      const units = page.getByRole("img", { name: /^Events by year/u }).locator("span > span");
      const colours = await units.evaluateAll((all) =>
        all
          .filter((one) => one.textContent === "")
          .map((one) => getComputedStyle(one).borderTopColor),
      );
      expect(colours.length).toBeGreaterThan(5);
      expect(colours).not.toContain(canvas);
      const fills = await explorer.network
        .locator("[data-actor] circle, [data-actor] path")
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility({ opacityProperty: true }))
            .map((one) => getComputedStyle(one).fill),
        );
      expect(fills.some((fill) => fill !== canvas && fill !== "none")).toBe(true);
      const words = await page
        .locator("body *:not(:has(*))")
        .filter({ hasText: /\S/u, visible: true })
        .evaluateAll((all) =>
          all.map((one) => {
            const style = getComputedStyle(one);
            return one instanceof SVGElement ? style.fill : style.color;
          }),
        );
      const marks = await explorer.network.locator("text").count();
      // What stands on a mark is as the ground; all other words are not.
      expect(words.filter((colour) => colour === canvas).length).toBeLessThan(marks + 20);
    },
  );

test("in the system's colours every word of the main screen can be read", async ({
  page,
  explorer,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const link of ["?v=1", tie]) {
      await explorer.open(link);
      expect(await faintText(page), `${colorScheme} ${link}`).toEqual([]);
    }
  }
});

test("in the system's colours, without motion: what is lit, chosen and focused shows by more than colour, and nothing moves", async ({
  page,
  explorer,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await explorer.open("?v=1&sel=relationship:japan~south-korea");
  const widthOf = (tie: string) =>
    explorer
      .cord(tie)
      .locator("[data-event] path")
      .first()
      .evaluate((strand) => Number.parseFloat(getComputedStyle(strand).strokeWidth));
  await expect(explorer.actor("south-korea")).toHaveAttribute("data-selected");
  const lit = await explorer.network
    .locator("[data-actor][data-selected] :is(circle, path)")
    .evaluateAll(
      (parts) => parts.filter((part) => part.checkVisibility({ opacityProperty: true })).length,
    );
  const plain = await explorer.network
    .locator('[data-actor="italy"] :is(circle, path)')
    .evaluateAll(
      (parts) => parts.filter((part) => part.checkVisibility({ opacityProperty: true })).length,
    );
  // A ring around each of the two.
  expect(lit / 2).toBeGreaterThan(plain);
  expect(await widthOf("japan~south-korea")).toBeGreaterThan(await widthOf("japan~nato"));
  const moving = () =>
    page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
  await explorer.details.getByRole("button", { name: "Next event" }).click();
  expect(await moving()).toBe(0);
  await page.keyboard.press("Escape");
  expect(await moving()).toBe(0);
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null) return 0;
      // A field has its ring around what is in it, a picture in itself.
      const around = [activeElement, activeElement.parentElement];
      return Math.max(
        ...around.map((one) => {
          const style = one && getComputedStyle(one);
          return style === null || style.outlineStyle === "none"
            ? 0
            : Number.parseFloat(style.outlineWidth);
        }),
      );
    });
    expect(ring, `stop ${stop}`).toBeGreaterThanOrEqual(1.5);
  }
});

test("on paper without backgrounds Events by year keeps its blocks, whole, dashed and dotted", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=relationship:japan~united-states");
  const chart = page.getByRole("img", { name: /^Events by year/u });
  await chart.scrollIntoViewIfNeeded();
  const before = await drawn(page, await chart.screenshot());
  await withoutBackgrounds(page);
  const after = await drawn(page, await chart.screenshot());
  expect(after).toBeGreaterThan(before * 0.9);
  await page.emulateMedia({ media: "print" });
  const lines = await chart.locator("span > span").evaluateAll((all) =>
    all
      .filter((one) => one.textContent === "")
      .map((one) => getComputedStyle(one))
      .map(({ borderTopStyle, borderTopWidth }) => `${borderTopStyle} ${borderTopWidth}`),
  );
  expect(new Set(lines).size).toBeGreaterThan(1);
  expect(lines.every((line) => !line.startsWith("none"))).toBe(true);
});

test("what is chosen in a table is marked on paper without its background", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=table&sel=event:2023-01-10-kishida-meets-meloni");
  await page.emulateMedia({ media: "print" });
  const row = page.locator('[role="row"][aria-current]');
  await expect(row).toHaveCSS("outline-style", "solid");
  await expect(page.locator('[role="row"][data-event]:not([aria-current])').first()).toHaveCSS(
    "outline-style",
    "none",
  );
});

for (const theme of ["light", "dark"])
  test(`a wish for more contrast strengthens lines and quiet words in ${theme} colours`, async ({
    page,
    explorer,
  }) => {
    const contrasts = async (): Promise<readonly number[]> =>
      page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d", {
          willReadFrequently: true,
        });
        const luminance = (token: string): number => {
          const probe = document.createElement("i");
          probe.style.color = `var(${token})`;
          document.body.append(probe);
          const { color } = getComputedStyle(probe);
          probe.remove();
          if (canvas === null) return 0;
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
            (part) => {
              const share = part / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            },
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ground = luminance("--canvas");
        return ["--hairline", "--control", "--ink3", "--ink2", "--mute"].map((token) => {
          const [dark = 0, light = 0] = [luminance(token), ground].toSorted((a, b) => a - b);
          return (light + 0.05) / (dark + 0.05);
        });
      });
    await explorer.open(`?v=1&theme=${theme}`);
    const usual = await contrasts();
    await page.emulateMedia({ contrast: "more" });
    const more = await contrasts();
    for (const [at, contrast] of more.entries()) expect(contrast).toBeGreaterThan(usual[at] ?? 0);
    const [hairline = 0, control = 0, ink3 = 0] = more;
    expect(hairline).toBeGreaterThan(3);
    expect(control).toBeGreaterThan(7);
    expect(ink3).toBeGreaterThan(7);
  });
