import { graphFormats } from "../../src/io/export/graphFormats.ts";
import { obstaclesOn } from "./obstacles.ts";
import { expect, test } from "./test.ts";

test("the data are taken along in every format, and open again in the browser", async ({
  page,
  explorer,
}) => {
  test.slow();
  await explorer.open();
  await explorer.menu("Export");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "Data" }).check({ force: true });
  const files: { readonly id: string; readonly name: string; readonly bytes: Buffer }[] = [];
  for (const { id, name: format, loses } of graphFormats) {
    await dialog.getByRole("radio", { name: format, exact: true }).check({ force: true });
    const said =
      loses.length > 1 ? `${format} does not hold: ` : `${format} holds all of these data.`;
    await expect(dialog).toContainText(said);
    const { name, bytes } = await explorer.download(
      dialog.getByRole("button", { name: "Save file" }),
    );
    files.push({ id, name, bytes });
  }
  await page.keyboard.press("Escape");
  expect(new Set(files.map(({ name }) => name)).size).toBe(graphFormats.length);
  for (const { id, name, bytes } of files) {
    await explorer.menu("Data");
    const data = page.getByRole("dialog", { name: "Data" });
    // Another graph has another screen.
    await page.locator("main").evaluate((main) => main.setAttribute("data-before", ""));
    await data.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: bytes });
    if (["musubi", "parquet", "csv", "xlsx"].includes(id)) {
      // As it was: nothing is asked.
      await expect(page.locator("main:not([data-before])")).toBeVisible();
      await explorer.menu("Data");
      await expect(data.getByText(name, { exact: true }).first()).toBeVisible();
      await expect(data).toContainText("69 events");
      await expect(data).toContainText("No problem was found in this file.");
    } else {
      const open = page
        .getByRole("dialog", { name: "Import" })
        .getByRole("button", { name: /^Open \d+ events$/u });
      await expect(open).toBeEnabled();
    }
    await page.keyboard.press("Escape");
  }
});

test("the dialog of data has a way in for everyone, and keeps what was opened on this device alone", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.menu("Data");
  const data = page.getByRole("dialog", { name: "Data" });
  await data.getByText("All formats").click();
  await data.getByRole("button", { name: "Paste" }).click();
  expect(await obstaclesOn(page)).toEqual([]);
  const field = data.getByRole("textbox");
  await field.fill("only some words");
  await expect(data.getByText("This is not recognised.")).toBeVisible();
  await field.fill("date,title,who\n2021,Talks,Italy; Japan\n2022,Treaty,Japan; NATO\n");
  await expect(
    page.getByRole("dialog", { name: "Import" }).getByRole("button", { name: "Open 2 events" }),
  ).toBeEnabled();
  await page.keyboard.press("Escape");

  await explorer.menu("Data");
  const { name, bytes } = await explorer.download(
    data.getByRole("button", { name: "Download template (XLSX)" }),
  );
  expect(name).toBe("events.xlsx");
  await data.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: bytes });
  await expect(explorer.status).toContainText("3 of 3 events");

  await page.reload();
  await explorer.menu("Data");
  const recent = data.getByRole("region", { name: "Recent on this computer" });
  await recent.getByRole("button", { name: "events.xlsx", exact: true }).click();
  await expect(explorer.status).toContainText("3 of 3 events");
  await explorer.menu("Data");
  await recent.getByRole("button", { name: "Forget all" }).click();
  await expect(recent).toHaveCount(0);
});
