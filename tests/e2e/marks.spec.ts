import { graphFromText } from "../fixtures/graphFromText.ts";
import type { Explorer } from "./explorer.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** Days, months, a bar over years, soft and open ends, in one lane and in several. */
const picture = `
  old:   1965-06-22            treaty    japan south-korea
  war:   2021-03-10/2023-11-20 war       japan italy
  month: 2022-05               talks     japan nato
  year:  2023                  project   japan south-korea italy
  first: 2022-01-01            meeting   japan nato
  rome:  2023-01-10            meeting   japan italy
  tokyo: 2023-01-12            meeting   japan south-korea
  paris: 2023-01-14            meeting   japan france nato
  spell: 2023-01-08/2023-01-13 exercise  japan france
  last:  2024-12-31            meeting   japan italy
  about: 2024-06~              talks     japan france nato
  plan:  2024-03/2024-09       exercise  japan italy nato  !planned
  begun: 2024-02-01/..         exercise  japan nato
`;

interface Days {
  readonly from: number;
  readonly to: number;
}

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const days: Readonly<Record<string, Days>> = {
  war: { from: day("2021-03-10"), to: day("2023-11-20") },
  month: { from: day("2022-05-01"), to: day("2022-05-31") },
  year: { from: day("2023-01-01"), to: day("2023-12-31") },
  first: { from: day("2022-01-01"), to: day("2022-01-01") },
  rome: { from: day("2023-01-10"), to: day("2023-01-10") },
  tokyo: { from: day("2023-01-12"), to: day("2023-01-12") },
  paris: { from: day("2023-01-14"), to: day("2023-01-14") },
  spell: { from: day("2023-01-08"), to: day("2023-01-13") },
  last: { from: day("2024-12-31"), to: day("2024-12-31") },
  plan: { from: day("2024-03-01"), to: day("2024-09-30") },
};

interface Drawn {
  readonly id: string;
  /** Extent of what is drawn, without rings. */
  readonly left: number;
  readonly right: number;
}

/** What the timeline draws inside its plot, and the plot itself, in px of the screen. */
async function drawnIn(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector(".vis-timeline");
    const box = root?.getBoundingClientRect() ?? new DOMRect();
    const marks = [...document.querySelectorAll(".vis-timeline [data-event]")].map((mark) => {
      const parts = [...mark.querySelectorAll("svg > :not([data-ring], linearGradient)")];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return {
        id: mark.getAttribute("data-event") ?? "",
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    });
    const value = (name: string): number =>
      Number(document.querySelector(`[aria-label="${name}"]`)?.getAttribute("aria-valuenow"));
    // vis-timeline stands 1 px inside the plot on both sides.
    return {
      plot: { left: box.left - 1, right: box.right + 1 },
      window: { start: value("Window start"), end: value("Window end") },
      marks,
    };
  });
}

/** Until nothing moves any more. */
async function settled(page: Page) {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await drawnIn(page));
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [200] },
    )
    .toBe(true);
  return drawnIn(page);
}

/** A bar is at least this long, around its middle. */
const leastLength = 14;

/** How far each mark is from the place of its days in the window. */
function offsets({ plot, window, marks }: Awaited<ReturnType<typeof drawnIn>>) {
  const perDay = (plot.right - plot.left) / (window.end - window.start + 1);
  const xOf = (at: number): number => plot.left + (at - window.start) * perDay;
  return marks.flatMap(({ id, left, right }: Drawn) => {
    const own = days[id];
    if (own === undefined) return [];
    const [from, to] = [xOf(own.from), xOf(own.to + 1)];
    const middle = Math.abs((left + right) / 2 - (from + to) / 2);
    if (own.from === own.to || to - from < leastLength) return [{ id, off: middle }];
    return [
      { id, off: own.from < window.start ? 0 : Math.abs(left - from) },
      { id, off: own.to > window.end ? 0 : Math.abs(right - to) },
    ];
  });
}

const isOff = ({ off }: { readonly off: number }): boolean => off > 1;

