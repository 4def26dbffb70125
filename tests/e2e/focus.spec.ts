import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** Where the focus is, in words; "body" where it is nowhere. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "body";
    return `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`;
  });

/** Once everything has come to rest: the focus may be put back a frame later. */
async function expectFocus(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(null), 50))),
  );
  expect(await focused(page)).not.toBe("body");
}

/** What is shown: the address, the counts and the window. */
const shown = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => [
    location.href,
    history.length,
    document.querySelector("[role=status]")?.textContent,
    [...document.querySelectorAll("input[type=range], [role=slider]")].map(
      (slider) => slider.getAttribute("aria-valuetext") ?? (slider as HTMLInputElement).value ?? "",
    ),
    document.querySelectorAll("[aria-pressed=true], [aria-selected=true], [aria-checked=true]")
      .length,
  ]);

for (const [at, link] of [
  "?v=1&sel=event:2023-01-10-kishida-meets-meloni&year=2023",
  "?v=1&compare=2022-01-01..2022-12-31",
  "?v=1&show=matrix&partner=nato",
  "?v=1",
  "?v=1&sel=relationship:italy~japan",
  "?v=1&show=table",
  "?v=1&at=2023-05-01",
].entries())
  test(
    `tabbing through all of ${link} changes nothing`,
    beyond(3, at),
    async ({ page, explorer }) => {
      await explorer.open(link);
      // The overview loads last.
      await expect(page.getByRole("slider", { name: "Window start" })).toBeAttached();
      const before = await shown(page);
      const place = () => page.evaluate(() => [location.href, history.length]);
      const seen = new Set<string>();
      for (let press = 0; press < 250; press += 1) {
        await page.keyboard.press("Tab");
        const now = await focused(page);
        // Behind the last the browser's own controls follow, which are none of the page.
        if (now === "body") break;
        seen.add(now);
        expect(await place(), now).toEqual(before.slice(0, 2));
      }
      expect(seen.size).toBeGreaterThan(15);
      expect(await shown(page)).toEqual(before);
    },
  );

test("going through lists and trees by arrows changes nothing but where one is", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  // The picture that the page came with has gone, and its handles with it.
  await expect(page.locator("input[type=range], [role=slider]")).toHaveCount(2);
  const before = await shown(page);
  for (const place of [explorer.events, explorer.tree.getByRole("treeitem").first()]) {
    await place.focus();
    for (const key of ["End", "ArrowUp", "Home", "ArrowDown"]) await page.keyboard.press(key);
    expect((await shown(page)).slice(0, 4)).toEqual(before.slice(0, 4));
  }
});

test("the focus stays near what goes: chips, the selection, undo, dialogs, a button that has no use", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&topic=defence-industry&year=2022,2023&q=japan");
  const { active } = explorer;
  const chips = active.getByRole("button", { name: /^Remove/u });
  await chips.first().focus();
  for (let count = await chips.count(); count > 1; count -= 1) {
    await page.keyboard.press("Enter");
    await expectFocus(page);
  }
  await active.getByRole("button", { name: "Clear all filters" }).press("Enter");
  await expectFocus(page);

  await explorer.events.focus();
  await page.keyboard.press("Enter");
  const close = explorer.details.getByRole("button", { name: "Close details" });
  await close.press("Enter");
  await expectFocus(page);
  await page.keyboard.press("Control+z");
  await expect(close).toBeVisible();
  await explorer.details.getByRole("button", { name: "Cite" }).focus();
  await page.keyboard.press("Control+y");
  await expect(close).toHaveCount(0);
  await expectFocus(page);

  const more = page.getByRole("button", { name: "More", exact: true });
  const share = page.getByRole("banner").getByRole("button", { name: "Share" });
  for (const name of ["Export", "Data", "About", "Share"]) {
    const button = name === "Share" ? share : more;
    await button.press("Enter");
    if (button === more) await page.getByRole("menuitem", { name, exact: true }).press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
  }
});

test("closing details with the mouse leaves the keyboard at the pictures", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=event:2023-01-10-kishida-meets-meloni");
  await explorer.details.getByRole("button", { name: "Close details" }).click();
  await expect(explorer.details).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
});

test("stepping through events keeps the button that steps, and at the end its neighbour", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&year=2026");
  await explorer.events.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  const next = explorer.details.getByRole("button", { name: "Next event" });
  await next.focus();
  for (let press = 0; press < 12; press += 1) {
    if (await next.isDisabled()) break;
    await page.keyboard.press("Enter");
    await expectFocus(page);
  }
  await expectFocus(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("a dialog that a menu opened gives the focus back to the menu's button", async ({
    page,
    explorer,
  }) => {
    await explorer.open();
    const more = page.getByRole("button", { name: "More", exact: true });
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "About" }).press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(more).toBeFocused();
  });
});

test("deleting the last scenes of a story keeps the focus in the editor", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.menu("Save scene");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const remove = dialog.getByRole("button", { name: /^(Delete|Remove)/u });
  await expect(remove.first()).toBeVisible();
  for (let count = 0; count < 20 && (await remove.count()) > 0; count += 1) {
    await remove.first().focus();
    await page.keyboard.press("Enter");
    await expectFocus(page);
  }
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
});

test("nothing lies over what has the focus in details", async ({ page, explorer }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await explorer.open("?v=1&sel=relationship:japan~south-korea");
  await explorer.details.getByRole("button", { name: "Close details" }).focus();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return null;
      if (element.closest("aside") === null) return "outside";
      const { left, bottom, width } = element.getBoundingClientRect();
      const top = document.elementFromPoint(left + width / 2, bottom - 2);
      return element.contains(top) || top?.contains(element) === true ? null : element.textContent;
    });
    if (covered === "outside") break;
    expect(covered).toBeNull();
  }
});

test("one act says one thing, and a player that runs says nothing", async ({ page, explorer }) => {
  await explorer.open();
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, "said", said);
    const regions = "[role=status], [role=alert], [aria-live]";
    new MutationObserver((changes) => {
      const places = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(regions) ?? [];
        }),
      );
      for (const place of places)
        if (place.getAttribute("aria-live") !== "off" && place.textContent !== "")
          said.push(place.textContent ?? "");
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const saidBy = async (act: () => Promise<void>): Promise<readonly string[]> => {
    await page.evaluate(() => Reflect.set(Reflect.get(window, "said") as string[], "length", 0));
    await act();
    await page.waitForTimeout(600);
    return page.evaluate(() => Reflect.get(window, "said") as string[]);
  };
  const italy = explorer.lane("Italy");
  expect(await saidBy(() => italy.press("Enter"))).toHaveLength(1);
  expect(await saidBy(() => italy.press("Enter"))).toHaveLength(1);
  const play = page.getByRole("button", { name: "Play", exact: true });
  await play.press("Enter");
  expect(await saidBy(() => page.waitForTimeout(1500))).toEqual([]);
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  expect((await saidBy(() => pause.press("Enter"))).length).toBeLessThanOrEqual(1);
  const forward = page.getByRole("button", { name: "Step forward" });
  expect((await saidBy(() => forward.press("Enter"))).length).toBeLessThanOrEqual(1);
});
