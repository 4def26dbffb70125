import { frameFaults, labelFaults } from "./frameFaults.ts";
import { atRest, goTo } from "./goTo.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

const scenes = [
  "belgium",
  "tokyo-nato",
  "fighter",
  "rome",
  "tour",
  "two-plus-two",
  "one-strategy",
  "lee",
  "seoul",
];
const title = (page: Page) => page.getByRole("heading", { level: 2 }).first();

async function settled(page: Page): Promise<void> {
  await expect(page.locator("main").locator("[data-actor], [data-event]").first()).toBeAttached();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

const pictureFaults = (page: Page) =>
  atRest(page, async () => [...(await frameFaults(page)), ...(await labelFaults(page))]);

for (const [at, [width, height, search]] of (
  [
    [1440, 900, ""],
    [640, 360, "&embed=1"],
    [390, 844, "&embed=1&lang=de"],
    [800, 450, "&embed=1&lang=de"],
    [1920, 1080, ""],
    [800, 450, ""],
    [390, 844, ""],
    [640, 360, "&embed=1&lang=de"],
    [960, 540, "&embed=1&lang=de"],
    [350, 197, "&embed=1&lang=de"],
    [350, 640, "&embed=1"],
  ] as const
).entries())
  test(`every scene holds at ${width} × ${height}${search}`, beyond(4, at), async ({ page }) => {
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    for (const scene of scenes) {
      await goTo(page, `v=1&story=belgium-to-seoul&scene=${scene}${search}`);
      await expect(page.locator("[data-actor]").first()).toBeAttached();
      await settled(page);
      const found = [...(await pictureFaults(page))];
      const picture = await page
        .getByRole("region", { name: /^(?:Network|Netzwerk)$/u })
        .boundingBox();
      if ((picture?.height ?? 0) < 100) found.push(`the picture is ${picture?.height} px high`);
      const head = await title(page).boundingBox();
      if (head === null || head.y < 0 || head.y + head.height > height) found.push("no headline");
      faults.push(...found.map((fault) => `${scene}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test("words of a scene become smaller before they scroll, and then show that there is more", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  for (const lang of ["en", "de"])
    for (const scene of scenes) {
      await goTo(page, `v=1&story=belgium-to-seoul&scene=${scene}&embed=1&lang=${lang}`);
      await settled(page);
      const text = title(page).locator("xpath=following-sibling::p");
      const shown = await text.evaluate((element) => {
        const box = element.parentElement;
        if (box === null) return null;
        const { fontSize } = getComputedStyle(element);
        const overflows = box.scrollHeight > box.clientHeight + 1;
        return { size: parseFloat(fontSize), overflows, mask: getComputedStyle(box).maskImage };
      });
      if (shown?.overflows !== true) expect(shown?.mask, scene).toBe("none");
      else
        expect(shown, scene).toMatchObject({ size: 13, mask: expect.stringMatching("gradient") });
    }
});

test("a scene is as wide as its frame, also after it has come to rest", async ({ page }) => {
  for (const [width, height] of [
    [800, 450],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/?v=1&story=belgium-to-seoul&scene=lee&embed=1&lang=de");
    await settled(page);
    await page.waitForTimeout(3000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("whoever a scene is about is named, wherever it is shown", async ({ page }) => {
  for (const [width, height] of [
    [800, 450],
    [640, 360],
    [390, 844],
    [350, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/?v=1&story=belgium-to-seoul&scene=tour&embed=1");
    await settled(page);
    for (const [actor, names] of [
      ["italy", /Italy|IT/u],
      ["france", /France|FR/u],
      ["united-kingdom", /United Kingdom|UK/u],
      ["canada", /Canada|CA/u],
      ["united-states", /United States|US/u],
    ] as const) {
      const inside = await page.locator(`[data-actor="${actor}"] text`).first().textContent();
      const beside = await page.locator(`[data-named="${actor}"]`).allTextContents();
      expect(`${inside ?? ""} ${beside.join(" ")}`, `${actor} at ${width}`).toMatch(names);
    }
  }
});

const states = [
  "",
  "&sel=relationship:italy~japan",
  "&sel=actor:japan",
  "&show=matrix&sel=actor:italy",
  "&lang=de&sel=event:2025-09-08-nakatani-ahn-talks",
  "&at=2023-01-10",
  "&sel=event:2023-01-10-kishida-meets-meloni",
  "&sel=actor:italy",
  "&sel=event:2022-sanctions-on-russia",
  "&show=network&sel=actor:nato",
  "&show=timeline&sel=actor:italy",
  "&show=table&sel=event:2023-01-10-kishida-meets-meloni",
  "&lang=de&sel=event:2023-01-10-kishida-meets-meloni",
  "&lang=de&show=table",
];

const frameSizes = [
  [1024, 576],
  [800, 450],
  [719, 500],
  [719, 405],
  [640, 360],
  [560, 315],
  [390, 844],
  [390, 600],
  [350, 640],
  [350, 197],
] as const;

/** What does not fill a frame of this height. */
async function emptyRoom(page: Page, height: number): Promise<readonly string[]> {
  const shown = await page.evaluate(() => {
    const main = document.querySelector("main")?.getBoundingClientRect();
    const regions = [...document.querySelectorAll("main section[aria-label]")].map((region) => ({
      name: region.getAttribute("aria-label"),
      height: region.parentElement?.getBoundingClientRect().height ?? 0,
    }));
    return { bottom: main?.bottom ?? 0, regions };
  });
  return [
    ...(Math.abs(shown.bottom - height) > 1 ? [`ends at ${shown.bottom}`] : []),
    ...shown.regions
      .filter(({ name }) => name !== "Player" && name !== "Wiedergabe")
      .filter((region) => region.height < 100)
      .map((region) => `${region.name} is ${region.height} px high`),
  ];
}

// A page may change the size of its frame, and a load takes longer than all sizes.
for (const [at, state] of states.entries())
  test(`a frame is filled at every size, with “${state}”`, beyond(5, at), async ({ page }) => {
    const faults: string[] = [];
    for (const [width, height] of frameSizes) {
      await page.setViewportSize({ width, height });
      if (!page.url().startsWith("http")) await page.goto(`/?v=1&embed=1${state}`);
      await settled(page);
      const found = await atRest(page, async () => [
        ...(await pictureFaults(page)),
        ...(await emptyRoom(page, height)),
      ]);
      faults.push(...found.map((fault) => `${width} × ${height}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test("the element is as tall as it asks for where it is narrow, and as its page says elsewhere", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await host.open(
    `<script src="${host.app}/embed.js"></script>
     <div style="width: 350px"><musubi-view story="belgium-to-seoul" label="A story"></musubi-view></div>
     <div style="width: 350px"><musubi-view auto-height="off" label="A view"></musubi-view></div>`,
  );
  const [story, fixed] = [page.locator("musubi-view").first(), page.locator("musubi-view").nth(1)];
  const height = async (view: typeof story) => Math.round((await view.boundingBox())?.height ?? 0);
  await expect.poll(() => height(story)).toBe(640);
  expect(await height(fixed)).toBe(197);
  await page.evaluate(() => {
    document.querySelector("div")?.style.setProperty("width", "800px");
  });
  await expect.poll(() => height(story)).toBe(450);
});

test("in a frame the names of a tie that has fanned out stand clear of its strands", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await explorer.open("?v=1&embed=1&sel=relationship:japan~south-korea");
  await expect(explorer.network.getByText("South Korea", { exact: true })).toBeVisible();
  const crossed = await explorer.network.evaluate((picture) => {
    const name = [...picture.querySelectorAll("text")].find(({ textContent }) =>
      textContent.startsWith("South Korea"),
    );
    const box = name?.getBoundingClientRect();
    if (box === undefined) throw new Error("no name");
    return [...picture.querySelectorAll<SVGPathElement>("[data-event] path")].some((path) => {
      const at = path.getScreenCTM();
      const length = path.getTotalLength();
      for (let along = 0; along <= length; along += 2) {
        const { x, y } = path.getPointAtLength(along).matrixTransform(at ?? undefined);
        if (x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2) return true;
      }
      return false;
    });
  });
  expect(crossed).toBe(false);
});
