import { minimalGraph } from "../fixtures/minimalGraph.ts";
import { expect, test, type Page } from "./test.ts";
import { smallText, wordsIn } from "./texts.ts";

const stage = (page: Page) => page.getByRole("region", { name: "Story" });
const title = (page: Page) => stage(page).getByRole("heading", { level: 2 }).first();

test("is begun, walked and left, each scene one step of the history", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.getByRole("button", { name: "Present" }).click();
  await expect(title(page)).toHaveText("A Japanese general joins NATO’s partners");
  await expect.poll(() => explorer.parameter("scene")).toBe("belgium");
  await expect(explorer.timeline.locator("[data-event]").first()).toBeVisible();
  await expect(explorer.network.locator('[data-actor="nato"]')).toBeVisible();
  await page.getByRole("button", { name: "Next scene" }).click();
  await expect(title(page)).toHaveText("Japan and NATO agree to work more closely");
  await page.getByRole("button", { name: "Previous scene" }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toContainText("A fighter");
  await page.goBack();
  await expect(title(page)).toHaveText("Japan and NATO agree to work more closely");
  await page.keyboard.press("End");
  await expect(title(page)).toContainText("Seoul");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toContainText("Seoul");
  await page.keyboard.press("Escape");
  await expect(stage(page)).toHaveCount(0);
  await expect.poll(() => explorer.parameter("story")).toBeNull();
  await expect(explorer.details).toContainText("statement");
});

test("of several stories it asks which", async ({ page, explorer }) => {
  const graph = minimalGraph();
  const [first] = graph.stories;
  if (first === undefined) throw new Error("no story");
  const second = { ...first, id: "another", title: { en: "Another story", de: "Noch eine" } };
  await explorer.open();
  await explorer.chooseFile({ ...graph, stories: [first, second] });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A small graph");
  await page.getByRole("button", { name: "Present" }).click();
  const list = page.getByRole("dialog", { name: "Present" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await list.getByRole("button", { name: /Another story/u }).click();
  await expect(stage(page)).toBeVisible();
  await expect.poll(() => explorer.parameter("story")).toBe("another");
});

test("counts what the scene shows, and says its source", async ({ page, explorer }) => {
  await page.goto("/?story=belgium-to-seoul&scene=rome");
  await expect(title(page)).toContainText("Rome");
  await expect(explorer.status).toContainText(/\d+ of 69 events, \d+ of 38 relationships/);
  await expect(page.getByRole("list", { name: "Sources" })).toContainText("Paragraphs 1, 2, 3");
});

test("goes black at B and comes back at any key", async ({ page }) => {
  await page.goto("/?story=belgium-to-seoul");
  await expect(title(page)).toBeVisible();
  await page.keyboard.press("b");
  const black = page.getByRole("button", { name: /Black screen/ });
  await expect(black).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(black).toHaveCount(0);
  await expect(title(page)).toContainText("Japanese general");
});

test.describe("at 1080p", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("nothing that is read is smaller than 24 px, and nothing is cut off", async ({ page }) => {
    for (const scene of ["belgium", "tour", "seoul"]) {
      await page.goto(`/?story=belgium-to-seoul&scene=${scene}`);
      await expect(title(page)).toBeVisible();
      await expect(stage(page).locator("[data-actor]").first()).toBeVisible();
      const cut = (await wordsIn(stage(page))).filter(
        ({ box: [, , right, bottom] }) => right > 1920 || bottom > 1080,
      );
      expect(cut).toEqual([]);
      expect((await smallText(page, 24)).small).toEqual([]);
    }
  });
});

test("a frame can have a still without buttons, which says when it is finished", async ({
  page,
}) => {
  await page.goto("/?story=belgium-to-seoul&scene=tour&embed=1&static=1");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Next scene" })).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a finger drawn aside turns the scene", async ({ page }) => {
    await page.goto("/?story=belgium-to-seoul");
    await expect(title(page)).toContainText("Japanese general");
    await title(page).evaluate((element) => {
      const fire = (type: string, x: number) =>
        element.dispatchEvent(
          new PointerEvent(type, {
            pointerType: "touch",
            isPrimary: true,
            clientX: x,
            clientY: 500,
            bubbles: true,
          }),
        );
      fire("pointerdown", 300);
      fire("pointerup", 120);
    });
    await expect(title(page)).toHaveText("Japan and NATO agree to work more closely");
  });
});
