import { graphFromText } from "../fixtures/graphFromText.ts";
import { parseText } from "../../src/model/parse/parse.ts";
import { expect, test, type Page } from "./test.ts";

const table = (page: Page) => page.getByRole("table", { name: "Event table" });
/** In any language. */
const rows = (page: Page) => page.getByRole("table").locator("[data-event]");

test("the table stands in place of both pictures, and is sorted and selected in the link", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&year=2023");
  const [shown] = await explorer.counts();
  await page
    .getByRole("radiogroup", { name: "View" })
    .getByRole("radio", { name: "Table" })
    .click();
  await expect(rows(page)).toHaveCount(shown ?? 0);
  await expect(explorer.network).toBeHidden();
  await expect(explorer.timeline).toBeHidden();
  expect(await explorer.parameter("show")).toBe("table");

  await page.getByRole("columnheader", { name: "Title" }).getByRole("button").click();
  await expect.poll(() => explorer.parameter("sort")).toBe("title");
  const first = rows(page).first();
  await first.getByRole("button").press("Enter");
  await expect(first).toHaveAttribute("aria-current", "true");
  expect(await explorer.parameter("sel")).toBe(`event:${await first.getAttribute("data-event")}`);
  await expect(explorer.details.getByRole("heading", { level: 2 })).toHaveText(
    (await first.getByRole("button").textContent()) ?? "",
  );
});

test("a link opens the table as it was; what it cannot mean is named", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=table&sort=-participants");
  await expect(page.getByRole("columnheader", { name: "Participants" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await explorer.open("?v=1&show=table&sort=colour");
  await expect(page.getByText(/sort = colour/u)).toBeVisible();
});

test("what is shown can be taken along, for a spreadsheet and for Musubi", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=table&partner=italy&sort=-date");
  await expect(rows(page).first()).toBeVisible();
  const count = await rows(page).count();
  const saved = async (format: string) => {
    const button = page.getByRole("button", { name: `Download as ${format}` });
    return (await explorer.download(button)).bytes.toString("utf8");
  };
  const csv = await saved("CSV");
  expect(csv.startsWith("\uFEFFID,Date (EDTF),Date,Title,")).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(count + 1);
  expect(csv.split("\r\n")[1]).toContain(
    (await rows(page).first().getAttribute("data-event")) ?? "",
  );
  const { graph, problems } = parseText(await saved("JSON"));
  expect(problems).toEqual([]);
  expect(graph?.events).toHaveLength(count);
});

test("90,730 events: only those in sight are in the page, and keys reach the last", async ({
  page,
  explorer,
  serve,
}) => {
  // As many as the largest real graph that must work.
  const count = 90_730;
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `${2000 + (at % 20)}-0${1 + (at % 9)}-1${at % 10} talks a b  Talks number ${at} of the long list`,
  );
  await serve(graphFromText(lines.join("\n"), { focus: "a" }), { at: "many.json" });
  await explorer.open("?v=1&show=table&from=1990&to=2030&data=many.json");
  await expect(table(page)).toHaveAttribute("aria-rowcount", String(count + 1));
  const first = rows(page).first();
  await expect(first).toHaveAttribute("aria-rowindex", "2");
  expect(await rows(page).count()).toBeLessThan(100);
  await first.getByRole("button").focus();
  await page.keyboard.press("End");
  const last = rows(page).last();
  await expect(last).toHaveAttribute("aria-rowindex", String(count + 1));
  await expect(last.getByRole("button")).toBeFocused();
  await expect(last).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(100);
  await page.getByRole("columnheader", { name: "Title" }).getByRole("button").click();
  await expect.poll(() => explorer.parameter("sort")).toBe("title");
  expect(await rows(page).count()).toBeLessThan(100);
});

for (const [width, height, search] of [
  [1440, 900, ""],
  [390, 844, ""],
  [800, 450, "&embed=1"],
] as const)
  for (const lang of ["en", "de"])
    test(`nothing is cut off or lies over another at ${width} × ${height} in ${lang}`, async ({
      page,
      explorer,
    }) => {
      await page.setViewportSize({ width, height });
      await explorer.open(`?v=1&show=table&lang=${lang}${search}`);
      await expect(rows(page).first()).toBeVisible();
      const faults = await page.getByRole("table").evaluate((element) => {
        const found: string[] = [];
        for (const row of element.querySelectorAll('[role="row"]')) {
          const cells = [...row.children];
          for (const cell of cells) {
            const words = cell.textContent ?? "";
            if (cell.scrollWidth > cell.clientWidth + 1) found.push(`cut: ${words}`);
            const own = cell.getBoundingClientRect();
            if (own.right > innerWidth + 1) found.push(`outside: ${words}`);
            for (const other of cells) {
              const box = other.getBoundingClientRect();
              const apart =
                own.right <= box.left + 1 ||
                box.right <= own.left + 1 ||
                own.bottom <= box.top + 1 ||
                box.bottom <= own.top + 1;
              if (other !== cell && !apart) found.push(`over another: ${words}`);
            }
          }
        }
        return found;
      });
      expect(faults).toEqual([]);
      expect(await explorer.fitsWidth()).toBe(true);
    });
