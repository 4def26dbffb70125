import { minimalGraph } from "../fixtures/minimalGraph.ts";
import type { Locator } from "@playwright/test";
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

const viewOfRome = "/?v=1&story=belgium-to-seoul&scene=rome";
const tools = (page: Page) => page.getByRole("button", { name: "Leave the story" }).locator("..");

test("Space, Enter, digits, F and ? work, also after a click", async ({ page }) => {
  // The browser of the tests has no screen to fill.
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "fullscreenEnabled", { get: () => true });
    Element.prototype.requestFullscreen = async function fill(this: Element) {
      this.setAttribute("data-full", "");
    };
  });
  await page.goto("/?v=1&story=belgium-to-seoul");
  await expect(title(page)).toContainText("Japanese general");
  await page.getByRole("button", { name: "Next scene" }).click();
  await expect(title(page)).toContainText("agree to work more closely");
  await page.keyboard.press("Space");
  await expect(title(page)).toContainText("A fighter");
  await page.keyboard.press("Shift+Space");
  await expect(title(page)).toContainText("agree to work more closely");
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("A fighter");
  await page.keyboard.press("9");
  await expect(title(page)).toContainText("Seoul");
  await page.keyboard.press("1");
  await expect(title(page)).toContainText("Japanese general");
  await page.keyboard.press("f");
  await expect(page.locator("html[data-full]")).toHaveCount(1);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys on stage" });
  await expect(keys).toContainText("Next scene");
  for (const key of ["ArrowRight", "9", "PageDown", "b"]) await page.keyboard.press(key);
  await keys.getByText("Next scene").click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await expect(title(page)).toContainText("Japanese general");
  // Nothing had the focus before the dialog, so nothing takes the keys of the stage after it.
  await page.keyboard.press("?");
  await page.keyboard.press("Space");
  await expect(keys).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("agree to work more closely");
  await page.keyboard.press("Escape");
  await expect(stage(page)).toHaveCount(0);
});

test("the keys of the stage work again after a dialog of its menu", async ({ page }) => {
  await page.goto("/?v=1&story=belgium-to-seoul");
  await expect(title(page)).toContainText("Japanese general");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Keys on stage" }).click();
  const keys = page.getByRole("dialog", { name: "Keys on stage" });
  await expect(keys).toContainText("Next scene");
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("agree to work more closely");
});

test("the tools fade after three seconds of rest, and come back", async ({ page }) => {
  await page.goto(viewOfRome);
  await expect(title(page)).toContainText("Rome");
  const opacity = () =>
    tools(page).evaluate((element) => Number(getComputedStyle(element).opacity));
  await page.mouse.move(300, 300);
  expect(await opacity()).toBe(1);
  await expect.poll(opacity, { timeout: 6_000 }).toBeCloseTo(0.32, 2);
  await page.mouse.move(340, 320);
  await expect.poll(opacity).toBe(1);
  await expect.poll(opacity, { timeout: 6_000 }).toBeCloseTo(0.32, 2);
  await page.keyboard.press("Shift");
  await expect.poll(opacity).toBe(1);
  await page.getByRole("button", { name: "Leave the story" }).focus();
  await page.waitForTimeout(3_600);
  expect(await opacity()).toBe(1);
});

test("a pointer at rest highlights nothing, and a stray click keeps the scene", async ({
  page,
  explorer,
}) => {
  await page.goto(viewOfRome);
  const nato = explorer.actor("nato");
  await expect(nato).toBeVisible();
  const lit = () => nato.getAttribute("data-lit");
  await nato.hover();
  await expect.poll(lit).not.toBeNull();
  await expect.poll(lit, { timeout: 6_000 }).toBeNull();
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("Five countries");
  await page.waitForTimeout(300);
  expect(await lit()).toBeNull();
  await page.keyboard.press("ArrowLeft");
  await expect(explorer.actor("italy")).toHaveAttribute("data-selected", "");
  const box = await explorer.network.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await expect(explorer.actor("italy")).toHaveAttribute("data-selected", "");
  await explorer.actor("nato").click();
  await expect(explorer.actor("nato")).toHaveAttribute("data-selected", "");
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await expect(explorer.actor("italy")).toHaveAttribute("data-selected", "");
  await expect(title(page)).toContainText("Rome");
});

