import { expect, test, type Page } from "./test.ts";

/** The heights of the lanes, from the lines between them, in px. */
async function heights(page: Page): Promise<readonly number[]> {
  const lines = await page
    .getByRole("region", { name: "Timeline" })
    .evaluate((timeline) =>
      [...timeline.querySelectorAll("line")]
        .filter((line) => line.x2.baseVal.value - line.x1.baseVal.value > timeline.clientWidth / 2)
        .map((line) => Math.round(line.y1.baseVal.value)),
    );
  return lines.slice(1).map((y, at) => y - (lines[at] ?? 0));
}

/** Names and tops of the labels of all lanes, from top to bottom. */
const labels = (page: Page) =>
  page
    .getByRole("region", { name: "Timeline" })
    .getByRole("group", { name: "Partners" })
    .evaluate((group) =>
      [...group.children].map((label) => ({
        name: (label.getAttribute("aria-label") ?? "").replace(/ \d+( of \d+)?$/u, ""),
        top: (label as HTMLElement).offsetTop,
      })),
    );

const named = async (page: Page): Promise<readonly string[]> =>
  (await labels(page)).map(({ name }) => name);

const close = (one: number, other: number): boolean => Math.abs(one - other) <= 2;

test("small partners share a lane, and so do home and elsewhere; none is under 24 px or over 140", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  expect(await named(page)).toEqual([
    "NATO",
    "South Korea",
    "United States",
    "Italy",
    "Other partners",
    "Background",
  ]);
  const found = await heights(page);
  expect(found).toHaveLength(6);
  for (const height of found) {
    expect(height).toBeGreaterThanOrEqual(23);
    expect(height).toBeLessThanOrEqual(141);
  }
  for (const height of found.slice(4)) expect(close(height, 24)).toBe(true);
});

test("a click opens a group below the other lanes, the link keeps it, and Enter closes it", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const before = await labels(page);
  const others = explorer.lane("Other partners");
  await expect(others).toHaveAttribute("aria-expanded", "false");
  await others.click();
  await expect(others).toHaveAttribute("aria-expanded", "true");
  await expect.poll(() => explorer.parameter("open")).toBe("partners");
  await expect(explorer.lane("United Kingdom")).toHaveAttribute("aria-pressed", "false");
  await expect(explorer.lane("United Kingdom")).toBeInViewport();
  const after = await labels(page);
  expect(after.slice(0, 5)).toEqual(before.slice(0, 5));
  expect(after.map(({ name }) => name).slice(5, 10)).toEqual([
    "G7",
    "France",
    "Canada",
    "United Kingdom",
    "Ukraine",
  ]);
  await page.reload();
  await expect(others).toHaveAttribute("aria-expanded", "true");
  await others.focus();
  await page.keyboard.press("Enter");
  await expect(others).toHaveAttribute("aria-expanded", "false");
  await expect.poll(() => explorer.parameter("open")).toBeNull();
});

test("what a click on a label does is said in the label, beside whole names and over no mark", async ({
  explorer,
}) => {
  await explorer.open();
  for (const name of ["South Korea", "Italy", "NATO"]) {
    const label = explorer.lane(name);
    await label.hover();
    const act = label.getByText("only", { exact: true });
    const [own, inside] = [await label.boundingBox(), await act.boundingBox()];
    expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThan((own?.x ?? 0) + (own?.width ?? 0));
    const cut = await label
      .getByText(name, { exact: true })
      .evaluate((word) => word.scrollWidth - word.clientWidth);
    expect(cut, name).toBe(0);
  }
});

test("a partner that is chosen leaves its group; lanes without events are 24 px", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&partner=united-kingdom");
  await expect(explorer.lane("United Kingdom")).toHaveAttribute("aria-pressed", "true");
  expect(await named(page)).toContain("Other partners");
  expect(await named(page)).not.toContain("Canada");
  const [nato = 0, korea = 0] = await heights(page);
  for (const height of [nato, korea]) expect(close(height, 24)).toBe(true);
  await explorer.open("?v=1&sel=actor:canada");
  await expect(explorer.lane("Canada")).toBeVisible();
});

test("the lane of a selected partner has up to 60 % of the height", async ({ page, explorer }) => {
  await explorer.open();
  const [, before = 0] = await heights(page);
  await explorer.open("?v=1&sel=actor:south-korea");
  const after = await heights(page);
  const all = after.reduce((sum, height) => sum + height, 0);
  expect(after[1]).toBeGreaterThan(before * 1.5);
  expect(after[1]).toBeLessThanOrEqual(all * 0.62);
});

