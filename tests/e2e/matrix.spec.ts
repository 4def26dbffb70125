import { graphFromText } from "../fixtures/graphFromText.ts";
import { obstaclesOn } from "./obstacles.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** In any language. */
const matrix = (page: Page) => page.getByRole("region", { name: "Matrix" });
const column = (page: Page, event: string) => matrix(page).locator(`[data-event="${event}"]`);
const row = (page: Page, actor: string) => matrix(page).locator(`[data-actor="${actor}"]`);
const rome = "2023-01-10-kishida-meets-meloni";

test("the matrix stands in place of both pictures, with all that they show", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const [shown] = await explorer.counts();
  await page
    .getByRole("radiogroup", { name: "View" })
    .getByRole("radio", { name: "Matrix" })
    .click();
  await expect(matrix(page).getByRole("grid")).toHaveAttribute(
    "aria-colcount",
    String((shown ?? 0) + 1),
  );
  await expect(explorer.network).toBeHidden();
  await expect(explorer.timeline).toBeHidden();
  expect(await explorer.parameter("show")).toBe("matrix");
  await expect(row(page, "japan")).toBeVisible();
  await expect(row(page, "taiwan")).toBeVisible();
  // Ten events of 28 July 2024 are a group under the number of their day.
  const day = await matrix(page).getByText("28", { exact: true }).boundingBox();
  const heads = await matrix(page)
    .locator('[role="columnheader"][data-event^="2024-07-28"]')
    .evaluateAll((all) => all.map((head) => head.getBoundingClientRect().toJSON() as DOMRect));
  expect(heads.length).toBeGreaterThan(8);
  for (const { left, top, right } of [heads[0], heads.at(-1)].flatMap((head) => head ?? [])) {
    expect((day?.y ?? 0) + (day?.height ?? 0)).toBeLessThanOrEqual(top + 1);
    expect(Math.abs((left + right) / 2 - ((day?.x ?? 0) + (day?.width ?? 0) / 2))).toBeLessThan(
      120,
    );
  }
});

test("a column chooses its event, a name its actor, and the details follow", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix&year=2023");
  await column(page, rome).click();
  await expect(column(page, rome)).toHaveAttribute("aria-selected", "true");
  expect(await explorer.parameter("sel")).toBe(`event:${rome}`);
  await expect(explorer.details.getByRole("heading", { level: 2 })).toHaveText(
    /Kishida and Meloni/u,
  );
  await row(page, "italy").click();
  await expect(row(page, "italy")).toHaveAttribute("aria-selected", "true");
  await expect(explorer.details.getByRole("heading", { level: 2 })).toHaveText("Italy");
  await expect(column(page, rome)).toHaveAttribute("data-level", "highlighted");
});

test("what is chosen elsewhere comes into sight and is marked", async ({ page, explorer }) => {
  await explorer.open("?v=1&show=matrix");
  await matrix(page).getByRole("grid").press("Control+End");
  const last = matrix(page).locator("[data-event]").last();
  await expect(last).toBeInViewport();
  const id = (await last.getAttribute("data-event")) ?? "";
  await explorer.open(`?v=1&show=matrix&sel=event:${id}`);
  await expect(column(page, id)).toBeInViewport();
  await explorer.details.getByRole("button", { name: "Previous event" }).click();
  await expect(column(page, id)).toHaveAttribute("aria-selected", "false");
  await expect(matrix(page).locator('[data-event][aria-selected="true"]')).toBeInViewport();
  await explorer.open("?v=1&show=matrix&sel=relationship:italy~japan");
  const levels = matrix(page).locator("[data-event]");
  await expect(levels.and(page.locator('[data-level="highlighted"]')).first()).toBeInViewport();
  await expect(levels.first()).toHaveAttribute("data-level", "muted");
});

test("from the keyboard: one stop, along rows and threads, to the far end and back", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix");
  const grid = matrix(page).getByRole("grid");
  const active = async () => {
    const id = await grid.getAttribute("aria-activedescendant");
    return page.locator(`[id="${id}"]`);
  };
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect(await active()).toBeInViewport();
  await page.keyboard.press("Enter");
  const chosen = await explorer.parameter("sel");
  expect(chosen).toMatch(/^event:/u);
  await expect(column(page, chosen?.slice(6) ?? "")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(await active()).toHaveRole("rowheader");
  await expect(await active()).toBeInViewport();
  await page.keyboard.press("Control+Home");
  await expect(await active()).toHaveRole("columnheader");
  await expect(await active()).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
});