/** The same steps each time, other ones for each seed. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function steps(page: Page, explorer: Explorer, random: () => number) {
  const press = (name: string) => () =>
    explorer.timeline.getByRole("button", { name, exact: true }).click();
  const overview = page.getByRole("region", { name: "Overview" });
  const wheel = (direction: number) => async () => {
    const { plot } = await drawnIn(page);
    const box = await explorer.timeline.locator(".vis-timeline").boundingBox();
    await page.mouse.move(
      plot.left + random() * (plot.right - plot.left),
      (box?.y ?? 0) + (box?.height ?? 0) * random(),
    );
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, direction * (60 + random() * 200));
    await page.keyboard.up("Control");
  };
  const drag = async (): Promise<void> => {
    const { plot } = await drawnIn(page);
    const box = await explorer.timeline.locator(".vis-timeline").boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const middle = (plot.left + plot.right) / 2;
    await page.mouse.move(middle, y);
    await page.mouse.down();
    await page.mouse.move(middle + (random() - 0.5) * 150, y, { steps: 3 });
    await page.mouse.move(middle + (random() - 0.5) * 500, y, { steps: 3 });
    await page.mouse.up();
  };
  return {
    "a year": () =>
      overview
        .getByRole("button", { name: random() < 0.5 ? "2023" : "2022" })
        .first()
        .click(),
    "all years": press("All years"),
    "zoom in": press("Zoom in"),
    "zoom out": press("Zoom out"),
    earlier: press("Earlier"),
    later: press("Later"),
    reset: async () => {
      const button = page.getByRole("button", { name: "Reset", exact: true });
      if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
    },
    "a partner": () => explorer.lane("Italy").click(),
    "wheel in": wheel(-1),
    "wheel out": wheel(1),
    drag,
    resize: () =>
      page.setViewportSize({
        width: 1000 + Math.round(random() * 600),
        height: 700 + Math.round(random() * 300),
      }),
  };
}

test.beforeEach(async ({ page, serve }) => {
  await serve(graphFromText(picture));
  await page.clock.setFixedTime("2025-06-22T12:00:00Z");
});

for (const seed of [1, 2, 3])
  test(
    `every mark stands at its date, whatever was done before (${seed})`,
    beyond(2, seed),
    async ({ page, explorer }) => {
      await explorer.open();
      const random = randomly(seed);
      const all = Object.entries(steps(page, explorer, random));
      const done: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        const [name, act] = all[Math.floor(random() * all.length)] ?? [];
        if (name === undefined || act === undefined) continue;
        done.push(name);
        await act();
        const now = await settled(page);
        expect(offsets(now).filter(isOff), done.join(", ")).toEqual([]);
      }
      expect((await settled(page)).marks.length + done.length).toBeGreaterThan(10);
    },
  );

test("a bar keeps its place through a year, all years and a reset", async ({ page, explorer }) => {
  await explorer.open();
  await page
    .getByRole("region", { name: "Overview" })
    .getByRole("button", { name: "2023" })
    .click();
  await settled(page);
  await explorer.timeline.getByRole("button", { name: "All years", exact: true }).click();
  await settled(page);
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  const now = await settled(page);
  expect(now.marks.map(({ id }) => id)).toContain("war");
  expect(offsets(now).filter(isOff)).toEqual([]);
});

test.describe("one window", () => {
  for (const [from, to, count] of [
    ["2023-01-11", "2023-01-13", 4],
    ["2023-01-12", "2023-01-12", 4],
    ["2022-01-01", "2022-01-02", 2],
  ] as const)
    test(`of ${from} to ${to}: counted, drawn and brushed are the same days`, async ({
      page,
      explorer,
    }) => {
      await explorer.open(`?v=1&from=${from}&to=${to}&show=timeline`);
      const now = await settled(page);
      expect(now.window).toEqual({ start: day(from), end: day(to) });
      expect(offsets(now).filter(isOff)).toEqual([]);
      expect((await explorer.counts())[0]).toBe(count);
      expect(now.marks).toHaveLength(count);
      expect(await explorer.parameter("from")).toBe(from);
      expect(await explorer.parameter("to")).toBe(to);
    });

  test("is of whole days again when a gesture has come to rest", async ({ page, explorer }) => {
    await explorer.open("?v=1&from=2023-01-09&to=2023-01-15&show=timeline");
    const { plot } = await settled(page);
    const box = await explorer.timeline.locator(".vis-timeline").boundingBox();
    const y = (box?.y ?? 0) + 10;
    const perDay = (plot.right - plot.left) / 7;
    await page.mouse.move(plot.left + 3 * perDay, y);
    await page.mouse.down();
    await page.mouse.move(plot.left + 3.2 * perDay, y, { steps: 4 });
    await page.mouse.move(plot.left + 4.3 * perDay, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => explorer.parameter("from")).toBe("2023-01-08");
    const now = await settled(page);
    expect(now.window).toEqual({ start: day("2023-01-08"), end: day("2023-01-14") });
    expect(offsets(now).filter(isOff)).toEqual([]);
    expect(now.marks).toHaveLength((await explorer.counts())[0] ?? 0);
  });
});

/** The width and the middle of each mark, with its data. */
const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, width } = node.getBoundingClientRect();
      return { width, middle: left + width / 2 };
    }),
  );

