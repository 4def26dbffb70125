import type { Locator } from "@playwright/test";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** As an input method sends a key: marked, or in Safari only with the old key code. */
async function pressComposing(field: Locator, key: string, ctrlKey = false): Promise<void> {
  for (const mark of [{ isComposing: true }, { keyCode: 229 }])
    await field.dispatchEvent("keydown", {
      key,
      ctrlKey,
      bubbles: true,
      cancelable: true,
      ...mark,
    });
}

/** A word that is being composed in the field that has the focus, and then a real key. */
async function composeAndPress(page: Page, text: string, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const caret = text.length;
  await session.send("Input.imeSetComposition", {
    text,
    selectionStart: caret,
    selectionEnd: caret,
  });
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key,
    windowsVirtualKeyCode: 229,
  });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  await session.send("Input.insertText", { text });
}

test("Esc while a word is composed leaves the text as it is", async ({ page, explorer }) => {
  await explorer.open();
  const field = explorer.search;
  await field.fill("Italy");
  await composeAndPress(page, "にほん", "Escape");
  await pressComposing(field, "Escape");
  await expect(field).toHaveValue("Italyにほん");
  await expect(field).toBeFocused();
});

test("Enter and Esc while a word is composed leave the search open", async ({ page, explorer }) => {
  await explorer.open();
  await page.keyboard.press("Control+k");
  const field = explorer.search;
  await field.fill("Italy");
  await expect(page.getByRole("option", { name: /Italy/u }).first()).toBeVisible();
  const before = page.url();
  for (const key of ["Enter", "Escape", "ArrowDown"]) {
    await composeAndPress(page, "い", key);
    await pressComposing(field, key);
  }
  await expect(page.getByRole("listbox", { name: "Results" })).toBeVisible();
  expect(page.url()).toBe(before);
  await field.fill("Italy");
  await expect(page.getByRole("option", { name: /Italy/u }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox", { name: "Results" })).toHaveCount(0);
  await expect.poll(() => page.url()).not.toBe(before);
});

const keys = ["Escape", "Enter", " ", "Tab", "?", "/", "+", "0", "b", ".", "a"];
const moves = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const paging = ["PageUp", "PageDown"];

for (const [at, link] of [
  "?v=1&sel=relationship:italy~japan&year=2023",
  "?v=1&story=belgium-to-seoul",
  "?v=1&show=matrix&sel=actor:italy",
  "?v=1&show=table&sel=actor:italy&at=2023-01-10",
].entries())
  test(`no key of a composition does anything at ${link}`, beyond(2, at), async ({ page }) => {
    await page.goto(`/${link}`);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.locator("[data-actor], [data-event], [role=row]").first()).toBeVisible();
    const places = page.locator(
      ":is(body, input, [role=listbox], [role=tree] [tabindex='0'], [role=grid] [tabindex='0'], [role=slider], [role=radio], table [tabindex='0'])",
    );
    await page.waitForTimeout(500);
    const state = async () => [page.url(), await page.getByRole("dialog").count()];
    const before = await state();
    for (const place of (await places.all()).slice(0, 16)) {
      for (const key of [...keys, ...moves, ...paging]) await pressComposing(place, key);
      for (const key of ["z", "y", "k"]) await pressComposing(place, key, true);
    }
    await page.waitForTimeout(300);
    expect(await state()).toEqual(before);
  });
