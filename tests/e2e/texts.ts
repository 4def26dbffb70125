import type { Frame, Locator, Page } from "@playwright/test";

/** How many texts were measured, and which of them are too small. */
interface Measured {
  readonly texts: number;
  readonly small: readonly string[];
}

/**
 * Every text that a page shows, HTML, SVG and what stands in fields, whose size on the screen is below
 * `least` px: what the style says, times every scale between it and the screen (CSS transforms and zoom,
 * a `viewBox`, the transforms of an SVG). Left out is only what no one sees: hidden, transparent, without
 * a box, or cut off to a single pixel for screen readers.
 */
export async function smallText(page: Page | Frame, least: number): Promise<Measured> {
  return page.evaluate((limit) => {
    const seen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { clipPath, overflow, position } = getComputedStyle(one);
        if (clipPath !== "none" && one.clientWidth <= 1) return false;
        const box = one.getBoundingClientRect();
        if (overflow !== "visible" && (box.width < 2 || box.height < 2)) return false;
        // What is drawn beside the page, to be measured or printed.
        if (position === "fixed" && (box.right < 0 || box.bottom < 0)) return false;
      }
      return true;
    };
    const transformed = (element: Element): number => {
      let scale = 1;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { transform, scale: own, zoom } = getComputedStyle(one);
        if (transform !== "none") {
          const { a, b, c, d } = new DOMMatrix(transform);
          scale *= Math.sqrt(Math.abs(a * d - b * c));
        }
        if (own !== "none") scale *= Math.min(...own.split(" ").map(Number));
        if (zoom !== "1" && zoom !== "normal") scale *= Number.parseFloat(zoom) || 1;
      }
      return scale;
    };
    const outermost = (element: SVGElement): SVGSVGElement | null => {
      let svg = element.ownerSVGElement;
      while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
      return svg;
    };
    const scaleOf = (element: Element): number => {
      const svg = element instanceof SVGElement ? outermost(element) : null;
      if (svg === null || !(element instanceof SVGGraphicsElement)) return transformed(element);
      // Of the whole way to the screen, transforms of the page included.
      const { a, b, c, d } = element.getScreenCTM() ?? new DOMMatrix();
      return Math.sqrt(Math.abs(a * d - b * c));
    };
    const sizeOf = (element: Element): number =>
      Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    const found = new Set<string>();
    let texts = 0;
    const report = (element: Element, text: string): void => {
      texts += 1;
      const size = sizeOf(element);
      if (size >= limit - 0.05) return;
      const where: string[] = [];
      for (
        let one: Element | null = element;
        one !== null && one !== document.body && where.length < 4;
        one = one.parentElement
      )
        where.unshift(
          one.localName +
            [...one.classList].map((name) => `.${name}`).join("") +
            (one.getAttribute("role") ?? "").replace(/^(.+)$/u, "[role=$1]"),
        );
      found.add(
        `${size.toFixed(1)} px: “${text.trim().replaceAll(/\s+/gu, " ").slice(0, 40)}” in ${where.join(" > ")}`,
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? "").trim() === "") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      if (!boxes.some(({ width, height }) => width > 0 && height > 0) || !seen(element)) continue;
      report(element, node.textContent ?? "");
    }
    for (const field of document.querySelectorAll("input, select, textarea")) {
      if (!seen(field) || field.matches("[type=checkbox], [type=radio], [type=range], [type=file]"))
        continue;
      const { value } = field as HTMLInputElement;
      report(field, value || (field.getAttribute("placeholder") ?? ""));
    }
    for (const element of document.querySelectorAll("body *"))
      for (const pseudo of ["::before", "::after"]) {
        const { content, fontSize } = getComputedStyle(element, pseudo);
        if (!/^"[^"]*\p{L}/u.test(content) || !seen(element)) continue;
        if (Number.parseFloat(fontSize) * scaleOf(element) < limit - 0.05)
          found.add(`${fontSize}: ${content} ${pseudo} of ${element.localName}`);
      }
    // What is in a frame has its own measure, as long as the frame is not shown smaller.
    for (const frame of document.querySelectorAll("iframe"))
      if (seen(frame) && transformed(frame) < 1)
        found.add(`a frame made smaller: “${frame.title}”`);
    return { texts, small: [...found] };
  }, least);
}

export interface Word {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Every visible text in this part of the page, with its box. */
export async function wordsIn(part: Locator): Promise<readonly Word[]> {
  return part.evaluate(async (root) => {
    await document.fonts.ready;
    const found: { text: string; box: [number, number, number, number] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const owner = node.parentElement;
      if (text === "" || owner === null || !owner.checkVisibility({ opacityProperty: true }))
        continue;
      if (owner.closest("[class*=isuallyHidden], [role=tree]") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (right - left < 2) continue;
      found.push({ text, box: [left, top, right, bottom] });
    }
    return found;
  });
}
