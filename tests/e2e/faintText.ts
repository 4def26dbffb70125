import type { Page } from "@playwright/test";

/**
 * Words in sight whose colour is too near to what is really behind them, whatever draws it (WCAG 1.4.3): the page is
 * photographed without its words, and each is compared with the colour that most of the pixels in its box have.
 */
export async function faintText(page: Page): Promise<readonly string[]> {
  const found = await faintNow(page);
  // A picture that has answered to the pointer between the two looks is compared with another one.
  return found.length === 0 ? found : faintNow(page);
}

async function faintNow(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const words = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // A halo around words is part of their ground, and stays.
    sheet.replaceSync(`*, *::placeholder { -webkit-text-fill-color: transparent !important; caret-color: transparent !important;
      text-decoration-color: transparent !important; transition: none !important; animation: none !important }
      text, tspan { fill: transparent !important }`);
    const modal = [...document.querySelectorAll("dialog[open]")].at(-1);
    const popover = [...document.querySelectorAll("[popover]:popover-open")].at(-1);
    const root = popover ?? modal ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const layer = "[data-view], aside, dialog, [popover], [role=listbox], header";
    const found = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "") continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What cannot be used may be faint.
      if (element.closest("[disabled], [aria-disabled=true], [class*=visuallyHidden], title"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [box] = range.getClientRects();
      if (box === undefined || box.width < 3 || box.height < 3) continue;
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const inside =
        middle.x > 0 && middle.y > 0 && middle.x < innerWidth && middle.y < innerHeight;
      const clips = (at: Element): boolean => {
        const { overflowX, overflowY } = getComputedStyle(at);
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const [x, y] = [overflowX !== "visible", overflowY !== "visible"];
        return (
          (x && (middle.x < left || middle.x > right)) ||
          (y && (middle.y < top || middle.y > bottom))
        );
      };
      let opacity = 1;
      let isCut = false;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        opacity *= Number(getComputedStyle(at).opacity);
        isCut ||= !(at instanceof SVGElement) && clips(at);
      }
      if (!inside || isCut) continue;
      // What lies over it, as a drawer does, hides it.
      const over = document.elementFromPoint(middle.x, middle.y);
      const isSvg = element instanceof SVGElement;
      if (!isSvg && over !== null && !over.contains(element) && !element.contains(over)) continue;
      // The words of a picture let the pointer through to what they are drawn in.
      if (isSvg && over !== null && over.closest(layer) !== element.closest(layer)) continue;
      const style = getComputedStyle(element);
      const { left, top, width, height } = box;
      const large =
        Number.parseFloat(style.fontSize) >= 24 ||
        (Number.parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
      found.push({
        text: text.slice(0, 40),
        colour: isSvg ? style.fill : style.color,
        opacity,
        large,
        left,
        top,
        width,
        height,
      });
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return found;
  });
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
  return page.evaluate(
    async ([data, all]) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0)]),
      );
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {
        willReadFrequently: true,
      });
      const probe = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      if (context === null || probe === null) return ["no picture"];
      context.drawImage(image, 0, 0);
      const scale = image.width / innerWidth;
      const luminance = (parts: readonly number[]): number => {
        const [red = 0, green = 0, blue = 0] = parts.map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const faint: string[] = [];
      for (const { text, colour, opacity, large, left, top, width, height } of all) {
        const x = Math.max(Math.floor(left * scale), 0);
        const y = Math.max(Math.floor((top + height * 0.2) * scale), 0);
        const { data: pixels } = context.getImageData(
          x,
          y,
          Math.max(Math.min(Math.ceil(width * scale), image.width - x), 1),
          Math.max(Math.min(Math.ceil(height * 0.6 * scale), image.height - y), 1),
        );
        const counts = new Map<string, number>();
        for (let at = 0; at < pixels.length; at += 4) {
          const key = `${pixels[at] ?? 0} ${pixels[at + 1] ?? 0} ${pixels[at + 2] ?? 0}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const [[most] = [""]] = [...counts].toSorted(([, a], [, b]) => b - a);
        const ground = most.split(" ").map(Number);
        probe.clearRect(0, 0, 1, 1);
        probe.fillStyle = colour;
        probe.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
        const share = (a / 255) * opacity;
        const ink = [r, g, b].map((part, at) => part * share + (ground[at] ?? 0) * (1 - share));
        const [dark = 0, light = 0] = [luminance(ink), luminance(ground)].toSorted((m, n) => m - n);
        const contrast = (light + 0.05) / (dark + 0.05);
        if (contrast < (large ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)}: ${text}`);
      }
      return faint;
    },
    [shot.toString("base64"), words] as const,
  );
}

/** Once words have the same places and colours twice: what a word is compared with must be of the same moment. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = (): string =>
      [...document.querySelectorAll("text, h1, h2, h3, p, button, li")]
        .map((one) => {
          const { left, top } = one.getBoundingClientRect();
          const { fill, color } = getComputedStyle(one);
          const node = one.parentElement?.querySelector("circle, polygon, path, rect");
          const ground = node == null ? "" : getComputedStyle(node).fill;
          return `${left} ${top} ${fill} ${color} ${ground}`;
        })
        .join();
    let before = "";
    for (let turn = 0; turn < 20; turn += 1) {
      const now = seen();
      if (now === before) return;
      before = now;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
}