test.describe("at the edge of the window", () => {
  test("a dot is whole, on its first day and on its last", async ({ page, explorer }) => {
    await explorer.open("?v=1&from=2022-01-01&to=2024-12-31&show=timeline");
    const now = await settled(page);
    expect(offsets(now).filter(isOff)).toEqual([]);
    for (const id of ["first", "last", "rome"]) {
      const [dot] = await boxesOf(page, `.vis-timeline [data-event="${id}"] circle`);
      expect(dot?.width, id).toBeCloseTo(10, 0);
    }
  });

  test("what goes on beyond it has no end there: a point, the year, and an open ring", async ({
    page,
    explorer,
  }) => {
    await explorer.open("?v=1&from=2022-01-01&to=2023-06-30&show=timeline&sel=event:war");
    const { plot } = await settled(page);
    const war = explorer.item("war");
    // Neither the bar nor its ring has an upright at the edge.
    const uprights = await war.evaluate((mark, edges) => {
      const shapes = [...mark.querySelectorAll<SVGGeometryElement>("svg path, svg rect")];
      return shapes.map((shape) => {
        const box = shape.getBoundingClientRect();
        const svg = shape.ownerSVGElement?.getBoundingClientRect() ?? box;
        const at = (x: number, y: number) => new DOMPoint(x - svg.left, y - svg.top);
        const solid = (x: number, y: number) =>
          shape.isPointInFill(at(x, y)) || shape.isPointInStroke(at(x, y));
        return {
          corner:
            solid(edges.left + 0.7, box.top + 0.9) && solid(edges.left + 0.7, box.bottom - 0.9),
          edge: solid(edges.left - 3.5, box.top + box.height / 2),
          ring: shape.dataset["ring"] !== undefined,
        };
      });
    }, plot);
    expect(uprights.length).toBeGreaterThan(1);
    for (const { corner, edge, ring } of uprights) {
      expect(edge).toBe(false);
      if (!ring) expect(corner).toBe(false);
    }
    await expect(explorer.timeline.locator("text", { hasText: /^2021$/u }).first()).toBeVisible();
  });
});

test("an event of several lanes is the same in each, and its thread hangs at its begin", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&from=2022-01-01&to=2024-12-31&show=timeline");
  for (const filtered of [false, true]) {
    if (filtered)
      await explorer.open(
        "?v=1&from=2022-01-01&to=2024-12-31&show=timeline&type=project,talks,exercise",
      );
    const now = await settled(page);
    const perDay = (now.plot.right - now.plot.left) / (now.window.end - now.window.start + 1);
    const year = now.marks.find(({ id }) => id === "year");
    const bars = await boxesOf(page, "svg g rect[width]");
    const same = bars.filter(
      ({ width, middle }) =>
        Math.abs(width - 365 * perDay) < 1.5 &&
        Math.abs(middle - ((year?.left ?? 0) + (year?.right ?? 0)) / 2) < 1,
    );
    // The one in its first lane is vis-timeline's, and not among them.
    expect(same).toHaveLength(1);
    const threads = await boxesOf(page, "svg line[data-level]");
    const begin = now.plot.left + (day("2023-01-01") - now.window.start) * perDay;
    expect(threads.filter(({ middle }) => Math.abs(middle - begin) < 2)).not.toHaveLength(0);
  }
});