test("nothing later than the scene is drawn, and actors keep their places", async ({
  page,
  explorer,
}) => {
  await page.goto(viewOfRome);
  await expect(explorer.actor("italy")).toBeVisible();
  const later = "2024-07-28-joint-headquarters-agreed";
  await expect(stage(page).locator(`[data-event="${later}"]`)).toHaveCount(0);
  const places = () =>
    explorer.network
      .locator("[data-actor]")
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((one) => [one.getAttribute("data-actor"), one.getAttribute("transform")]),
        ),
      );
  const before = await places();
  await page.keyboard.press("6");
  await expect(title(page)).toContainText("joint headquarters");
  await expect(explorer.timeline.locator(`[data-event="${later}"]`).first()).toBeVisible();
  const after = await places();
  for (const [actor, place] of Object.entries(before))
    if (actor in after) expect(after[actor], actor).toBe(place);
});

test.describe("where things may move", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("words and picture change in one frame, once, and then strands draw in", async ({
    page,
    explorer,
  }) => {
    await page.goto(viewOfRome);
    await expect(explorer.actor("italy")).toBeVisible();
    await page.evaluate(() => {
      const frames: string[] = [];
      Object.assign(window, { frames });
      const look = (): void => {
        const chosen = [...document.querySelectorAll("main [data-relationship] [data-selected]")];
        const knots = [...document.querySelectorAll("main [data-knot][data-selected]")];
        const words = document.querySelector("main h2")?.textContent ?? "";
        const drawn = chosen.map((one) => one.getAttribute("data-event")).join();
        const marks = document.querySelectorAll("main [data-lane][data-level=highlighted]").length;
        frames.push(`${words} | ${drawn} ${knots.length} | ${marks}`);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press("ArrowRight");
    await expect(title(page)).toContainText("Five countries");
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBeGreaterThan(0);
    // Marks of the timeline fade likewise.
    const fades = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ effect }) =>
              effect instanceof KeyframeEffect &&
              effect.target?.closest("[data-relationship], [data-knot]") === null &&
              effect.target.closest('section[aria-label="Timeline"]') !== null,
          ).length,
    );
    expect(fades).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
    expect(new Set(frames).size).toBe(2);
  });
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

  test("parts stand where the design has them", async ({ page, explorer }) => {
    await page.goto(viewOfRome);
    await expect(explorer.timeline.locator("[data-event]").first()).toBeVisible();
    const boxOf = async (what: Locator) => {
      const box = await what.boundingBox();
      if (box === null) throw new Error("Nothing is drawn there.");
      return box;
    };
    expect((await boxOf(title(page))).x).toBeCloseTo(96, 0);
    expect((await boxOf(explorer.timeline)).y).toBeCloseTo(670, 0);
    const lanes = await explorer.timeline
      .locator("[data-lane] > rect")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(lanes).toEqual([52, 46, 56, 112]);
    const first = await boxOf(explorer.timeline.locator("[data-lane] > rect").first());
    expect(first.y).toBeCloseTo(670 + 44, 0);
    const foot = await boxOf(
      stage(page).getByRole("contentinfo").or(stage(page).locator("footer")),
    );
    expect(foot.y).toBeCloseTo(1002, 0);
    const dots = await boxOf(page.getByRole("list", { name: "Scenes" }));
    expect(dots.x + dots.width).toBeLessThan((await boxOf(tools(page))).x);
    const strand = explorer.network.locator("[data-relationship] [data-selected] path[data-level]");
    const widths = await strand.evaluate((line) => {
      const scale = line.getBoundingClientRect().width / (line as SVGPathElement).getBBox().width;
      const glow = line.nextElementSibling ?? line;
      return [line, glow].map((one) =>
        Math.round(Number.parseFloat(getComputedStyle(one).strokeWidth) * Math.round(scale)),
      );
    });
    expect(widths).toEqual([8, 22]);
    await expect(page.getByText("paragraphs 1 to 3")).toHaveCount(0);
  });

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

  test("parts stand on a phone where the design has them", async ({ page, explorer }) => {
    await page.goto(viewOfRome);
    await expect(explorer.timeline.locator("[data-event]").first()).toBeVisible();
    const lanes = await explorer.timeline
      .locator("[data-lane] > rect")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(lanes).toEqual([30, 28, 34, 70]);
    expect((await explorer.network.boundingBox())?.height).toBeCloseTo(284, 0);
    expect((await stage(page).locator("footer").boundingBox())?.height).toBe(56);
    for (const name of ["More", "Leave the story", "Next scene", "Previous scene"])
      expect(
        (await page.getByRole("button", { name, exact: true }).boundingBox())?.height,
      ).toBeGreaterThanOrEqual(44);
  });

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