test("pointing at a column says it in words", async ({ page, explorer }) => {
  await explorer.open("?v=1&show=matrix&year=2023");
  await column(page, rome).hover();
  await expect(
    matrix(page).getByText("Kishida and Meloni meet in Rome", { exact: true }),
  ).toBeVisible();
  await expect(matrix(page).getByText("10 January 2023", { exact: true })).toBeVisible();
});

test("a pointed heading is read in full on a line to its column, also from the keyboard", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix");
  const heading = matrix(page).locator("[data-heading]");
  await expect(heading).toHaveCount(0);
  // At rest its line says how many there are, and what it is for.
  const counted = matrix(page).locator("[data-counted]");
  await expect(counted).toHaveText("66 of 69 events, 14 actors");
  const hint = await matrix(page).getByText("point at it to read it here").boundingBox();
  const { y = 0, height = 0 } = (await counted.boundingBox()) ?? {};
  expect(hint?.y).toBeLessThan(y + height);
  await expect(matrix(page).getByText("Dec", { exact: true })).toBeVisible();
  const first = (await matrix(page).locator("[data-event]").first().boundingBox())?.y;
  const middle = async (id: string) => {
    const box = await column(page, id).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const ids = await matrix(page)
    .locator("[data-event]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-event") ?? ""));
  for (const id of [ids[0] ?? "", rome, ids.at(-1) ?? ""]) {
    await column(page, id).hover();
    await expect(heading).toHaveAttribute("data-heading", id);
    const { x = 0, width = 0 } = (await heading.boundingBox()) ?? {};
    // The line is at one of its ends.
    const at = await middle(id);
    expect(Math.min(Math.abs(x - at), Math.abs(x + width - at))).toBeLessThan(2);
    const cut = await heading
      .locator("span")
      .evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth));
    expect(cut).toBe(false);
  }
  // Nothing moves for it.
  expect((await matrix(page).locator("[data-event]").first().boundingBox())?.y).toBe(first);
  await page.mouse.move(700, 20);
  await expect(heading).toHaveCount(0);
  await matrix(page).getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await expect(heading).toHaveAttribute("data-heading", /./u);
});

test("nothing moves while it plays", async ({ page, explorer }) => {
  await explorer.open("?v=1&show=matrix&at=2023-01-31");
  await expect(column(page, rome)).toBeVisible();
  const before = await column(page, rome).boundingBox();
  const rows = await matrix(page).locator("[data-actor]").count();
  const columns = await matrix(page).locator("[data-event]").count();
  await explorer.open("?v=1&show=matrix&at=2023-06-30");
  await expect(column(page, rome)).toBeVisible();
  expect(await matrix(page).locator("[data-event]").count()).toBeGreaterThan(columns);
  expect(await matrix(page).locator("[data-actor]").count()).toBe(rows);
  expect((await column(page, rome).boundingBox())?.width).toBe(before?.width);
});

for (const [at, theme] of ["light", "dark"].entries())
  test(`has no serious obstacle in ${theme} colours`, beyond(0, at), async ({ page, explorer }) => {
    await explorer.open(`?v=1&show=matrix&theme=${theme}&sel=event:${rome}`);
    await expect(column(page, rome)).toBeVisible();
    expect(await obstaclesOn(page)).toEqual([]);
  });

test("90,730 events of 7,128 actors: a bounded picture, and keys reach the last", async ({
  page,
  explorer,
  serve,
}) => {
  const actor = (at: number) => `actor-${at % 7128}`;
  const lines = Array.from({ length: 90_730 }, (_, at) => {
    const year = 2000 + Math.floor((at * 20) / 90_730);
    const first = at % 3 === 0 ? actor(0) : actor(at * 7);
    return `${year}-0${1 + (at % 9)}-1${at % 10} talks ${first} ${actor(at * 31 + 1)}`;
  });
  const graph = graphFromText(lines.join("\n"), { focus: actor(0), partners: [actor(1)] });
  await serve(graph, { at: "many.json" });
  await explorer.open("?v=1&show=matrix&from=1990&to=2030&data=many.json");
  const grid = matrix(page).getByRole("grid");
  await expect(grid).toHaveAttribute("aria-colcount", "90731");
  const elements = () => matrix(page).locator("*").count();
  expect(await elements()).toBeLessThan(3000);
  await grid.focus();
  await page.keyboard.press("Control+End");
  const last = matrix(page).locator("[data-event]").last();
  await expect(last).toHaveAttribute("aria-colindex", "90731");
  await expect(last).toBeInViewport();
  expect(await elements()).toBeLessThan(3000);
});

