import { chromium, type Browser, type Page } from "@playwright/test";
import { build, preview } from "vite";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { launchOptions } from "../e2e/chromium.ts";
import { answerTimes } from "./answer.ts";
import { dyadicEvents, rollCalls, writeGraph } from "./madeEvents.ts";
import { buildPlainPage, plainTimes } from "./plainTimes.ts";
import { writeRealEvents } from "./realEvents.ts";
import { figuresOf, line, type Figures } from "./stats.ts";
import { stepTimes } from "./steps.ts";

/**
 * `npm run bench`: how quickly the built page answers, in a real browser. It prints figures and judges
 * nothing: machines differ and are shared, so compare within one run, by the ratio to an empty frame.
 * Built apart from dist/, so that an app which is being served from there keeps its files.
 */
const outDir = "node_modules/.cache/bench";
const defaultFile = "data/japan-security.json";
const realEvents = "real-events.json";

const timelinePicture = "section[aria-label='Timeline'], [role='region'][aria-label='Timeline']";
const networkPicture = "section[aria-label='Network'], [role='region'][aria-label='Network']";

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await drawn(page);
  return page;
}

async function drawn(page: Page): Promise<void> {
  await page
    .locator(networkPicture)
    // Those who only meet in large events have knots and no cords.
    .locator("[data-actor]")
    .first()
    .waitFor({ state: "attached" });
  // Of many events all may stand in clusters.
  await page
    .locator(timelinePicture)
    .locator("[data-event], [data-cluster]")
    .first()
    .waitFor({ state: "attached" });
}

async function loadTimes(browser: Browser, address: string, runs: number): Promise<Figures> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open(browser, address);
    // Since the page was asked for.
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return figuresOf(times);
}

/** What a frame costs here that has nothing to do: the unit of all ratios. */
async function emptyFrames(page: Page): Promise<Figures> {
  const times = await page.evaluate(async () => {
    const found: number[] = [];
    for (let run = 0; run < 60; run += 1) {
      const begin = performance.now();
      await new Promise(requestAnimationFrame);
      found.push(performance.now() - begin);
    }
    return found;
  });
  return figuresOf(times);
}

/** Middles of all elements that match, as a mouse would find them. */
async function middles(
  page: Page,
  selector: string,
): Promise<readonly (readonly [number, number])[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
}

function rounds<Place>(places: readonly Place[], runs: number): readonly Place[] {
  return Array.from({ length: runs }, (_, run) => places[run % places.length]).filter(
    (place) => place !== undefined,
  );
}

type Results = readonly (readonly [string, Figures])[];

async function clickTimes(page: Page): Promise<Results> {
  const cords = await middles(page, `:is(${networkPicture}) [data-relationship]`);
  const nodes = await middles(page, `:is(${networkPicture}) [data-actor]`);
  const marks = (await middles(page, `:is(${timelinePicture}) [data-event]`)).filter(
    ([, y]) => y < 880,
  );
  const partners = await middles(page, "[role='group'][aria-label='Partners'] button");
  const click =
    ([x, y]: readonly [number, number]) =>
    async () => {
      // Pointing lights up the same parts: let that settle, or it is taken for the answer to the click.
      await page.mouse.move(x, y);
      await page.waitForTimeout(150);
      await page.mouse.click(x, y);
    };
  return [
    [
      "a click on a cord, answered on the timeline",
      await answerTimes(page, timelinePicture, rounds(cords, 16).map(click)),
    ],
    [
      "a click on an actor, answered on the timeline",
      await answerTimes(page, timelinePicture, rounds(nodes.slice(1), 16).map(click)),
    ],
    [
      "a click on the timeline, answered in the network",
      await answerTimes(page, networkPicture, rounds(marks, 16).map(click)),
    ],
    [
      "a partner filter on and off, answered in the status",
      await answerTimes(page, "[role='status']", rounds(partners.slice(0, 1), 12).map(click)),
    ],
  ];
}

/** Pointing from one thing to the next: each answers in the other picture, too. */
async function pointTimes(page: Page): Promise<Results> {
  const [near, far] = [networkPicture, timelinePicture];
  const found = async (title: string, selector: string, watched: string) => {
    const places = (await middles(page, selector)).filter(([, y]) => y < 880);
    const moves = rounds(places, 16).map(
      ([x, y]) =>
        () =>
          page.mouse.move(x, y),
    );
    return [title, await answerTimes(page, watched, moves, "pointerover")] as const;
  };
  return [
    await found(
      "pointing at cords, answered on the timeline",
      `:is(${near}) [data-relationship]`,
      far,
    ),
    await found("pointing at actors, answered on the timeline", `:is(${near}) [data-actor]`, far),
    await found(
      "pointing at the timeline, answered in the network",
      `:is(${far}) :is([data-event], [data-cluster])`,
      near,
    ),
  ];
}

function report(title: string, results: Results, unit: Figures): void {
  console.log(
    `\n${title.padEnd(52)}${"median".padStart(10)}${"worst".padStart(10)}${"ratio".padStart(8)}${"runs".padStart(6)}${"longest task".padStart(14)}`,
  );
  for (const [what, figures] of results) console.log(line(what, figures, unit));
}

