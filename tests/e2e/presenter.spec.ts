import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const heading = (page: Page) =>
  page.getByRole("region", { name: "Story" }).getByRole("heading", { level: 2 }).first();
const shown = (presenter: Page) => presenter.getByRole("status");

test("a tab that was duplicated asks for a room of its own", async ({ page, explorer }) => {
  await explorer.openStage();
  const presenter = await explorer.openPresenter();
  await page.keyboard.press("ArrowRight");
  await expect(shown(presenter)).toHaveText("Scene 2 of 9");

  // A window that is opened by this one gets a copy of its storage, as a duplicated tab does.
  const [copy] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await expect(heading(copy)).toBeVisible();
  await copy.keyboard.press("End");
  await expect(heading(copy)).toContainText("Seoul");
  await copy.waitForTimeout(600);
  await expect(shown(presenter)).toHaveText("Scene 2 of 9");

  // It has a window of its own, and neither is moved by the other's.
  const [second] = await Promise.all([
    copy.waitForEvent("popup"),
    copy.getByRole("button", { name: "Presenter view" }).click(),
  ]);
  await expect(shown(second)).toHaveText("Scene 9 of 9");
  expect(new URL(second.url()).hash).not.toBe(new URL(presenter.url()).hash);
  await page.keyboard.press("ArrowRight");
  await expect(shown(presenter)).toHaveText("Scene 3 of 9");
  await expect(shown(second)).toHaveText("Scene 9 of 9");

  // A reload is no duplicate: the stage finds its window again.
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.waitForTimeout(400);
  await page.keyboard.press("Home");
  await expect(shown(presenter)).toHaveText("Scene 1 of 9");
});

test("what is no message of the room is left alone, on both sides", async ({ page, explorer }) => {
  await explorer.openStage();
  const presenter = await explorer.openPresenter();
  const errors: string[] = [];
  presenter.on("pageerror", ({ message }) => errors.push(message));
  await page.evaluate(
    (id) => {
      const room = new BroadcastChannel(`musubi presenter ${id}`);
      const itself: Record<string, unknown> = { kind: "graph" };
      itself["graph"] = itself;
      const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], []);
      const print = "x";
      const place = { story: "x", scene: "y" };
      for (const data of [
        null,
        "hello",
        { kind: "constructor" },
        { kind: "stage" },
        { kind: "stage", print, stories: [{}], place, black: false },
        { kind: "stage", print, stories: deep, place, black: false },
        { kind: "stage", print, stories: [], place: 7, black: false },
        { kind: "show", place: null },
        { kind: "show", place },
        { kind: "black", on: "yes" },
        { kind: "graph", graph: 7 },
        { kind: "graph", graph: { musubi: "1.1", events: deep } },
        itself,
        { kind: "taken" },
        { kind: "claim", tab: {} },
      ])
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such parameter
        room.postMessage(data);
    },
    new URL(presenter.url()).hash.replace("#presenter=", ""),
  );
  await page.keyboard.press("ArrowRight");
  await expect(shown(presenter)).toHaveText("Scene 2 of 9");
  await expect(presenter.getByRole("alert")).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("without storage and channels each window works alone", async ({ page, explorer }) => {
  const errors: string[] = [];
  await page.context().addInitScript(() => {
    const forbid = (name: string) =>
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    for (const name of ["sessionStorage", "localStorage", "BroadcastChannel"]) forbid(name);
  });
  await explorer.openStage();
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Presenter view" }).click(),
  ]);
  presenter.on("pageerror", ({ message }) => errors.push(message));
  await expect(presenter.getByRole("region", { name: "Notes" })).toBeVisible();
  await expect(presenter.getByRole("alert")).toBeVisible();
  await presenter.keyboard.press("ArrowRight");
  await expect(shown(presenter)).toHaveText("Scene 2 of 9");
  await presenter.getByRole("button", { name: "Start", exact: true }).click();
  await page.keyboard.press("ArrowRight");
  await expect(heading(page)).toContainText("NATO agree");
  expect(errors).toEqual([]);
});
