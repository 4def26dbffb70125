import { graphFromText } from "../fixtures/graphFromText.ts";
import { beyond } from "./sweep.ts";
import { expect, test, type Page } from "./test.ts";

/** Everybody with everybody, twice, on one day: strands cross wherever they can. Nothing is planned. */
const people = ["japan", ..."abcdefgh"];
const crossed = graphFromText(
  people
    .flatMap((one, at) => people.slice(at + 1).map((other) => `2024-03-05 letter ${one} ${other}`))
    .flatMap((line) => [line, line])
    .concat([
      "2024-03-05 summit japan a c",
      "2024-03-05 summit b d f",
      "2024-03-05 summit japan e g",
    ])
    .join("\n"),
);

/**
 * How many points of solid strands have the colour of the ground, though neither words nor a node lie there: gaps
 * that read as dashes. Points along each strand are 1 px apart.
 */
async function gaps(page: Page, drawing: string): Promise<{ points: number; gaps: number }> {
  const shot = (await page.locator(drawing).screenshot()).toString("base64");
  return page.locator(drawing).evaluate(async (svg, base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const colourAt = (x: number, y: number) => {
      const at = (Math.floor(y) * bitmap.width + Math.floor(x)) * 4;
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    };
    const frame = svg.getBoundingClientRect();
    const ground = colourAt(3, 3);
    const isGround = (colour: readonly number[]) =>
      colour.every((part, at) => Math.abs(part - (ground[at] ?? 0)) < 24);
    const covers = [...svg.querySelectorAll("text, [data-actor], rect, [data-knot] > g:last-child")]
      .filter(
        (one) => getComputedStyle(one).fill !== "none" && one.closest("[data-event]") === null,
      )
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width < frame.width / 2);
    const isCovered = ({ x, y }: DOMPoint) =>
      covers.some(
        (box) => x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6,
      );
    const counted = { points: 0, gaps: 0 };
    for (const line of svg.querySelectorAll<SVGPathElement>("[data-event] path")) {
      const style = getComputedStyle(line);
      if (/none|transparent|, 0\)/u.test(style.stroke) || style.strokeDasharray !== "none")
        continue;
      const onScreen = line.getScreenCTM();
      if (onScreen === null) continue;
      for (let at = 2; at < line.getTotalLength() - 2; at += 1) {
        const point = line.getPointAtLength(at).matrixTransform(onScreen);
        if (isCovered(point)) continue;
        counted.points += 1;
        if (isGround(colourAt(point.x - frame.left, point.y - frame.top))) counted.gaps += 1;
      }
    }
    return counted;
  }, shot);
}

for (const [at, scheme] of (["light", "dark"] as const).entries())
  test(
    `a solid strand is never interrupted by those that cross it, ${scheme}`,
    beyond(1, at),
    async ({ page, explorer, serve }) => {
      await serve(crossed);
      await explorer.open(`?v=1&show=network&theme=${scheme}`);
      const found = await gaps(page, '[aria-label="Network"] svg:has([data-actor])');
      expect(found.points).toBeGreaterThan(5000);
      expect(found.gaps).toBe(0);
    },
  );

test("nor while two periods are compared, where those that end are hollow", async ({
  page,
  explorer,
  serve,
}) => {
  const earlier = crossed.events.map((event, at) =>
    at % 3 === 0 ? { ...event, date: "2023-03-05" } : event,
  );
  await serve({ ...crossed, events: earlier });
  await explorer.open("?v=1&show=network&from=2024&to=2024&compare=2023..2023");
  const found = await gaps(page, '[aria-label="Network"] svg:has([data-actor])');
  expect(found.points).toBeGreaterThan(5000);
  expect(found.gaps).toBe(0);
});

test("nor in a drawing that is taken away", async ({ page, explorer, serve }) => {
  await serve(crossed);
  await explorer.open("?v=1&show=network");
  await explorer.menu("Export");
  const dialog = page.getByRole("dialog", { name: "Export" });
  for (const name of ["SVG", "Network"])
    await dialog.getByRole("radio", { name }).check({ force: true });
  const { bytes } = await explorer.download(dialog.getByRole("button", { name: "Save file" }));
  const svg = bytes.toString("utf8");
  // The app lets no text become markup.
  await page.goto("about:blank");
  await page.evaluate((text) => {
    document.body.innerHTML = text.slice(text.indexOf("<svg"));
    document.querySelector("svg")?.setAttribute("id", "taken-away");
  }, svg);
  const found = await gaps(page, "#taken-away");
  expect(found.points).toBeGreaterThan(5000);
  expect(found.gaps).toBe(0);
});
