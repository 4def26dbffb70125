import { expect, test, type Page } from "./test.ts";

const japanUs = "japan~united-states";
const fighter = "2022-12-09-fighter-plan-public";

/** Where all labels of both pictures are, as one text. */
const labels = (page: Page): Promise<string> =>
  page
    .locator('[aria-label="Network"] svg text, [aria-label="Timeline"] svg text')
    .evaluateAll((texts) =>
      texts
        .map((text) => {
          const { x, y } = text.getBoundingClientRect();
          return `${text.textContent} ${Math.round(x)} ${Math.round(y)}`;
        })
        .toSorted()
        .join("\n"),
    );

test("pointing at a mark lights its event in both pictures and the overview, and moves no label", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.mouse.move(2, 2);
  const lit = page.locator("[data-lit]");
  await expect(lit).toHaveCount(0);
  const before = await labels(page);
  await explorer.item(fighter).first().hover();
  await expect(explorer.item(fighter).and(lit).first()).toBeVisible();
  const strand = explorer.network.locator(`[data-event="${fighter}"]`);
  await expect(strand.and(lit)).not.toHaveCount(0);
  await expect(explorer.actor("italy").and(lit)).toHaveCount(1);
  await expect(explorer.actor("nato").and(lit)).toHaveCount(0);
  await expect(explorer.actor("nato")).toHaveAttribute("data-level", "muted");
  await expect(
    page.getByRole("region", { name: "Overview" }).locator("[data-lit]"),
  ).not.toHaveCount(0);
  expect(await labels(page)).toBe(before);
  await page.mouse.move(2, 2);
  await expect(lit).toHaveCount(0);
});

test("pointing at a cord lights all its events in the timeline", async ({ page, explorer }) => {
  await explorer.open();
  await page.mouse.move(2, 2);
  const before = await labels(page);
  const cord = explorer.cord("italy~japan");
  const events = await cord
    .locator("[data-event]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-event") ?? ""));
  await cord.hover();
  await expect(cord).toHaveAttribute("data-lit", "");
  await expect(explorer.cord(japanUs)).not.toHaveAttribute("data-lit");
  for (const event of events) {
    const alone = explorer.item(event);
    if ((await alone.count()) > 0) await expect(alone.first()).toHaveAttribute("data-lit", "");
  }
  expect(await labels(page)).toBe(before);
});

test("a chosen band fans out: its strands are 7 px apart, and each can be clicked", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const cord = explorer.cord(japanUs);
  await explorer.clickMiddle(cord);
  await expect(cord).toHaveAttribute("data-selected", "");
  await page.mouse.move(2, 2);
  // Details take room beside the pictures.
  await expect(explorer.details).toBeVisible();
  await page.waitForTimeout(500);
  const strands = cord.locator("[data-event]");
  const middles = await strands.evaluateAll((all) =>
    all.map((strand) => {
      const path = strand.querySelector("path");
      if (!(path instanceof SVGPathElement)) throw new Error("A strand has no line.");
      const { x, y } = path
        .getPointAtLength(path.getTotalLength() / 2)
        .matrixTransform(path.getScreenCTM() ?? undefined);
      return { id: strand.getAttribute("data-event") ?? "", x, y };
    }),
  );
  expect(middles.length).toBeGreaterThan(15);
  const gaps = middles.slice(1).map(({ x, y }, at) => {
    const before = middles[at];
    return Math.hypot(x - (before?.x ?? 0), y - (before?.y ?? 0));
  });
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7);
  for (const { id, x, y } of [middles[1], middles[9], middles.at(-2)].flatMap((one) => one ?? [])) {
    await page.mouse.move(x, y);
    await expect(strands.and(page.locator(`[data-event="${id}"]`))).toHaveAttribute(
      "data-pointed",
      "",
    );
  }
  const third = middles[2];
  await page.mouse.click(third?.x ?? 0, third?.y ?? 0);
  await expect.poll(() => explorer.parameter("sel")).toBe(`event:${third?.id}`);
  await explorer.open(`?v=1&sel=relationship:${japanUs}`);
  await expect(cord).toHaveAttribute("data-selected", "");
  const box = await explorer.network.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
});

test("the line between the pictures says what is pointed at, and at rest what to do", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.mouse.move(2, 2);
  const readout = page.locator("[data-readout]");
  await expect(readout).toHaveAttribute("aria-hidden", "true");
  await expect(readout).toContainText("Point at a strand, a knot or a mark");
  await expect(readout).toContainText(/\d+ of \d+ events in 2022–2025/u);
  const box = await readout.locator("..").boundingBox();
  expect(box?.height).toBe(28);
  await explorer.item(fighter).first().hover();
  await expect(readout).toContainText("9 December 2022");
  await expect(readout).toContainText("fighter jet");
  await expect(readout).toContainText("Exact day, inferred:");
  for (const party of ["Japan", "Italy", "United Kingdom"])
    await expect(readout).toContainText(party);
  await explorer.actor("italy").hover();
  await expect(readout).toContainText(/Italy.*events/u);
  await expect(readout.getByRole("button")).toHaveCount(0);
  await page.getByRole("button", { name: "Key", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the divider is moved by keys and by dragging, and the link keeps it", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const divider = page.getByRole("separator", { name: "Network and timeline" });
  const height = async () => (await explorer.network.boundingBox())?.height ?? 0;
  const before = await height();
  await divider.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(height).toBeGreaterThan(before + 10);
  const split = await explorer.parameter("split");
  expect(split).not.toBeNull();
  await expect(divider).toHaveAttribute("aria-valuenow", String(Math.round(Number(split) * 100)));
  const moved = await height();
  await page.reload();
  await explorer.drawn();
  await expect.poll(height).toBeCloseTo(moved, 0);
  const grip = await divider.boundingBox();
  const [x, y] = [(grip?.x ?? 0) + 24, (grip?.y ?? 0) + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(height).toBeLessThan(moved - 40);
  await divider.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => explorer.parameter("split")).toBeNull();
});

test("pointing at a gathered mark lights its events, and a year's bars those of the year", async ({
  page,
  explorer,
}) => {
  // Low lanes count the events of one day.
  await page.setViewportSize({ width: 1024, height: 768 });
  await explorer.open();
  const cluster = explorer.timeline.locator('[data-cluster="8"]');
  await cluster.hover();
  await expect(cluster).toHaveAttribute("data-lit", "");
  await expect(explorer.network.locator("[data-event][data-lit]")).not.toHaveCount(0);
  await expect(page.locator("[data-readout]")).toContainText(/\d+ events/u);
  await page.mouse.move(2, 2);
  await expect(page.locator("[data-lit]")).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  const overview = page.getByRole("region", { name: "Overview" });
  const year = await overview.getByText("2023", { exact: true }).boundingBox();
  await page.mouse.move((year?.x ?? 0) + (year?.width ?? 0) / 2, (year?.y ?? 0) - 12);
  await expect(overview.locator("[data-lit]")).not.toHaveCount(0);
  await expect(explorer.network.locator("[data-event][data-lit]")).not.toHaveCount(0);
  await expect(page.locator("[data-readout]")).toContainText("2023");
  await page.mouse.move(2, 2);
  await expect(page.locator("[data-lit]")).toHaveCount(0);
  await overview.getByText("2023", { exact: true }).hover();
  await expect(explorer.network.locator("[data-event][data-lit]")).not.toHaveCount(0);
  await expect(page.locator("[data-readout]")).toContainText("2023");
});
