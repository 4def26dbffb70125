import type { Page } from "@playwright/test";
import type { Chance } from "./chance.ts";

/**
 * Somebody without a plan: clicks, points, drags, types, presses keys and changes the size, the language and the theme.
 * It asks the page only for places, so that nothing of it is held on to from outside.
 */
export type Action = readonly [name: string, act: (page: Page, chance: Chance) => Promise<void>];

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 800, height: 450 },
];

/** What leaves the page, opens a window, prints or saves a file is for other tests. */
const leaves = [
  "a[target]",
  "a[download]",
  "a[href]:not([href^='#'])",
  "input[type=file]",
  "[aria-haspopup=window]",
];

const marks = "[data-event], [data-relationship], [data-actor], [data-knot], [data-cluster]";
const controls = [
  "button",
  "label",
  "summary",
  "[role=menuitem]",
  "[role=menuitemradio]",
  "[role=menuitemcheckbox]",
  "[role=option]",
  "[role=radio]",
  "[role=tab]",
  "[role=treeitem]",
  "[role=columnheader]",
  "[role=slider]",
  "[role=separator]",
].join(", ");

const words = ["Rome", "kishda", "2+2", "italy", "日本", "x", "nato summit", "zzzz"];
const keys = [
  "Escape",
  "Escape",
  "Tab",
  "Enter",
  "Space",
  "ArrowRight",
  "ArrowLeft",
  "ArrowDown",
  "ArrowUp",
  "Home",
  "End",
  "?",
  "/",
  "Control+z",
  "Control+y",
];

export const views = ["both", "timeline", "network", "matrix", "table"] as const;

/** The more often in the list, the likelier. */
export const actions: readonly Action[] = [
  ...repeated(5, ["a click on a mark", async (page, chance) => click(page, chance, marks)]),
  ...repeated(5, ["a click on a control", async (page, chance) => click(page, chance, controls)]),
  ...repeated(2, ["pointing at a mark", async (page, chance) => point(page, chance, marks)]),
  ...repeated(3, ["a key", async (page, chance) => page.keyboard.press(chance.of(keys))]),
  ...repeated(2, ["a drag", drag]),
  ...repeated(2, ["the wheel", wheel]),
  ["a text in the search", search],
  ["another size", async (page, chance) => page.setViewportSize(chance.of(sizes))],
  [
    "another view",
    async (page, chance) => follow(page, { show: chance.of(views), scene: null, story: null }),
  ],
  [
    "another language and theme",
    async (page, chance) =>
      follow(page, { lang: chance.of(["en", "de"]), theme: chance.of(["light", "dark", "auto"]) }),
  ],
  [
    "other wishes of the system",
    async (page, chance) =>
      page.emulateMedia({
        colorScheme: chance.of(["light", "dark"]),
        reducedMotion: chance.of(["reduce", "no-preference"]),
        forcedColors: chance.of(["none", "none", "active"]),
      }),
  ],
  ["the stage", async (page) => follow(page, { story: "belgium-to-seoul" })],
  ["back", async (page) => page.evaluate(() => history.back())],
];

function repeated(times: number, action: Action): readonly Action[] {
  return Array.from({ length: times }, () => action);
}

/** To a link, as back and forward do: without loading the page again. */
export async function follow(
  page: Page,
  parameters: Readonly<Record<string, string | null>>,
): Promise<void> {
  await page.evaluate((changes) => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(changes))
      if (value === null) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    history.replaceState(history.state, "", address);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  }, parameters);
}

async function click(page: Page, chance: Chance, selector: string): Promise<void> {
  const place = await placeOf(page, chance, selector);
  if (place !== null) await page.mouse.click(...place);
}

async function point(page: Page, chance: Chance, selector: string): Promise<void> {
  const place = await placeOf(page, chance, selector);
  if (place !== null) await page.mouse.move(...place);
}

async function drag(page: Page, chance: Chance): Promise<void> {
  const { width, height } = page.viewportSize() ?? sizes[0]!;
  const on = chance.part() < 0.5 ? await placeOf(page, chance, "[role=slider]") : null;
  const [x, y] = on ?? [chance.below(width), chance.below(height)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + chance.below(300) - 150, y + chance.below(60) - 30, { steps: 4 });
  await page.mouse.up();
}

async function wheel(page: Page, chance: Chance): Promise<void> {
  const { width, height } = page.viewportSize() ?? sizes[0]!;
  await page.mouse.move(chance.below(width), chance.below(height));
  const zooms = chance.part() < 0.5;
  if (zooms) await page.keyboard.down("Control");
  await page.mouse.wheel(0, chance.below(600) - 300);
  if (zooms) await page.keyboard.up("Control");
}

async function search(page: Page, chance: Chance): Promise<void> {
  await click(page, chance, "[role=combobox]");
  await page.keyboard.type(chance.of(words));
  if (chance.part() < 0.5) await page.keyboard.press("Enter");
}

/** Where one of them, that can be seen and is on top there, can be taken. */
async function placeOf(
  page: Page,
  chance: Chance,
  selector: string,
): Promise<readonly [number, number] | null> {
  return page.evaluate(
    ([wanted, never, part]) => {
      // Of 90,000 options only what is in sight counts; a dialog hides what is behind it.
      const within = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
      const places: [number, number][] = [];
      for (const element of within.querySelectorAll(wanted)) {
        if (element.closest(never) !== null) continue;
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight) places.push([x, y]);
      }
      return places[Math.floor(part * places.length)] ?? null;
    },
    [selector, leaves.join(", "), chance.part()] as const,
  );
}
