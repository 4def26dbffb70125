import type { Browser, CDPSession, Page } from "@playwright/test";
import { app as english } from "../../src/i18n/en/page.ts";
import { app as german } from "../../src/i18n/de/page.ts";
import { chanceOf } from "./chance.ts";
import { actions, follow, sizes, views } from "./monkey.ts";

export interface Outcome {
  readonly faults: readonly string[];
}

/** What is counted once all is at rest and collected. */
interface Count {
  /** In minutes. */
  readonly at: number;
  /** In MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What may come in the second half, by its slope: so much a minute, and once a part of what there is, and as much as
 * the picture at rest differs by (a menu that stays open) or code that is used for the first time takes.
 */
const limits = { heap: 0.5, nodes: 100, listeners: 20 } as const;
const once = { heap: 4, nodes: 1500, listeners: 300 } as const;
const share = 0.05;

/** In ms. An action that is not done by then has hung. */
const patience = 60_000;
const shownLast = 12;

export async function inSession(
  browser: Browser,
  address: string,
  minutes: number,
  seed: number,
): Promise<Outcome> {
  const page = await browser.newPage({ viewport: sizes[0]!, locale: "en-GB" });
  page.setDefaultTimeout(patience);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Performance.enable");
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("popup", (popup) => void popup.close());
  await page.goto(address);
  await page.locator("[data-actor]").first().waitFor();

  await useOnce(page);
  const first = await counted(page, protocol);

  const chance = chanceOf(seed);
  const last: string[] = [];
  const counts: Count[] = [{ at: 0, ...first }];
  const begin = performance.now();
  const now = (): number => (performance.now() - begin) / 60_000;
  const pause = Math.min(1, minutes / 6);
  let worst = { name: "", ms: 0 };
  let done = 0;
  console.log("   min    heap MB    nodes  listeners  actions   worst");
  while (now() < minutes && faults.length === 0) {
    const [name, act] = chance.of(actions);
    last.push(name);
    const before = performance.now();
    try {
      await act(page, chance);
      await twoFrames(page);
      // Now and then it waits for what comes later; else it is faster than that.
      if (chance.part() < 0.15) await page.waitForTimeout(500);
    } catch (error) {
      faults.push(`${name}: ${String(error).split("\n")[0]}`);
    }
    const ms = performance.now() - before;
    if (ms > worst.ms) worst = { name, ms };
    done += 1;
    await comeBack(page, address);
    const fault = await faultOf(page);
    if (fault !== null) faults.push(fault);
    if (now() >= pause * counts.length) {
      const count = { at: now(), ...(await counted(page, protocol)) };
      counts.push(count);
      console.log(
        [
          count.at.toFixed(1).padStart(6),
          count.heap.toFixed(1).padStart(10),
          String(count.nodes).padStart(8),
          String(count.listeners).padStart(10),
          String(done).padStart(8),
          `   ${worst.ms.toFixed(0)} ms, ${worst.name}`,
        ].join(" "),
      );
      worst = { name: "", ms: 0 };
    }
  }
  if (faults.length > 0)
    console.log(`seed ${seed}, the last: ${last.slice(-shownLast).join(", ")}`);
  else faults.push(...grown(counts));
  for (const fault of faults) console.log(`FAILED ${fault}`);
  await page.close();
  return { faults };
}

/**
 * What is made once of all events and kept (a view's parts, the words for the search and for the filter, of the file
 * and of the two arrangements that stay in memory) is made before the first count: it is no growth.
 */
async function useOnce(page: Page): Promise<void> {
  const actors = await page
    .locator("[data-actor]")
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-actor") ?? ""));
  const [one = null, two = null] = [...new Set(actors)].slice(1);
  for (const show of views) await reach(page, { show });
  for (const focus of [one, two, null]) {
    await reach(page, { show: null, focus });
    await page.getByRole("combobox", { name: "Search" }).click();
    await page.keyboard.type("visit");
    await page.getByText("Still reading the events").waitFor({ state: "detached" });
    for (let time = 0; time < 4; time += 1) await page.keyboard.press("Escape");
    await reach(page, { q: "visit" });
    await reach(page, { q: null });
  }
}

async function reach(page: Page, link: Readonly<Record<string, string | null>>): Promise<void> {
  await follow(page, link);
  await twoFrames(page);
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
      }),
  );
}

/** A random walk may lead out of the page: that is no fault of it. */
async function comeBack(page: Page, address: string): Promise<void> {
  if (new URL(page.url()).origin === new URL(address).origin) return;
  await page.goto(address);
  await page.locator("[data-actor]").first().waitFor();
}

/** A page without words, or one that says that it has failed. */
async function faultOf(page: Page): Promise<string | null> {
  const said = await page.evaluate(() => document.body.innerText);
  if (said.trim().length < 20) return "the page is blank";
  const failed = [english, german]
    .flatMap(({ pageFailed, partFailed }) => [pageFailed, partFailed])
    .find((words) => said.includes(words));
  return failed === undefined ? null : `the page says “${failed}”`;
}

/** Always of the same picture, or what is shown would be compared with what was. */
async function counted(page: Page, protocol: CDPSession): Promise<Omit<Count, "at">> {
  await page.setViewportSize(sizes[0]!);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", forcedColors: "none" });
  for (let time = 0; time < 4; time += 1) await page.keyboard.press("Escape");
  const names = await page.evaluate(() => [...new URL(location.href).searchParams.keys()]);
  const rest = names.filter((name) => !["v", "data"].includes(name));
  await follow(page, Object.fromEntries(rest.map((name) => [name, null])));
  await page.mouse.move(1, 1);
  await page.waitForTimeout(1500);
  for (let time = 0; time < 3; time += 1) await protocol.send("HeapProfiler.collectGarbage");
  const { metrics } = await protocol.send("Performance.getMetrics");
  const value = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heap: value("JSHeapUsedSize") / 1e6,
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
  };
}

/**
 * What grows on: by the line that fits the second half best, and above all that it has been before, for what is kept of
 * an arrangement goes and comes again with the next.
 */
function grown(counts: readonly Count[]): readonly string[] {
  const middle = Math.floor(counts.length / 2);
  const [before, half] = [counts.slice(0, middle), counts.slice(middle)];
  const [first, last] = [half[0], half.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const span = last.at - first.at;
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((what) => {
    const slope = slopeOf(half.map((count) => [count.at, count[what]] as const));
    const atOnce = share * first[what] + once[what];
    const allowed = limits[what] + atOnce / span;
    const highest = Math.max(...before.map((count) => count[what]));
    const above = last[what] - highest;
    const words =
      `${what}: ${slope.toFixed(2)} a minute in the second half, at most ${allowed.toFixed(2)}; ` +
      `at the end ${above.toFixed(2)} above the highest before`;
    console.log(words);
    return slope > allowed && above > 0 ? [`grows on: ${words}`] : [];
  });
}

function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const below = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return above / below;
}
