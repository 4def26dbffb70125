import { expect, test } from "./test.ts";

const table = [
  "date,title,who,status,source",
  "2021-03-05,Talks  in Rome,Italy; Japan,happened,Diary",
  "2022,Treaty,Japan; NATO,hapened,",
  "soon,Letters,Japan; Italy,planned,Diary",
  "2023,A visit ,Italy; NATO,planned,",
].join("\n");

test("problems of a file are fixed, left out, put back and downloaded before it opens, and each step is undone", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.drop("ties.csv", table);
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.getByRole("button", { name: "Look at them" }).click();
  const pane = dialog.getByRole("region", { name: "Problems" });
  const sum = pane.getByRole("status");
  await expect(sum).toHaveText("4 kinds of problem, 6 places");
  const kind = (name: string) => pane.getByRole("rowgroup").filter({ hasText: name });

  // What is safe to fix, and back.
  const slips = kind("Slips of a value");
  await expect(slips).toContainText("Becomes “happened”");
  await slips.getByRole("button", { name: "Fix all 1" }).click();
  await expect(slips).toContainText("Became “happened”");
  await expect(sum).toHaveText("3 kinds of problem, 5 places");
  await pane.getByRole("button", { name: "Undo" }).click();
  await expect(sum).toHaveText("4 kinds of problem, 6 places");
  await pane.getByRole("button", { name: "Redo" }).click();
  await kind("Extra spaces").getByRole("button", { name: "Fix all 2" }).click();
  await expect(sum).toHaveText("2 kinds of problem, 3 places");

  // A source for all that have none, and another for one of them.
  const sources = kind("No source given");
  await expect(sources.getByRole("combobox", { name: "Source of row 3" })).toHaveValue("file");
  await sources.getByRole("combobox", { name: "Source of all" }).selectOption("Diary");
  const last = sources.getByRole("combobox", { name: "Source of row 5" });
  await expect(last.locator("option:checked")).toHaveText("Diary");
  await last.selectOption("Another source…");
  await sources.getByRole("textbox", { name: "Name of the source" }).fill("A letter");
  await page.keyboard.press("Enter");
  await expect(last.locator("option:checked")).toHaveText("A letter");
  await expect(
    sources.getByRole("combobox", { name: "Source of all" }).locator("option:checked"),
  ).toHaveText("Different sources");
  await expect(sum).toHaveText("1 kind of problem, 1 place");

  // Rows go only knowingly, and none is lost.
  const dates = kind("Dates that cannot be read");
  await dates.getByRole("button", { name: "Leave out", exact: true }).click();
  await expect(sum).toHaveText("Every problem is decided.");
  const { name, bytes } = await explorer.download(
    dialog.getByRole("button", { name: "Download left-out rows" }),
  );
  expect(name).toBe("ties.csv.left-out.csv");
  expect(bytes.toString("utf8").replace("\uFEFF", "").split("\r\n")).toEqual([
    "date,title,who,status,source",
    'soon,Letters,"Japan; Italy",planned,Diary',
    "",
  ]);
  await expect(dialog.getByRole("button", { name: "Open 3 events" })).toBeVisible();
  await dates.getByRole("button", { name: "Put back" }).click();
  await dialog.getByRole("button", { name: "Open 4 events" }).click();
  await expect(dialog).toHaveCount(0);

  await expect(explorer.status).toContainText("4 of 4 events");
  await expect(explorer.option(/^Talks in Rome/u)).toHaveCount(1);
  const list = await explorer.listSources();
  await expect(list).toContainText("A letter");
  await expect(list).toContainText("Diary");
  await expect(list).toContainText("ties.csv");
});