/** More than can be counted at a glance. */
const manyTalks = Array.from(
  { length: 15 },
  (_, at) => `t${at}: 2023-03-08 talks japan nato  Talks ${at}`,
);

test.describe("events of one day", () => {
  test.beforeEach(async ({ serve }) => {
    await serve(
      graphFromText(`
          a: 2023-03-08 meeting   japan italy  Ministers meet
          b: 2023-03-08 statement japan italy  They agree  <a
          c: 2023-03-08 plan      japan italy  They plan  <a !planned
          d: 2023-03-09 visit     japan italy  Visit
          e: 2023-08-01 visit     japan nato italy  Later
          f: 2023-08-01 meeting   japan nato italy  Later too
          ${manyTalks.join("\n")}
        `),
    );
  });

  for (const [from, to] of [
    ["2022-01-01", "2024-12-31"],
    ["2023-03-01", "2023-03-31"],
    ["2023-03-08", "2023-03-08"],
  ] as const)
    test(`are dots or one counted mark in the middle of their day, ${from} to ${to}`, async ({
      page,
      explorer,
    }) => {
      await explorer.open(`?v=1&from=${from}&to=${to}&show=timeline`);
      const { plot, window, marks: drawn } = await settled(page);
      const perDay = (plot.right - plot.left) / (window.end - window.start + 1);
      const at = plot.left + (day("2023-03-08") + 0.5 - window.start) * perDay;
      const dots = drawn.filter(({ id }) => ["a", "b", "c"].includes(id));
      const counted = await boxesOf(page, '[data-cluster="3"]');
      // From far away dots would push the visit of the next day out of the lane.
      expect([dots.length, counted.length]).toEqual(from === "2022-01-01" ? [0, 1] : [3, 0]);
      for (const middle of [
        ...dots.map(({ left, right }) => (left + right) / 2),
        ...counted.map((mark) => mark.middle),
      ])
        expect(Math.abs(middle - at)).toBeLessThanOrEqual(1);
      const marks = await boxesOf(page, '[data-cluster="15"]');
      expect(marks).toHaveLength(1);
      expect(Math.abs((marks[0]?.middle ?? 0) - at)).toBeLessThanOrEqual(1);
      if (from !== "2023-03-08") await expect(explorer.item("d")).toHaveCount(1);
      await explorer.clickMiddle(explorer.timeline.locator('[data-cluster="15"]'));
      const list = explorer.details;
      await expect(list.getByRole("heading", { name: "15 events" })).toBeVisible();
      await expect(list.getByRole("listitem")).toHaveCount(15);
      await list.getByRole("button", { name: /Talks 3/u }).click();
      await expect(explorer.item("t3")).toBeVisible();
      await expect(explorer.timeline.locator('[data-cluster="14"]').first()).toBeVisible();
    });

  test("in a column each dot has the keyboard's ring in turn, in its own place", async ({
    page,
    explorer,
  }) => {
    await explorer.open("?v=1&from=2023-03-01&to=2023-03-31&show=timeline");
    await explorer.events.focus();
    await page.keyboard.press("Home");
    const ringed = new Map<string, number>();
    for (let press = 0; press < 20; press += 1) {
      for (const id of ["a", "b", "c"]) {
        // In one look: between two the ring may have gone on.
        const [middle] = await explorer
          .item(id)
          .locator("[data-ring]")
          .evaluateAll((rings) =>
            rings.map((ring) => {
              const { top, height } = ring.getBoundingClientRect();
              return top + height / 2;
            }),
          );
        if (middle !== undefined) ringed.set(id, middle);
      }
      await page.keyboard.press("ArrowDown");
      await page.evaluate(
        async () =>
          new Promise((drawn) => {
            requestAnimationFrame(() => requestAnimationFrame(drawn));
          }),
      );
    }
    expect([...ringed.keys()].toSorted()).toEqual(["a", "b", "c"]);
    const places = [...ringed.values()].toSorted((one, other) => one - other);
    for (const [at, place] of places.slice(1).entries())
      expect(place - (places[at] ?? 0)).toBeGreaterThan(4);
  });
});
