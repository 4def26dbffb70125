import type { Explorer } from "./explorer.ts";
import { expect, test } from "./test.ts";

const hull = ({ network }: Explorer, alliance: string) =>
  network.locator(`[data-hull="${alliance}"]`);
const chip = ({ network }: Explorer, name: RegExp) =>
  network.getByRole("group", { name: "Memberships" }).getByRole("button", { name });

/** Whether the middle of an actor's mark lies on the ground of the hull, as it is filled. */
async function surrounds(explorer: Explorer, alliance: string, actor: string): Promise<boolean> {
  const centre = await explorer.actor(actor).locator("circle").boundingBox();
  if (centre === null) throw new Error(`${actor} is not drawn`);
  return hull(explorer, alliance).evaluate(
    (path, { x, y }) => {
      if (!(path instanceof SVGPathElement)) return false;
      const matrix = path.getScreenCTM();
      if (matrix === null) return false;
      return path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    },
    { x: centre.x + centre.width / 2, y: centre.y + centre.height / 2 },
  );
}

test("memberships surround the members and nobody else, and nothing moves", async ({
  explorer,
}) => {
  await explorer.open();
  const before = await explorer.actor("italy").getAttribute("transform");
  await chip(explorer, /^NATO/u).click();
  await expect(hull(explorer, "nato")).toHaveCount(1);
  expect(await explorer.parameter("hulls")).toBe("nato");
  for (const member of ["italy", "france", "united-kingdom", "canada", "united-states"])
    expect(await surrounds(explorer, "nato", member), member).toBe(true);
  for (const other of ["japan", "south-korea"])
    expect(await surrounds(explorer, "nato", other), other).toBe(false);
  expect(await explorer.actor("italy").getAttribute("transform")).toBe(before);

  await chip(explorer, /^G7/u).focus();
  await explorer.page.keyboard.press("Enter");
  expect(await explorer.parameter("hulls")).toBe("nato,g7");
  expect(await surrounds(explorer, "g7", "japan")).toBe(true);

  await explorer.page.goBack();
  await expect(hull(explorer, "g7")).toHaveCount(0);
  await expect(chip(explorer, /^NATO/u)).toHaveAttribute("aria-pressed", "true");
});

test("the name of a hull meets no other words, in both languages, and leads to the alliance", async ({
  explorer,
}) => {
  for (const lang of ["en", "de"]) {
    await explorer.page.goto(`/?lang=${lang}&hulls=nato,g7`);
    const network = explorer.page.locator("[data-hull]").first();
    await expect(network).toBeAttached();
    const boxes = await explorer.page
      .locator("text[data-named]")
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom,
        ),
    );
    expect(overlaps).toEqual([]);
  }
  await explorer.open("?hulls=g7");
  await explorer.page.locator('tspan[data-kind="hull"]').click();
  expect(await explorer.parameter("sel")).toBe("actor:g7");
  await expect(hull(explorer, "g7")).toHaveAttribute("data-strong", "");
});

for (const [name, size, link] of [
  ["a phone", { width: 390, height: 844 }, ""],
  ["an embed", { width: 800, height: 450 }, "?embed=1&show=network"],
] as const)
  test.describe(name, () => {
    test.use({ viewport: size });
    test("opens the memberships as a menu", async ({ explorer, page }) => {
      await explorer.open(link);
      await explorer.network.getByRole("button", { name: "Memberships" }).click();
      await chip(explorer, /^NATO/u).click();
      await expect(hull(explorer, "nato")).toHaveCount(1);
      expect(await surrounds(explorer, "nato", "japan")).toBe(false);
      await page.keyboard.press("Escape");
      await expect(chip(explorer, /^NATO/u)).toBeHidden();
      await expect(hull(explorer, "nato")).toHaveCount(1);
    });
  });
