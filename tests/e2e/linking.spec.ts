import { expect, test } from "./test.ts";

const fighter = "2022-12-09-fighter-plan-public";

test("a click on a tie answers on the timeline and in the details", async ({ explorer }) => {
  await explorer.open();
  await explorer.clickMiddle(explorer.cord("italy~japan"));
  await expect(explorer.cord("italy~japan")).toHaveAttribute("data-level", "highlighted");
  await expect(explorer.cord("japan~nato")).toHaveAttribute("data-level", "muted");
  await expect(explorer.timeline.locator('[data-level="muted"]')).not.toHaveCount(0);
  await expect(explorer.details).toContainText("Italy");
  await expect(explorer.details).toContainText("Kishida and Meloni meet in Rome");
  expect(await explorer.parameter("sel")).toBe("relationship:italy~japan");
});

test("on a selected tie, a further click on a strand selects its event", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=relationship:italy~japan");
  const strand = explorer.cord("italy~japan").locator("[data-event]").first();
  const event = await strand.getAttribute("data-event");
  // Strands of a chosen tie bow apart, and those of knots cross them: where this one is on top.
  const [x, y] = await strand.evaluate((element) => {
    const path = element instanceof SVGPathElement ? element : element.querySelector("path");
    const matrix = path?.getScreenCTM() ?? undefined;
    for (const part of [0.5, 0.6, 0.4, 0.7, 0.3]) {
      const point = path?.getPointAtLength(path.getTotalLength() * part).matrixTransform(matrix);
      const top = point && document.elementFromPoint(point.x, point.y);
      if (point && top && element.contains(top)) return [point.x, point.y] as const;
    }
    return [0, 0] as const;
  });
  await page.mouse.click(x, y);
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:${event}`);
});

test("a click on the timeline answers in the network", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.clickMiddle(explorer.item(fighter));
  expect(await explorer.parameter("sel")).toBe(`event:${fighter}`);
  await expect(explorer.actor("italy")).toHaveAttribute("data-level", "highlighted");
  // While the mouse rests on the mark the rest recedes; chosen alone, it leaves its surroundings as they are.
  await expect(explorer.actor("nato")).toHaveAttribute("data-level", "muted");
  await page.mouse.move(2, 2);
  await expect(explorer.actor("nato")).toHaveAttribute("data-level", "default");
  await expect(explorer.details.getByRole("heading", { level: 2 })).toContainText("fighter jet");
  await expect(explorer.option(/joint fighter jet is made public/u)).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("pointing highlights without choosing", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.item(fighter).first().hover();
  await expect(explorer.actor("italy")).toHaveAttribute("data-level", "highlighted");
  await page.mouse.move(2, 2);
  await expect(explorer.actor("italy")).toHaveAttribute("data-level", "default");
  expect(await explorer.parameter("sel")).toBeNull();
});

test("a knot opens its event, or the list of its events", async ({ page, explorer }) => {
  await explorer.open();
  const knots = explorer.network.locator("[data-knot]");
  const sets = await knots.evaluateAll((all) =>
    all.map((knot) => ({
      id: knot.getAttribute("data-knot") ?? "",
      events: new Set(
        [...knot.querySelectorAll("[data-event]")].map((strand) =>
          strand.getAttribute("data-event"),
        ),
      ).size,
    })),
  );
  const single = sets.find(({ events }) => events === 1);
  const several = sets.find(({ events }) => events > 1);
  expect(single && several).toBeTruthy();
  await explorer.clickMiddle(explorer.knot(single?.id ?? ""));
  await expect.poll(() => explorer.parameter("sel")).toMatch(/^event:/u);
  await page.keyboard.press("Escape");
  await explorer.clickMiddle(explorer.knot(several?.id ?? ""));
  const choices = explorer.details.getByRole("listitem");
  await expect(choices).toHaveCount(several?.events ?? 0);
  await page.mouse.move(2, 2);
  await expect(explorer.knot(several?.id ?? "")).toHaveAttribute("data-level", "highlighted");
  await choices.last().getByRole("button").click();
  await expect.poll(() => explorer.parameter("sel")).toMatch(/^event:/u);
  await expect(explorer.details).toContainText(`Event 1 of ${several?.events ?? 0}`);
  await explorer.details.getByRole("button", { name: "Next event" }).click();
  await expect(explorer.details).toContainText(`Event 2 of ${several?.events ?? 0}`);
  await explorer.details.getByRole("button", { name: /^Back to Events of/u }).click();
  await expect(choices).toHaveCount(several?.events ?? 0);
  await page.keyboard.press("Escape");
  await expect(explorer.details).toHaveCount(0);
  // A frame has no drawer: there it is a dialog.
  await explorer.open("?v=1&embed=1");
  await explorer.clickMiddle(explorer.knot(several?.id ?? ""));
  const dialog = page.getByRole("dialog", { name: /^Events of/u });
  await dialog.getByRole("listitem").first().getByRole("button").click();
  await expect(dialog).toHaveCount(0);
  await expect(explorer.knot(several?.id ?? "")).toHaveAttribute("data-level", "highlighted");
});

test("the network counts what the timeline's window holds, and nothing moves", async ({
  explorer,
}) => {
  await explorer.open("?v=1&from=1960&to=2040");
  const [all, total] = await explorer.counts();
  expect(all).toBe(total);
  const place = await explorer.actor("italy").boundingBox();
  await explorer.open("?v=1&from=2024&to=2025");
  const [shown] = await explorer.counts();
  expect(shown).toBeLessThan(all ?? 0);
  const later = await explorer.actor("italy").boundingBox();
  const middle = (box: typeof place) => [
    Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2),
    Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2),
  ];
  expect(middle(later)).toEqual(middle(place));
});

test("the plain wheel zooms a page that cannot scroll, and sideways it moves time over both pictures", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.timeline.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(() => explorer.parameter("from")).not.toBeNull();
  await explorer.open();
  await explorer.timeline.hover();
  await page.mouse.wheel(120, 0);
  await expect.poll(() => explorer.parameter("from")).toMatch(/^2022-/u);
  await explorer.open();
  await explorer.network.hover({ position: { x: 20, y: 200 } });
  await page.mouse.wheel(-300, 0);
  await expect.poll(() => explorer.parameter("from")).toMatch(/^2021-/u);
});

test("in a page that scrolls zooming takes Ctrl, and the first try says so", async ({
  page,
  explorer,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await explorer.open();
  await explorer.timeline.scrollIntoViewIfNeeded();
  await explorer.timeline.hover();
  const hint = page.getByText("Ctrl + wheel to zoom").filter({ visible: true });
  await expect(hint).toHaveCount(0);
  await page.mouse.wheel(0, 60);
  await expect(hint).toHaveCount(1);
  await page.waitForTimeout(600);
  expect(await explorer.parameter("from")).toBeNull();
  await expect(hint).toHaveCount(0);
  await explorer.timeline.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect.poll(() => explorer.parameter("from")).not.toBeNull();
});