for (const [at, [width, height, lang, search]] of (
  [
    [1440, 900, "en", ""],
    [390, 844, "de", ""],
    [800, 450, "de", "&embed=1"],
    [1440, 900, "de", ""],
    [390, 844, "en", ""],
    [800, 450, "en", "&embed=1"],
  ] as const
).entries())
  test(
    `nothing is cut off or lies over another at ${width} × ${height} in ${lang}`,
    beyond(3, at),
    async ({ page, explorer }) => {
      await page.setViewportSize({ width, height });
      await explorer.open(`?v=1&show=matrix&lang=${lang}${search}`);
      await expect(matrix(page).locator("[data-event]").first()).toBeVisible();
      const faults = await matrix(page).evaluate((element) => {
        const found: string[] = [];
        const texts = element.querySelectorAll(
          "[data-actor] > span, [data-event] > span, p > span",
        );
        for (const one of texts)
          if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
            if (getComputedStyle(one).display !== "inline") found.push(`cut: ${one.textContent}`);
        const bands = [...element.querySelectorAll('[role="row"] > [aria-hidden] > span')];
        for (const band of bands)
          if (band.getBoundingClientRect().width > (band.parentElement?.clientWidth ?? 0) + 1)
            found.push(`cut: ${band.textContent}`);
        for (const marks of [
          [...element.querySelectorAll("[data-event]")],
          [...element.querySelectorAll("[data-actor]")],
        ])
          for (const [at, mark] of marks.entries()) {
            const own = mark.getBoundingClientRect();
            const next = marks[at + 1]?.getBoundingClientRect();
            if (next && own.right > next.left + 1 && own.bottom > next.top + 1)
              found.push(`over another: ${mark.textContent}`);
          }
        return found;
      });
      expect(faults).toEqual([]);
      expect(await explorer.fitsWidth()).toBe(true);
    },
  );

test("80 events are in sight at 1440 px; wide columns say that more is at the right", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix&from=1965&to=2035");
  const grid = matrix(page).getByRole("grid");
  const scrolls = () => grid.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(Number(await grid.getAttribute("aria-colcount"))).toBeGreaterThan(60);
  await expect.poll(scrolls).toBe(0);
  for (const year of ["1965", "2011", "2015", "2022", "2035"])
    await expect(
      matrix(page).locator('[role="row"]').getByText(year, { exact: true }),
    ).toBeVisible();
  const compact = matrix(page).getByRole("button", { name: "Compact" });
  await expect(compact).toHaveAttribute("aria-pressed", "true");
  await compact.click();
  await expect.poll(scrolls).toBeGreaterThan(0);
  await expect(matrix(page).getByText(/^\d+ more$/u)).toBeVisible();
  await grid.evaluate((one) => one.scrollTo({ left: one.scrollWidth }));
  await expect(matrix(page).getByText(/^\d+ more$/u)).toHaveCount(0);
});

test("columns go by time, by number of parties or by type, and the link keeps that", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix");
  const order = matrix(page).getByRole("radiogroup", { name: "Order of events" });
  const columns = matrix(page).getByRole("columnheader");
  const sizes = () =>
    matrix(page)
      .getByRole("columnheader")
      .evaluateAll((all) => all.slice(1).map((one) => one.getAttribute("data-event") ?? ""));
  const byTime = await sizes();
  await order.getByRole("radio", { name: "By parties" }).click();
  await expect.poll(() => explorer.parameter("sort")).toBe("-parties");
  const partsOf = (id: string) => matrix(page).locator(`[role=gridcell][data-of="${id}"]`).count();
  const byParties = await sizes();
  expect(byParties.toSorted()).toEqual(byTime.toSorted());
  expect(await partsOf(byParties[0] ?? "")).toBeGreaterThan(await partsOf(byParties.at(-1) ?? ""));
  await page.reload();
  await expect(order.getByRole("radio", { name: "By parties" })).toBeChecked();
  await expect(columns.first()).toBeVisible();
  expect(await sizes()).toEqual(byParties);
  await order.getByRole("radio", { name: "By time" }).click();
  await expect.poll(sizes).toEqual(byTime);
});
