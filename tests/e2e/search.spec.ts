import { expect, test } from "./test.ts";

test("Ctrl+K finds a name in any spelling, goes there, and gives the focus back", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const share = page.getByRole("button", { name: "Share" });
  const box = explorer.search;
  const list = page.getByRole("listbox", { name: "Results" });
  const chosen = list.getByRole("option", { selected: true });
  await share.focus();
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
    await expect(list).toHaveCount(0);
    await expect(box).toHaveValue(typed);
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(share).toBeFocused();
  }
  await page.keyboard.press("Control+k");
  await expect(box).toBeFocused();
  await page.keyboard.type("岸田");
  await expect(chosen).toContainText("Fumio Kishida");
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("sel")).toBe("actor:fumio-kishida");
  await expect(explorer.details).toContainText("Kishida");
  await expect(list).toHaveCount(0);
  await expect(box).toHaveValue("");
});

test("commands run, also those that open a dialog", async ({ page, explorer }) => {
  await explorer.open();
  const chosen = page.getByRole("listbox").getByRole("option", { selected: true });
  const run = async (typed: string, first: string): Promise<void> => {
    await explorer.search.fill(typed);
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

test("the text filter keeps what is suggested, with the same tolerance", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.search.fill("Kishda");
  const events = page.getByRole("group", { name: "Events" }).getByRole("option");
  await expect(events.first()).toBeVisible();
  const title = (await events.first().locator("[dir=auto]").textContent()) ?? "";
  await page.getByRole("option", { name: "Filter by “Kishda”" }).click();
  await expect.poll(() => explorer.parameter("q")).toBe("Kishda");
  await expect(explorer.events.getByRole("option", { name: title })).toHaveCount(1);
  await explorer.active.getByRole("button", { name: "Remove “Kishda”" }).click();
  await expect.poll(() => explorer.parameter("q")).toBeNull();
});

test("what is typed before the suggestions have come is kept, and Enter waits for them", async ({
  page,
  explorer,
}) => {
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/Suggestions-[^/]*\.js$/u, async (route) => {
    await asked;
    await route.continue();
  });
  await explorer.open();
  await page.keyboard.press("/");
  await page.keyboard.type("Kishida");
  await page.keyboard.press("Enter");
  await expect(explorer.search).toHaveValue("Kishida");
  expect(await explorer.parameter("sel")).toBeNull();
  send();
  await expect.poll(() => explorer.parameter("sel")).toBe("actor:fumio-kishida");
});

test("an embed has no search", async ({ page, explorer }) => {
  await explorer.open("?embed=1");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const)
  test(`the list fits ${width} × ${height}, in German too`, async ({ page, explorer }) => {
    await page.setViewportSize({ width, height });
    await explorer.open("?lang=de");
    const sign = page.getByRole("button", { name: "Suche", exact: true });
    if (width < 720) await sign.click();
    const field = page.getByRole("combobox", { name: "Suche" });
    if (width < 720) await expect(field).toBeFocused();
    await field.fill("Verteidigungsminister");
    const list = page.getByRole("listbox", { name: "Ergebnisse" });
    await expect(list.getByRole("option").first()).toBeVisible();
    const box = await list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await list.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
    if (width > 720) return;
    for (const _ of ["shut", "empty", "leave"]) await page.keyboard.press("Escape");
    await expect(sign).toBeFocused();
    await expect(field).toBeHidden();
  });

for (const [width, lang] of [
  [1440, "en"],
  [1200, "de"],
  [1024, "en"],
  [800, "de"],
  [390, "de"],
  [320, "de"],
] as const)
  test(`nothing in the header is nameless or out of reach at ${width} px in ${lang}`, async ({
    page,
    explorer,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await explorer.open(`?v=1&lang=${lang}`);
    const banner = page.getByRole("banner");
    const height = (await banner.boundingBox())?.height;
    if (width >= 720) expect(height).toBe(52);
    const controls = await banner.locator("button:visible, input:visible").all();
    for (const control of controls) {
      await expect(control).toHaveAccessibleName(/\S/u);
      const box = await control.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    // A telephone shows one picture at a time.
    await expect(banner.getByRole("radio")).toHaveCount(width < 720 ? 4 : 5);
    await banner.getByRole("button", { name: lang === "de" ? "Mehr" : "More" }).click();
    const names = await page.getByRole("menuitem").allTextContents();
    const words = lang === "de" ? ["Präsentieren", "Teilen"] : ["Present", "Share"];
    for (const word of words) {
      const inHeader = await banner.getByRole("button", { name: word, exact: true }).count();
      expect(inHeader + names.filter((name) => name === word).length, word).toBe(1);
    }
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("d");
    await expect(
      page.getByRole("menuitem", { name: lang === "de" ? "Daten" : "Data" }),
    ).toBeFocused();
  });