const say = (what: string, value: string): void =>
  console.log(`${what.padEnd(52)}${value.padStart(10)}`);

/** Objects and buffers of the page, in MB, without those that nobody needs any more. */
async function keptMemory(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await page.waitForTimeout(2000);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return (usedSize + backingStorageSize) / 1e6;
}

/** A picture draws what a screen can show, however large the data; the longest task is that of the whole visit. */
async function size(page: Page): Promise<void> {
  const { elements, longest } = await page.evaluate(async () => {
    const tasks = await new Promise<readonly number[]>((done) => {
      const found: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) found.push(duration);
      }).observe({ type: "longtask", buffered: true });
      setTimeout(() => done(found), 500);
    });
    return {
      elements: document.querySelectorAll("*").length,
      longest: Math.max(0, ...tasks),
    };
  });
  say("elements in the page", String(elements));
  say("longest task", `${longest.toFixed(0)} ms`);
}

/** What people would write instead takes this long for the same events. */
async function besides(browser: Browser, file: string, unit: Figures): Promise<void> {
  const times = await plainTimes(browser, server, file);
  if (times === null) say("the plain page", "not there in 3 minutes");
  for (const [what, figures] of times ?? []) console.log(line(what, figures, unit));
}

async function bench(
  browser: Browser,
  title: string,
  file: string,
  loads: number,
  measure: (page: Page) => Promise<Results>,
): Promise<Results> {
  const address = file === defaultFile ? server : `${server}?v=1&data=${file}`;
  const loading = await loadTimes(browser, address, loads);
  const page = await open(browser, address);
  const kept = await keptMemory(page);
  const empty = await emptyFrames(page);
  const results = await measure(page);
  const all = [...results, ["from address to both pictures", loading] as const];
  report(title, [["an empty frame", empty], ...all], empty);
  await besides(browser, file, empty);
  say("memory kept, when open", `${kept.toFixed(0)} MB`);
  say("memory kept, after all steps", `${(await keptMemory(page)).toFixed(0)} MB`);
  await size(page);
  await page.close();
  return all;
}

interface Measured {
  readonly events: number;
  readonly results: Results;
}

/** How many times as long each takes as with fewer events of the same kind: 1 is no growth. */
function growth(kind: string, sizes: readonly Measured[]): void {
  const [first, ...others] = sizes;
  if (first === undefined || others.length === 0) return;
  const count = ({ events }: Measured): string => events.toLocaleString("en").padStart(12);
  console.log(`\n${`${kind}: median, and growth`.padEnd(52)}${sizes.map(count).join("")}`);
  for (const [what, { median }] of first.results) {
    const times = others.map(({ results }) => {
      const later = results.find(([same]) => same === what)?.[1].median;
      return (later === undefined ? "" : `${(later / median).toFixed(1)} ×`).padStart(12);
    });
    console.log(`${what.padEnd(52)}${`${median.toFixed(1)} ms`.padStart(12)}${times.join("")}`);
  }
}

/** Larger ones are asked for, since they take minutes: `npm run bench -- --large`. */
const made: readonly (readonly [kind: string, events: number, make: () => EventGraph])[] = [
  ["events of two", 5_000, () => dyadicEvents(5_000)],
  ["roll calls of 193 states", 500, () => rollCalls(500, 193, 0.917)],
  ...(process.argv.includes("--large")
    ? ([
        ["events of two", 350_887, () => dyadicEvents(350_887)],
        ["roll calls of 193 states", 6_203, () => rollCalls(6_203, 193, 0.727)],
      ] as const)
    : []),
];

await build({ logLevel: "warn", build: { outDir } });
await buildPlainPage(outDir);
const written = writeRealEvents(outDir, realEvents);
const served = await preview({
  preview: { host: "127.0.0.1", port: 0 },
  build: { outDir },
  logLevel: "warn",
});
const server = served.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());
try {
  await bench(browser, "The default data", defaultFile, 5, async (page) => [
    ...(await stepTimes(page)),
    ...(await pointTimes(page)),
    ...(await clickTimes(page)),
  ]);
  const byKind = new Map<string, Measured[]>();
  for (const [kind, events, graph] of made) {
    const bytes = await writeGraph(`${outDir}/made.json`, graph());
    const title = `${events.toLocaleString("en")} ${kind}, made up (${(bytes / 1e6).toFixed(0)} MB)`;
    const results = await bench(browser, title, "made.json", 1, stepTimes);
    byKind.set(kind, [...(byKind.get(kind) ?? []), { events, results }]);
  }
  if (written) {
    const title = `90,730 real events (${(written.bytes / 1e6).toFixed(0)} MB)`;
    const results = await bench(browser, title, realEvents, 3, async (page) => [
      ...(await stepTimes(page)),
      ...(await pointTimes(page)),
    ]);
    byKind.get("events of two")?.push({ events: 90_730, results });
  }
  for (const [kind, sizes] of byKind)
    growth(
      kind,
      sizes.toSorted((one, other) => one.events - other.events),
    );
} finally {
  await browser.close();
  await served.close();
}