test("marks are in their lanes whoever was chosen before", async ({ page, explorer }) => {
  /** vis-timeline's rows: the top of each, in px. */
  const rows = () =>
    page
      .locator(".vis-foreground .vis-group")
      .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().top)));
  const choices = ["italy", "nato", "united-states"];
  await explorer.open();
  for (const actor of choices) {
    await explorer.actor(actor).first().click({ force: true });
    await expect.poll(() => explorer.parameter("sel")).toBe(`actor:${actor}`);
    // Each row is where its lane says: together they are as high as all lanes.
    const lanes = await heights(page);
    const all = lanes.reduce((sum, height) => sum + height, 0);
    const ends = () =>
      page.locator(".vis-foreground .vis-group").evaluateAll((found) => {
        const boxes = found.map((row) => row.getBoundingClientRect());
        return (boxes.at(-1)?.bottom ?? 0) - (boxes[0]?.top ?? 0);
      });
    await expect.poll(async () => Math.abs((await ends()) - all), actor).toBeLessThanOrEqual(2);
  }
  const stepped = await rows();
  await page.reload();
  await explorer.drawn();
  await expect.poll(rows).toEqual(stepped);
});

test("lanes keep their heights while one points, pans and plays, and take new ones at rest", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&from=2025-01&to=2025-12");
  const before = await heights(page);
  expect(close(before[0] ?? 0, 24), "NATO has no event in 2025").toBe(true);
  await explorer.item("2025-07-25-ahn-takes-office").hover({ force: true });
  expect(await heights(page)).toEqual(before);

  const timeline = await page.getByRole("region", { name: "Timeline" }).boundingBox();
  const { x, y, width, height } = timeline ?? { x: 0, y: 0, width: 0, height: 0 };
  const [from, middle] = [x + width * 0.35, y + height * 0.5];
  await page.mouse.move(from, middle);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(from + step * width * 0.07, middle);
    expect(await heights(page)).toEqual(before);
  }
  // Held still the gesture goes on.
  await page.waitForTimeout(500);
  expect(await heights(page)).toEqual(before);
  await page.mouse.up();
  await explorer.open("?v=1&from=2022&to=2022");
  await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(30);
  const year = await heights(page);
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  expect(await heights(page)).toEqual(year);
});

test("labels lie on no thread, mark or other label, and stay in their places while the window moves", async ({
  page,
  explorer,
}) => {
  const timeline = page.getByRole("region", { name: "Timeline" });
  /** Where labels are in their picture, by their words. */
  const placed = () =>
    timeline.evaluate((region) =>
      [...region.querySelectorAll<SVGTextElement>("text[data-level]")].flatMap((label) => {
        // Counts are part of their marks.
        if (/^[\d/]+$/u.test(label.textContent)) return [];
        const { x, y, width, height } = label.getBBox();
        return [{ words: label.textContent, x, y, width, height }];
      }),
    );
  for (const link of ["", "?v=1&sel=actor:united-states", "?v=1&partner=south-korea,italy"]) {
    await explorer.open(link);
    await expect.poll(async () => (await placed()).length).toBeGreaterThan(5);
    // Once the window has rested.
    await page.waitForTimeout(400);
    const labels = await placed();
    const threads = await timeline.evaluate((region) =>
      [...region.querySelectorAll<SVGLineElement>("line[data-level]")].map((line) => ({
        x: line.x1.baseVal.value,
        from: line.y1.baseVal.value,
        to: line.y2.baseVal.value,
      })),
    );
    for (const [at, one] of labels.entries()) {
      const middle = one.y + one.height / 2;
      for (const { x, from, to } of threads)
        expect
          .soft(x > one.x && x < one.x + one.width && middle > from && middle < to, one.words)
          .toBe(false);
      for (const other of labels.slice(at + 1)) {
        const aside = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const apart = Math.abs(middle - (other.y + other.height / 2));
        expect.soft(aside > 1 && apart < 11, `${one.words} | ${other.words}`).toBe(false);
      }
    }
  }
  await explorer.open();
  await page.waitForTimeout(400);
  const before = await placed();
  const box = await timeline.boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  await page.mouse.move(x + width * 0.5, y + height * 0.6);
  await page.mouse.down();
  let moved = 0;
  for (const by of [12, 30, 55, 90]) {
    await page.mouse.move(x + width * 0.5 - by, y + height * 0.6);
    const now = await placed();
    const shifts = now.flatMap((label) => {
      const was = before.find(({ words }) => words === label.words);
      return was === undefined ? [] : [[Math.round(label.x - was.x), Math.round(label.y - was.y)]];
    });
    const [[shift = 0] = []] = shifts;
    for (const [along = 0, down = 0] of shifts) {
      expect.soft(Math.abs(along - shift)).toBeLessThanOrEqual(1);
      expect.soft(down).toBe(0);
    }
    moved = Math.max(moved, Math.abs(shift));
  }
  expect(moved).toBeGreaterThan(40);
  await page.mouse.up();
});

