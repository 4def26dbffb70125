import { fileURLToPath } from "node:url";
import { expect, test } from "./test.ts";

const treaties = fileURLToPath(new URL("../fixtures/treaties.csv", import.meta.url));

/** `PICTURES=1` takes the pictures of the README anew. */
const takesPictures = process.env["PICTURES"] === "1";

test("a spreadsheet becomes a shared story in five steps, as the README shows", async ({
  page,
  explorer,
}) => {
  const picture = async (step: number): Promise<void> => {
    if (!takesPictures) return;
    await page.mouse.move(640, 2);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `.github/five-steps-${step}.png` });
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await explorer.open("?v=1");
  await explorer.menu("Data");
  const data = page.getByRole("dialog", { name: "Data" });
  await expect(data.getByRole("heading", { name: "Start from a spreadsheet" })).toBeVisible();
  await picture(1);

  await data.locator("input[type=file]").first().setInputFiles(treaties);
  const understood = page.getByRole("dialog", { name: "Import" });
  const open = understood.getByRole("button", { name: "Open 10 events" });
  await expect(open).toBeFocused();
  await expect(understood).toContainText("10 rows · 3 columns");
  await picture(2);

  await open.click();
  await expect(explorer.actor("france")).toBeVisible();
  await expect(explorer.lane("Germany")).toBeVisible();
  await picture(3);

  await explorer.cord("france~germany").locator("[data-event]").first().click({ force: true });
  await expect(explorer.details).toBeVisible();
  await explorer.menu("Save scene");
  const story = page.getByRole("dialog", { name: "Story" });
  await expect(story.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
    "France and Germany",
  );
  await picture(4);
  await story.getByRole("button", { name: "Present from here" }).click();
  await expect(page.getByRole("region", { name: "Story" })).toBeVisible();
  await page.getByRole("button", { name: "Leave the story" }).click();

  await page.getByRole("button", { name: "Share", exact: true }).click();
  const share = page.getByRole("dialog", { name: "Share" });
  await expect(share).toBeVisible();
  await picture(5);
});
