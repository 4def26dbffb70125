import { parseText } from "../../src/model/parse/parse.ts";
import { minimalGraph } from "../fixtures/minimalGraph.ts";
import { Explorer, fileOf } from "./explorer.ts";
import { expect, test, type Page } from "./test.ts";

const rome = "2023-01-10-kishida-meets-meloni";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const sceneOf = async (page: Page) => new URL(page.url()).searchParams.get("scene");

test.describe("the presenter's window", () => {
  test("shows notes, this scene and the next, and both windows keep step", async ({
    page,
    explorer,
  }) => {
    await explorer.openStage();
    const presenter = await explorer.openPresenter();
    const now = presenter.getByRole("region", { name: "Now" });
    const next = presenter.getByRole("region", { name: "Next" });
    await expect(presenter.getByRole("region", { name: "Notes" })).toContainText(
      "a soldier in a room",
    );
    await expect(now).toContainText("A Japanese general");
    await expect(next).toContainText("Japan and NATO agree to work more closely");
    await expect(now.locator("[data-actor]").first()).toBeVisible();
    await expect(presenter.getByRole("status")).toHaveText("Scene 1 of 9");

    await presenter.keyboard.press("PageDown");
    await expect.poll(() => sceneOf(page)).toBe("tokyo-nato");
    await page.keyboard.press("ArrowRight");
    await expect(presenter.getByRole("status")).toHaveText("Scene 3 of 9");
    await button(presenter, "Previous scene").click();
    await expect.poll(() => sceneOf(page)).toBe("tokyo-nato");
    await presenter.keyboard.press("b");
    await expect(button(page, /^Black screen/u)).toBeVisible();
    await page.keyboard.press("b");
    await expect(button(presenter, "Black screen")).toBeVisible();
    await expect(presenter.getByRole("alert")).toHaveCount(0);
  });

  test("shows what the audience sees: the same frame and proportions, live", async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize({ width: 1000, height: 750 });
    await explorer.openStage("?v=1&story=belgium-to-seoul&scene=rome");
    const presenter = await explorer.openPresenter();
    const copy = presenter.getByRole("region", { name: "Now" }).locator("section").first();
    const shape = async () => {
      const box = await copy.boundingBox();
      return box === null ? 0 : box.width / box.height;
    };
    await expect.poll(shape).toBeCloseTo(1000 / 750, 1);
    const places = (on: Page, within: string) =>
      on
        .locator(`${within} [data-actor]`)
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute("data-actor")} ${one.getAttribute("transform")}`),
        );
    await expect(copy.locator('[data-actor="italy"]')).toBeVisible();
    expect(await places(presenter, "main > section:first-of-type")).toEqual(
      await places(page, "main"),
    );
    await explorer.actor("nato").click();
    await expect(copy.locator('[data-actor="nato"]')).toHaveAttribute("data-selected", "");
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(shape).toBeCloseTo(16 / 9, 1);
  });

  test("finds the stage again after either is loaded anew, and says when it is gone", async ({
    page,
    explorer,
  }) => {
    await explorer.openStage();
    const presenter = await explorer.openPresenter();
    await button(presenter, "Next scene").click();
    await expect.poll(() => sceneOf(page)).toBe("tokyo-nato");
    await presenter.reload();
    await expect(presenter.getByRole("status")).toHaveText("Scene 2 of 9");
    await page.reload();
    await expect(button(page, "Next scene")).toBeVisible();
    await presenter.bringToFront();
    await presenter.keyboard.press("End");
    await expect.poll(() => sceneOf(page)).toBe("seoul");
    await expect(presenter.getByRole("region", { name: "Next" })).toContainText("last scene");
    await button(page, "Leave the story").click();
    await expect(presenter.getByRole("alert")).toContainText("has left the story");
    await button(presenter, "Back to this scene").click();
    await expect.poll(() => sceneOf(page)).toBe("seoul");
    await page.goto("about:blank");
    await expect(presenter.getByRole("alert")).toContainText("has been closed");
    await presenter.keyboard.press("Home");
    await expect(presenter.getByRole("status")).toHaveText("Scene 1 of 9");
    await presenter.close();
  });

  test("counts the time of the talk, also over a reload", async ({ explorer }) => {
    await explorer.openStage();
    const presenter = await explorer.openPresenter();
    const timer = presenter.getByRole("timer");
    await expect(timer).toHaveText("0:00");
    await button(presenter, "Start").click();
    await expect(timer).not.toHaveText("0:00");
    await presenter.reload();
    await expect(button(presenter, "Pause")).toBeVisible();
    await button(presenter, "Pause").click();
    await button(presenter, "Reset").click();
    await expect(timer).toHaveText("0:00");
  });

  test("has the stage's own data, also of a file that was opened", async ({ page, explorer }) => {
    await explorer.open();
    await explorer.chooseFile(minimalGraph());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A small graph");
    await button(page, "Present").click();
    const presenter = await explorer.openPresenter();
    await expect(presenter.getByRole("heading", { level: 1 })).toHaveText(
      minimalGraph().stories[0]?.title["en"] ?? "",
    );
  });

  test("says so where the browser blocks it", async ({ page, explorer }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await explorer.openStage();
    await button(page, "Presenter view").click();
    await expect(page.getByRole("alert")).toContainText("Allow pop-ups");
  });
});

test("a view becomes a scene, is told, presented and written into a file that opens again", async ({
  page,
  explorer,
}) => {
  await explorer.open(`?v=1&sel=event:${rome}&partner=italy`);
  await explorer.menu("Save scene");
  const dialog = page.getByRole("dialog", { name: "Story" });
  const title = dialog.getByRole("textbox", { name: "Title, in English", exact: true });
  await expect(title).toHaveValue("Kishida and Meloni meet in Rome");
  await expect(title).toBeFocused();
  await page.keyboard.type("Rome at last");
  await page.keyboard.press("Escape");
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await explorer.menu("Save scene");
  await expect(title).toHaveValue("Japan and Italy");
  await dialog.getByRole("button", { name: "Move up" }).click();
  await expect(dialog.getByRole("list", { name: "Scenes" })).toHaveText(
    /Japan and Italy.*Rome at last/u,
  );

  const file = await explorer.download(
    dialog.getByRole("button", { name: "Export data and stories" }),
  );
  const { graph, problems } = parseText(file.bytes.toString("utf8"));
  expect(problems).toEqual([]);
  expect(graph?.stories.map(({ scenes }) => scenes.length)).toEqual([9, 2]);
  expect(graph?.stories[1]?.scenes[1]?.view).toEqual({ sel: `event:${rome}`, partner: "italy" });

  await dialog.getByRole("button", { name: "Present from here" }).click();
  const stage = page.getByRole("region", { name: "Story" });
  await expect(stage.getByRole("heading", { level: 2 }).first()).toHaveText("Japan and Italy");
  await button(page, "Next scene").click();
  await expect(stage.getByRole("heading", { level: 2 }).first()).toHaveText("Rome at last");
  await button(page, "Leave the story").click();

  await explorer.menu("Data");
  await page.locator("input[type=file]").setInputFiles(file.path);
  // The page of the file takes the place of this one, with nothing chosen.
  await expect(page).not.toHaveURL(/sel=/u);
  await explorer.menu("Edit story");
  await dialog.getByRole("combobox", { name: "Story" }).selectOption("my-story");
  await expect(dialog.getByRole("list", { name: "Scenes" })).toContainText("Rome at last");
});

test("scenes are dragged into another order", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.menu("Edit story");
  const scenes = page.getByRole("list", { name: "Scenes" }).getByRole("listitem");
  await expect(scenes).toHaveCount(9);
  const [first = "", second = ""] = await scenes.allTextContents();
  await scenes.nth(0).dragTo(scenes.nth(2));
  await expect(scenes.nth(0)).toHaveText(second.replace("2", "1"));
  await expect(scenes.nth(2)).toHaveText(first.replace("1", "3"));
});

test("what is in no file yet is not lost unasked", async ({ context }) => {
  // Not the page that no dialog may open on.
  const page = await context.newPage();
  const explorer = new Explorer(page);
  await page.goto("/");
  await explorer.menu("Save scene");
  await expect(page.getByRole("dialog", { name: "Story" })).toBeVisible();
  await page.keyboard.press("Escape");
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload(), 0));
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();

  await explorer.menu("Data");
  const own = fileOf(minimalGraph());
  await page.locator("input[type=file]").setInputFiles(own);
  const warning = page.getByRole("dialog", { name: "Unsaved scenes" });
  await expect(warning).toContainText("own.json");
  await warning.getByRole("button", { name: "Stay here" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Japan");
  await explorer.menu("Data");
  await page.locator("input[type=file]").setInputFiles(own);
  await warning.getByRole("button", { name: "Open without exporting" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A small graph");
  await page.close();
});

test("the whole story is printed, two scenes a page, on white", async ({ page, explorer }) => {
  await explorer.openStage("?v=1&story=belgium-to-seoul&theme=dark");
  await button(page, "Hand-out").click();
  const sheet = page.getByRole("main", { name: "Hand-out" });
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveCount(9);
  await expect(sheet.getByRole("img", { name: /^Network: two strands/u })).toBeVisible();
  for (const at of [0, 8]) {
    const scene = sheet
      .locator("section[aria-label]", { has: page.getByRole("heading", { level: 2 }) })
      .nth(at);
    await expect(scene.locator("[data-actor]").first()).toBeVisible();
    await expect(scene.getByRole("list", { name: "Sources" })).toContainText(/Paragraph/u);
    await expect(scene.getByRole("link", { name: /scene=/u })).toBeVisible();
  }
  await expect(sheet).toContainText("a soldier in a room");
  await page.getByRole("checkbox", { name: /notes/u }).uncheck();
  await expect(sheet).not.toContainText("a soldier in a room");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(5);
  await button(page, "Back to the stage").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
