import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { expect, test } from "./test.ts";

/** A folder of this computer that is dropped on the page, as only the browser itself can do it. */
async function dropFolder(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 600, y: 400, data });
  await browser.detach();
}

/** The same as `rows`, as a data package in a folder: whoever takes part is in a table of its own. */
function dataPackage(folder: string): string {
  const ties = join(folder, "ties");
  mkdirSync(join(ties, "tables"), { recursive: true });
  const [, ...events] = rows;
  const write = (path: string, text: string): void => writeFileSync(join(ties, path), text);
  write(
    "tables/events.csv",
    `id,date,title\n${events.map(([date, title], at) => `${at},${date},${title}`).join("\n")}\n`,
  );
  write(
    "tables/parties.csv",
    `event,name\n${events.flatMap(([, , who = ""], at) => who.split("; ").map((name) => `${at},${name}`)).join("\n")}\n`,
  );
  const foreignKeys = [{ fields: "event", reference: { resource: "events", fields: "id" } }];
  const resources = [
    { name: "events", path: "tables/events.csv" },
    { name: "parties", path: "tables/parties.csv", schema: { foreignKeys } },
  ];
  write("datapackage.json", JSON.stringify({ title: "ties", resources }));
  return ties;
}

const rows = [
  ["date", "title", "who"],
  ["2021-03-05", "Talks in Rome", "Italy; Japan"],
  ["2022", "Treaty", "Japan; NATO"],
  ["", "Letters", "Japan; Italy"],
];

async function workbook(): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((value) => ({ value })));
  return new Uint8Array(await writeXlsxFile(data as never).toBuffer());
}

function openDocument(): Uint8Array {
  const cells = rows.map(
    (row) =>
      `<t:table-row>${row.map((text) => `<t:table-cell><x:p>${text}</x:p></t:table-cell>`).join("")}</t:table-row>`,
  );
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<d xmlns:t="t" xmlns:x="x"><t:table t:name="Ties">${cells.join("")}</t:table></d>`,
    ),
  });
}

const written = (separator: string): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join("\r\n");

test("a table of any format, a folder of tables too, is understood, shown, and opened with the guesses, in a Worker", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ["ties.csv", written(",")],
    ["ties.tsv", written("\t")],
    ["ties.xlsx", await workbook()],
    ["ties.ods", openDocument()],
  ];
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const all = [...files, ["ties", dataPackage(folder)]] as const;
  for (const [name, bytes] of all) {
    if (name === "ties") await dropFolder(page, String(bytes));
    else await explorer.drop(name, bytes);
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog, name).toContainText(/3 rows · [34] columns/u);
    await expect(dialog.getByRole("img", { name: "Network" })).toBeVisible();
    await expect(dialog.locator("[data-actor]").first()).toBeVisible();
    expect(page.workers(), name).toHaveLength(1);
    await dialog.getByRole("button", { name: "Open 3 events" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveTitle(/^ties/u);
    expect(await explorer.counts(), name).toEqual([3, 3, 2, 2]);
    await expect.poll(() => page.workers().length, name).toBe(0);
  }
  rmSync(folder, { recursive: true });
});

test("on a phone what is to decide begins near the top, and how a file is read is one press away", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open();
  const longName = "A ministry of long names and of further matters that it has";
  await explorer.drop("ties.csv", `${written(",")}\r\n2023,Visit,${longName}; Italy\n`);
  const dialog = page.getByRole("dialog", { name: "Import" });
  const first = dialog.getByRole("heading", { name: "What the columns hold" });
  expect((await first.boundingBox())?.y).toBeLessThan(240);
  const delimiter = dialog.getByRole("combobox", { name: "What separates the cells" });
  await expect(delimiter).toBeHidden();
  await dialog.getByRole("button", { name: "Change", exact: true }).click();
  await expect(delimiter).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Choose another file" })).toBeVisible();
  await dialog.getByText("Preview", { exact: true }).first().click();
  const middle = dialog.locator("label", { hasText: "In the middle" });
  const box = await middle.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(box?.height).toBeLessThan(60);
});

const icews = "../shared/datasets/icews14_events.tsv.gz";

test("90,730 rows are read while the page answers, and can be left", async ({ page, explorer }) => {
  test.skip(!existsSync(icews), "../shared/datasets is not there");
  await explorer.open();
  await explorer.drop("icews14_events.tsv.gz", readFileSync(icews));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByRole("button", { name: "Open 90,730 events" })).toBeVisible({
    timeout: 60_000,
  });
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await explorer.drawn();
  await expect.poll(() => page.workers().length).toBe(0);
});
