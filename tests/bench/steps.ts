import type { Locator, Page } from "@playwright/test";
import { frameTimes } from "./frames.ts";
import type { Figures } from "./stats.ts";

/** What a person does again and again, one small step at a time: drag the window, filter, play. */
export async function stepTimes(page: Page): Promise<readonly (readonly [string, Figures])[]> {
  return [
    ...(await brushDrag(page)),
    ...(await timelineDrag(page)),
    ...(await filterChange(page)),
    ...(await playStep(page)),
    ...(await choices(page)),
    ...(await texts(page)),
    ...(await views(page)),
    ...(await otherCentre(page)),
  ];
}

type Measured = readonly (readonly [string, Figures])[];

async function brushDrag(page: Page): Promise<Measured> {
  const handle = page
    .getByRole("region", { name: "Overview" })
    .getByRole("slider", { name: "Window start" });
  const at = await middleOf(handle);
  if (at === null) return absent('slider "Window start"');
  return [["a step of the brush, dragged in the overview", await drag(page, at, 6)]];
}

async function timelineDrag(page: Page): Promise<Measured> {
  const box = await page.getByRole("region", { name: "Timeline" }).boundingBox();
  if (box === null) return absent('region "Timeline"');
  const at = [box.x + box.width * 0.6, box.y + box.height * 0.7] as const;
  return [["a step of the window, dragged on the timeline", await drag(page, at, 6)]];
}

/** Ten steps away and ten back. */
async function drag(page: Page, [x, y]: readonly [number, number], step: number): Promise<Figures> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const away = Array.from({ length: 10 }, (_, at) => x + step * (at + 1));
  const figures = await frameTimes(
    page,
    [...away, ...away.toReversed()].map((to) => () => page.mouse.move(to, y)),
  );
  await page.mouse.up();
  return figures;
}

async function filterChange(page: Page): Promise<Measured> {
  const partners = page.getByRole("group", { name: "Partners" }).getByRole("button");
  const places = (await Promise.all((await partners.all()).slice(0, 3).map(middleOf))).filter(
    (at) => at !== null,
  );
  if (places.length === 0) return absent('button in group "Partners"');
  // On and off, so that each begins with the whole.
  const clicks = Array.from({ length: 2 }, () => places.flatMap((at) => [at, at])).flat();
  return [
    [
      "a filter on or off",
      await frameTimes(
        page,
        clicks.map(
          ([x, y]) =>
            () =>
              page.mouse.click(x, y),
        ),
      ),
    ],
  ];
}

async function playStep(page: Page): Promise<Measured> {
  const player = page.getByRole("region", { name: "Player" });
  const at = await middleOf(player.getByRole("button", { name: "Step forward" }));
  if (at === null) return absent('button "Step forward"');
  const clicks = Array.from({ length: 10 }, () => () => page.mouse.click(...at));
  return [["a step of the player", await frameTimes(page, clicks)]];
}

const actors = "[data-view='network'] [data-actor]";

async function choices(page: Page): Promise<Measured> {
  const chosen: (() => Promise<void>)[] = [];
  for (const node of (await page.locator(actors).all()).slice(1, 4)) {
    const at = await middleOf(node);
    if (at !== null) chosen.push(() => page.mouse.click(...at));
  }
  if (chosen.length === 0) return absent("actor in the network");
  const chose = await frameTimes(page, chosen);
  await chosen[0]?.();
  return [
    ["an actor chosen", chose],
    ["the choice taken back", await frameTimes(page, [() => page.keyboard.press("Escape")])],
  ];
}

async function texts(page: Page): Promise<Measured> {
  const search = page.getByRole("combobox", { name: "Search" });
  if ((await search.count()) === 0) return absent('combobox "Search"');
  await search.click();
  const key = (letter: string) => () => page.keyboard.type(letter);
  const first = await frameTimes(page, [key("r")]);
  const more = await frameTimes(page, [key("e"), key("p"), key("o")]);
  await search.fill("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  return [
    ["the first key of a text", first],
    ["a further key", more],
  ];
}

async function views(page: Page): Promise<Measured> {
  const found: [string, Figures][] = [];
  for (const name of ["Table", "Matrix", "Both"]) {
    const at = await middleOf(page.getByRole("radio", { name }));
    if (at === null) return absent(`radio "${name}"`);
    const show = async (): Promise<void> => {
      await page.mouse.click(...at);
      await page.waitForTimeout(1000);
    };
    found.push([`${name.toLowerCase()} shown`, await frameTimes(page, [show])]);
  }
  return found;
}

/** Last, for all that comes after is arranged around it. */
async function otherCentre(page: Page): Promise<Measured> {
  const at = await middleOf(page.locator(actors).nth(1));
  if (at === null) return absent("actor in the network");
  await page.mouse.click(...at);
  const drawer = page.getByRole("complementary", { name: "Details" });
  await drawer.getByRole("button", { name: "Arrange" }).click();
  const centre = page.getByRole("button", { name: "Make it the centre" });
  await centre.waitFor();
  const make = async (): Promise<void> => {
    await centre.click();
    await page.waitForTimeout(2000);
  };
  return [["another centre", await frameTimes(page, [make])]];
}

async function middleOf(locator: Locator): Promise<readonly [number, number] | null> {
  if ((await locator.count()) === 0) return null;
  const box = await locator.first().boundingBox();
  return box && [box.x + box.width / 2, box.y + box.height / 2];
}

function absent(what: string): Measured {
  console.log(`(no ${what} here: its step is left out)`);
  return [];
}