/** The dots of one day in a lane, from top to bottom, in px of the screen. */
const dotsOf = (page: Page, events: string) =>
  page
    .getByRole("region", { name: "Timeline" })
    .locator(`.vis-item[data-event^="${events}"] circle[fill]:not([data-ring])`)
    .evaluateAll((circles) =>
      circles
        .flatMap((circle) => {
          const { x, y, width } = circle.getBoundingClientRect();
          const event = circle.closest("[data-event]")?.getAttribute("data-event") ?? "";
          // The centre of a dot says how its date is known.
          return width < 4
            ? []
            : [{ event, x: x + width / 2, y: y + width / 2, radius: width / 2 }];
        })
        .toSorted((a, b) => a.y - b.y),
    );

test("the keyboard steps through the dots of one day from the first to the last", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.waitForTimeout(400);
  const dots = await dotsOf(page, "2024-07-28");
  const all = dots.map(({ event }) => event);
  await explorer.open(`?v=1&sel=event:${all[0] ?? ""}`);
  await explorer.events.focus();
  const focused = page.locator(
    '.vis-item[data-event]:has([stroke="var(--ink)"][stroke-width="2"])',
  );
  for (const event of all) {
    await expect(focused).toHaveAttribute("data-event", event);
    await page.keyboard.press("ArrowDown");
  }
  await expect(focused).not.toHaveAttribute("data-event", all.at(-1) ?? "");
});

test("events of one day are dots one below the other, each of which can be pointed at and clicked; low lanes count them", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.waitForTimeout(400);
  const talks = "2024-07-28";
  const dots = await dotsOf(page, talks);
  expect(dots.length).toBeGreaterThanOrEqual(8);
  for (const [at, { x, y, radius }] of dots.slice(1).entries()) {
    const above = dots[at];
    expect(Math.abs(x - (above?.x ?? 0))).toBeLessThan(1);
    expect(y - (above?.y ?? 0)).toBeGreaterThanOrEqual(5.5);
    expect(radius).toBeLessThan(3.6);
  }
  for (const at of [1, 4]) {
    // The drawer has moved them.
    const { event = "", x = 0, y = 0 } = (await dotsOf(page, talks))[at] ?? {};
    await page.mouse.move(x, y);
    await expect(explorer.item(event)).toHaveAttribute("data-lit", "");
    await page.mouse.click(x, y);
    await expect.poll(() => explorer.parameter("sel")).toBe(`event:${event}`);
    await expect(explorer.details).toBeInViewport();
    await page.waitForTimeout(400);
  }
  expect((await dotsOf(page, talks)).map((dot) => dot.event)).toEqual(dots.map((dot) => dot.event));
  for (const [width, height, link] of [
    [800, 450, "?v=1&embed=1"],
    [390, 844, "?v=1&show=timeline"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await explorer.open(link);
    await page.waitForTimeout(400);
    const own = await dotsOf(page, talks);
    const counted = page
      .getByRole("region", { name: "Timeline" })
      .locator("[data-cluster]:visible");
    if (width === 800) {
      expect(own).toEqual([]);
      const boxes = await counted.evaluateAll((nodes) =>
        nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.length).toBeGreaterThan(2);
      const text = await counted.allInnerTexts();
      for (const [at, one] of boxes.entries())
        for (const [further, other] of boxes.slice(at + 1).entries())
          expect(
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
            `${text[at] ?? ""} | ${text[at + 1 + further] ?? ""}`,
          ).toBe(false);
    } else {
      expect(own).toHaveLength(dots.length);
      for (const [at, { y }] of own.slice(1).entries())
        expect(y - (own[at]?.y ?? 0)).toBeGreaterThanOrEqual(5.5);
    }
  }
});
