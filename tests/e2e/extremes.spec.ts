import { extremeGraphs } from "../fixtures/extremeGraphs.ts";
import { goTo } from "./goTo.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** Moved aside, or the header out of sight: what must not be, whatever the data and the filters. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const scrolled = [...document.querySelectorAll("body, main, #root, #root > *")].filter(
      (element) => element.scrollLeft !== 0,
    );
    // What scrolls inside a box of its own may be out of sight; what is cut by the page may not.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const cut = [...document.querySelectorAll("header, [role=search], [role=status]")]
      .flatMap((bar) => [...bar.querySelectorAll("button, input, select, a")])
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(control);
      })
      .map((control) => `cut: ${control.textContent}`);
    const header = document.querySelector("header")?.getBoundingClientRect();
    return [
      ...cut,
      ...(root.scrollWidth > innerWidth ? [`${root.scrollWidth} px wide`] : []),
      ...(scrollX !== 0 || scrolled.length > 0 ? ["scrolled aside"] : []),
      ...(innerWidth >= 1024 && scrollY !== 0 ? ["scrolled away"] : []),
      ...(header !== undefined && (header.left < 0 || header.right > innerWidth + 1)
        ? ["the header is cut"]
        : []),
      ...(/\bNaN\b|undefined|\[object/u.test(document.body.innerText) ? ["NaN in words"] : []),
      ...(/[\s":(,]NaN/u.test(document.querySelector("main")?.innerHTML ?? "")
        ? ["NaN in a picture"]
        : []),
    ];
  });
}

const sizes = [
  { width: 1440, height: 900, extra: "" },
  { width: 390, height: 844, extra: "" },
  { width: 800, height: 450, extra: "&embed=1" },
] as const;

/** At every run; the others with the sweep. */
const often = new Set([
  "nothing",
  "no date at all",
  "147 parties",
  "400 events of a pair",
  "words that do not break",
  "ids like names of the program",
]);

for (const [name, graph] of Object.entries(extremeGraphs))
  test(name, beyond(1, often.has(name) ? 0 : 1), async ({ page, explorer, serve }) => {
    await serve(graph);
    const [first] = graph.events;
    for (const { width, height, extra } of sizes) {
      const at = `at ${width} × ${height}`;
      await page.setViewportSize({ width, height });
      const open = async (link: string): Promise<void> => {
        await goTo(page, `v=1${extra}${link}`);
        await expect(explorer.status).toHaveText(
          new RegExp(`^\\d+ of ${graph.events.length} events?, \\d+ of \\d+ relationships?$`, "u"),
        );
        await explorer.fonts();
      };
      await open("");
      await expect(explorer.network).toBeInViewport();
      // A telephone shows one picture at a time.
      if (width < 720) {
        await page.getByRole("radio", { name: "Timeline" }).click();
        expect(await faults(page), `timeline ${at}`).toEqual([]);
      }
      await expect(explorer.timeline).toBeInViewport();
      if (graph.events.length === 0) {
        await expect(page.getByText("No events yet")).toBeVisible();
        const other = page.getByRole("button", { name: "Open other data…" });
        await expect(other).toHaveCount(extra === "" ? 1 : 0);
        if (width === 1440) {
          await other.click();
          await expect(page.getByRole("dialog", { name: "Data" })).toBeVisible();
          await page.keyboard.press("Escape");
        }
      }
      if (graph.events.length > 0 && graph.events.every(({ date }) => date === undefined))
        await expect(page.getByText("No dates in this file")).toBeVisible();
      expect(await faults(page), at).toEqual([]);
      if (first !== undefined) {
        const years = [
          ...new Set(graph.events.flatMap(({ date }) => date?.slice(0, 4) ?? [])),
        ].slice(0, 8);
        await open(`&sel=event:${encodeURIComponent(first.id)}&year=${years.join(",")}`);
        expect(await faults(page), `selected and filtered ${at}`).toEqual([]);
        await open("&q=nothing-of-that-name");
        await expect(page.getByText(/No event is left/u).first()).toBeVisible();
        expect(await faults(page), `filtered to nothing ${at}`).toEqual([]);
      }
      for (const show of width === 1440 ? ["matrix", "table"] : []) {
        await open(`&show=${show}`);
        expect(await faults(page), show).toEqual([]);
      }
    }
  });

test("typing in the filter leaves the app where it is, with chips for 170 years", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(extremeGraphs["no partners, many years"]);
  await explorer.open();
  await expect(explorer.search).toBeInViewport({ ratio: 1 });
  await explorer.search.pressSequentially("Event e1");
  await page.getByRole("option", { name: "Filter by “Event e1”" }).click();
  await expect.poll(() => explorer.parameter("q")).toBe("Event e1");
  expect(await faults(page)).toEqual([]);
  await expect(page.getByRole("banner")).toBeInViewport({ ratio: 1 });
});

test("details begin with the title and keep to the panel, whatever the number", async ({
  page,
  explorer,
  serve,
}) => {
  await serve(extremeGraphs["147 parties"]);
  await explorer.open("?v=1&sel=event:treaty");
  const title = explorer.details.getByRole("heading", { level: 2 });
  const heading = await title.boundingBox();
  const panel = await explorer.details.boundingBox();
  expect((heading?.y ?? 999) - (panel?.y ?? 0)).toBeLessThan(100);
  const people = explorer.details.getByRole("region", { name: "Participants" });
  await expect(people.getByRole("listitem")).toHaveCount(12);
  const rows = people.getByRole("listitem");
  const more = (count: number) => people.getByRole("button", { name: `and ${count} more` });
  await more(135).press("Enter");
  await expect(rows).toHaveCount(72);
  await expect(rows.nth(12).getByRole("button")).toBeFocused();
  // The page holds no more than a stretch of a list, and leads back.
  await more(75).press("Enter");
  await more(15).press("Enter");
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(85).getByRole("button")).toBeFocused();
  await people.getByRole("button", { name: "and 47 before these" }).press("Enter");
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(46).getByRole("button")).toBeFocused();
  await expect(more(47)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("events by year are never more columns and blocks than the panel holds", async ({
  explorer,
  serve,
}) => {
  await serve(extremeGraphs["400 events of a pair"]);
  await explorer.open("?v=1&sel=relationship:a0~a1");
  const chart = explorer.details.getByRole("img", { name: /^Events by year: / });
  const box = await chart.boundingBox();
  expect(box?.height).toBeLessThan(240);
  expect(await chart.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await expect(explorer.details.getByText(/One column is \d+ years/u)).toBeVisible();
  await expect(explorer.details.getByRole("button", { name: /^and 360 more/u })).toBeVisible();
});
