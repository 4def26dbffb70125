import { expect, test } from "./test.ts";

test("Ctrl+K finds a name in any spelling, goes there, and gives the focus back", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const data = page.getByRole("button", { name: "Data" });
  const box = page.getByRole("combobox", { name: "Search" });
  const chosen = page.getByRole("dialog").getByRole("option", { selected: true });
  await data.focus();
  for (const [typed, first, why] of [
    ["Kishida Fumio", "Fumio Kishida", "Name"],
    ["岸田", "Fumio Kishida", "岸田"],
    ["Suedkorea", "South Korea", "korea"],
    ["Südkorea", "South Korea", "Südkorea"],
    ["Kishda", "Fumio Kishida", "Name"],
  ] as const) {
    await page.keyboard.press("Control+k");
    await expect(box).toBeFocused();
    await page.keyboard.type(typed);
    await expect(chosen).toContainText(first);
    await expect(chosen).toContainText(why);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(data).toBeFocused();
  }
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("岸田");
  await expect(chosen).toContainText("Fumio Kishida");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("sel")).toBe("actor:fumio-kishida");
  await expect(explorer.details).toContainText("Kishida");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the button opens it; commands run, also those that open another dialog", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const chosen = page.getByRole("dialog").getByRole("option", { selected: true });
  const run = async (typed: string, first: string): Promise<void> => {
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.keyboard.type(typed);
    await expect(chosen).toContainText(first);
    await page.keyboard.press("Enter");
  };
  await run("dark", "Dark colours");
  await expect.poll(() => explorer.parameter("theme")).toBe("dark");
  await run("fit all", "Fit all events");
  await expect.poll(() => explorer.parameter("from")).toMatch(/^1965/u);
  await run("shortcuts", "About and keyboard");
  await expect(page.getByRole("dialog", { name: "About" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("letters typed before the search has come are kept, and Ctrl+K right after Esc opens it again", async ({
  page,
  explorer,
}) => {
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/SearchDialog-[^/]*\.js$/u, async (route) => {
    await asked;
    await route.continue();
  });
  await explorer.open();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Kishiba");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  send();
  const box = page.getByRole("combobox", { name: "Search" });
  await expect(box).toHaveValue("Kishi");
  await page.keyboard.type("da");
  await expect(box).toHaveValue("Kishida");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("");
});

test("an embed has no search", async ({ page, explorer }) => {
  await explorer.open("?embed=1");
  await expect(page.getByRole("button", { name: "Search", exact: true })).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`fits ${width} × ${height}, in German too`, async ({ page, explorer }) => {
    await page.setViewportSize({ width, height });
    await explorer.open("?lang=de");
    await page.getByRole("button", { name: "Suche", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Suche" });
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("Verteidigungsminister");
    await expect(dialog.getByRole("option").first()).toBeVisible();
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    const wider = await page.evaluate(
      () =>
        [...document.querySelectorAll("dialog, dialog *")].filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.tagName === "DIV",
        ).length,
    );
    expect(wider).toBe(0);
  });
