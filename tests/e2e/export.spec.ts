import { strFromU8, unzipSync } from "fflate";
import { Explorer } from "./explorer.ts";
import { expect, test, type Page } from "./test.ts";

async function openExport(page: Page) {
  await new Explorer(page).menu("Export");
  return page.getByRole("dialog", { name: "Export" });
}

async function choose(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names)
    await page.getByRole("dialog").getByRole("radio", { name }).check({ force: true });
}

const save = (explorer: Explorer) =>
  explorer.download(explorer.page.getByRole("dialog").getByRole("button", { name: "Save file" }));

/** An empty page: the app lets no text become markup. */
const besides = (page: Page): Promise<Page> => page.context().newPage();

test("a drawing stands alone: no variable, no address to load, in the colours asked for", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&sel=relationship:italy~japan&hulls=nato");
  const here = page.url();
  await openExport(page);
  await choose(page, "SVG", "Dark");
  const { name, bytes } = await save(explorer);
  expect(name).toBe("japans-security-ties-1965-2035-italy-japan.svg");
  const svg = bytes.toString("utf8");
  expect(svg).not.toMatch(/var\(|url\((?!#)|href|<style|<image|class=/u);
  const ground = /<rect width="1600" height="900" fill="(#[0-9a-f]{6})"/u.exec(svg)?.[1];
  expect(ground).toBe("#101317");
  const found = await (
    await besides(page)
  ).evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...drawing.querySelectorAll("text:not([aria-hidden])")];
    return {
      sound: drawing.querySelector("parsererror") === null,
      words: words.map(({ textContent }) => textContent),
      cords: drawing.querySelectorAll('[data-relationship="italy~japan"]').length,
      events: drawing.querySelectorAll('[data-event="2023-01-10-kishida-meets-meloni"]').length,
      faces: new Set(words.map((word) => word.getAttribute("font-family"))).size,
      unresolved: [...drawing.querySelectorAll("[fill^='url'], [stroke^='url']")].filter((one) => {
        const [, id] =
          /url\(#(.+)\)/u.exec(`${one.getAttribute("fill")} ${one.getAttribute("stroke")}`) ?? [];
        return drawing.querySelector(`[id="${id}"]`) === null;
      }).length,
    };
  }, svg);
  expect(found.sound).toBe(true);
  expect(found.unresolved).toBe(0);
  expect(found.faces).toBe(2);
  expect(found.cords).toBeGreaterThan(0);
  expect(found.events).toBeGreaterThan(0);
  expect(found.words).toEqual(expect.arrayContaining(["Network", "Timeline", "NATO", here]));
  expect(found.words.join("\n")).toMatch(/Japan · Italy · 2022 to 2025 · 66 of 69 events/u);
  // The same bytes again, and the same address.
  expect((await save(explorer)).bytes.equals(bytes)).toBe(true);
  expect(page.url()).toBe(here);
});

test("the matrix is drawn whole, a column an event shown, also where the page would scroll", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&show=matrix&sel=actor:italy");
  const dialog = await openExport(page);
  await expect(dialog.getByRole("radio", { name: "Matrix" })).toBeChecked();
  await choose(page, "SVG");
  const { name, bytes } = await save(explorer);
  expect(name).toBe("japans-security-ties-1965-2035-matrix-italy.svg");
  const found = await (
    await besides(page)
  ).evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent);
    const widest = Math.max(
      ...[...drawing.querySelectorAll("line")].map((line) => Number(line.getAttribute("x2"))),
    );
    return {
      sound: drawing.querySelector("parsererror") === null,
      columns: drawing.querySelectorAll("[data-event]").length,
      rows: drawing.querySelectorAll("[data-actor]").length,
      words,
      widest,
    };
  }, bytes.toString("utf8"));
  expect(found.sound).toBe(true);
  expect(found.columns).toBe(66);
  expect(found.rows).toBe(14);
  expect(found.words).toEqual(
    expect.arrayContaining(["Matrix", "66 of 69 events, 14 actors", "Kishida and Meloni, Rome"]),
  );
  expect(found.widest).toBeLessThanOrEqual(1600);
  await choose(page, "All");
  const all = (await save(explorer)).bytes.toString("utf8");
  for (const head of ["Network", "Timeline", "Matrix"]) expect(all).toContain(`>${head}</text>`);
});

test("a picture has the pixels asked for, and no ground if so wished", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await openExport(page);
  await choose(page, "Network", "Square", "3×");
  await page.getByRole("checkbox", { name: "Transparent background" }).check();
  await expect(page.getByRole("dialog").getByText("3240 × 3240 px")).toBeVisible();
  const { name, bytes } = await save(explorer);
  expect(name).toMatch(/-network\.png$/u);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3240, 3240]);
  const [corner, ink] = await page.evaluate(async (base64) => {
    const answer = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([answer], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const all = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < all.length; at += 4)
      if ((all[at] ?? 255) < 60 && (all[at + 3] ?? 0) > 200) dark += 1;
    return [all[3], dark];
  }, bytes.toString("base64"));
  expect(corner).toBe(0);
  expect(ink, "pixels of ink: Japan's circle alone has tens of thousands").toBeGreaterThan(20_000);
});

test("a story becomes slides with notes, words for the pictures and a link each", async ({
  page,
  explorer,
}) => {
  test.slow();
  await explorer.open();
  const here = page.url();
  await openExport(page);
  await choose(page, /^From Belgium to Seoul/u, "PowerPoint");
  const { name, bytes } = await save(explorer);
  expect(name).toMatch(/^from-belgium-to-seoul.*\.pptx$/u);
  const files = unzipSync(bytes);
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  expect(slides).toHaveLength(9);
  expect(part("ppt/slides/slide2.xml")).toContain("Japan and NATO agree to work more closely");
  expect(part("ppt/slides/slide2.xml")).toMatch(/descr="Network\. Network: the cord/u);
  expect(part("ppt/slides/_rels/slide2.xml.rels")).toContain("scene=tokyo-nato");
  expect(part("ppt/notesSlides/notesSlide2.xml")).toContain("More exercises are planned");
  const pictures = Object.entries(files).filter(([path]) => /^ppt\/media\/.*\.png$/u.test(path));
  expect(pictures).toHaveLength(18);
  for (const [, picture] of pictures) expect(picture.length).toBeGreaterThan(10_000);
  expect(page.url()).toBe(here);
});

test("what takes long says how far it is and can be stopped", async ({ page, explorer }) => {
  await explorer.open();
  const dialog = await openExport(page);
  await choose(page, /^From Belgium to Seoul/u, "PowerPoint");
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await dialog.getByRole("button", { name: "Save file" }).click();
  await expect(dialog.getByRole("progressbar", { name: "Progress of the export" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("button", { name: "Save file" })).toBeVisible();
  await expect(dialog.getByText(/^Saved/u)).toHaveCount(0);
  expect(downloads).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

test("the search exports too, and paper gets the pictures, light, with the details after them", async ({
  page,
  explorer,
}) => {
  await explorer.open("?v=1&theme=dark&sel=event:2023-01-10-kishida-meets-meloni");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("powerpoint");
  await page.getByRole("option", { name: /^Export/u }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.keyboard.press("Escape");
  const sheet = page.getByRole("img", { name: /^Kishida and Meloni meet in Rome · / });
  await page.emulateMedia({ media: "print" });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(sheet).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(explorer.network).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(explorer.details).toBeVisible();
  await expect(explorer.details).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(explorer.network).toBeVisible();
});
