import type { Page } from "@playwright/test";

/**
 * What someone with a small screen, large text or a finger would call broken, measured in the browser: a page that
 * scrolls sideways, a control without a name, below another, out of reach of scrolling or too small (WCAG 2.5.8),
 * words that are cut without a sign of it. Scrolls to each control, and back.
 */
export async function reachFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);

    const modal = [...document.querySelectorAll("dialog[open]")].at(-1);
    const popover = [...document.querySelectorAll("[popover]:popover-open")].at(-1);
    const root = popover ?? modal ?? document.body;
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.closest("[class*=visuallyHidden]") === null;
    };
    const nameOf = (element: Element): string => {
      const labelled = (element.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join("");
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement
          ? [...(element.labels ?? [])].map((label) => label.textContent).join("")
          : "";
      const said = element.ariaLabel ?? element.getAttribute("title") ?? "";
      return (said || labelled || labels || (element.textContent ?? "")).trim();
    };
    const selector =
      "a[href], button, input, select, textarea, summary, [role=slider], [role=separator][tabindex]";
    const controls = [...root.querySelectorAll(selector)].filter(
      (element) =>
        isSeen(element) &&
        element.closest("[aria-hidden=true], [inert]") === null &&
        // Hidden until it has the focus, as a link past the header is.
        getComputedStyle(element).clipPath === "none" &&
        // Handled by the element it is laid over.
        !(element instanceof HTMLInputElement && element.type === "file"),
    );
    const targetOf = (element: Element): Element =>
      (element instanceof HTMLInputElement && /checkbox|radio/u.test(element.type)
        ? element.closest("label")
        : null) ?? element;
    const hits = (element: Element, x: number, y: number): boolean => {
      const at = document.elementFromPoint(x, y);
      const target = targetOf(element);
      return at !== null && target.contains(at);
    };
    const middle = (element: Element) => {
      const box = targetOf(element).getBoundingClientRect();
      // A link of several lines is hit on its first.
      const [line = box] = element instanceof HTMLAnchorElement ? element.getClientRects() : [box];
      return { x: line.left + line.width / 2, y: line.top + line.height / 2, box };
    };
    const isWhole = (element: Element): boolean => {
      const { left, top, right, bottom } = targetOf(element).getBoundingClientRect();
      return [
        [left + 2, (top + bottom) / 2],
        [right - 2, (top + bottom) / 2],
        [(left + right) / 2, top + 2],
        [(left + right) / 2, bottom - 2],
      ].every(([x = 0, y = 0]) => hits(element, x, y));
    };
    const inSentence = (element: Element): boolean =>
      element instanceof HTMLAnchorElement && getComputedStyle(element).display === "inline";
    const scrolled = new Map<Element, readonly [number, number]>();
    const remember = (from: Element): void => {
      for (let at = from.parentElement; at !== null; at = at.parentElement)
        if (!scrolled.has(at)) scrolled.set(at, [at.scrollLeft, at.scrollTop]);
    };
    /** What a circle of 24 px around it meets: where nothing is met, smaller is allowed. */
    const neighbour = (element: Element, x: number, y: number): Element | undefined =>
      controls.find((other) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        // The two ends of a short window overlap; it can be typed as well.
        if (element.role === "slider" && other.role === "slider") return false;
        const box = targetOf(other).getBoundingClientRect();
        const nearX = Math.min(Math.max(x, box.left + 1), box.right - 1);
        const nearY = Math.min(Math.max(y, box.top + 1), box.bottom - 1);
        return Math.hypot(nearX - x, nearY - y) < least / 2 && hits(other, nearX, nearY);
      });
    for (const element of controls) {
      const name = nameOf(element);
      if (name === "") found.push(`without a name: ${element.outerHTML.slice(0, 120)}`);
      let { x, y, box } = middle(element);
      if (!hits(element, x, y)) {
        remember(element);
        element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        ({ x, y, box } = middle(element));
      }
      if (!hits(element, x, y)) {
        const over = document.elementFromPoint(x, y);
        // The drawer lies over a part of the pictures and is closed by its ×; header and strip stay free.
        const ofPictures = element.closest("[data-view], :has(> [data-readout])") !== null;
        if (ofPictures && over?.closest("aside") != null) continue;
        // The ends of a short window lie over each other, and each is hit at its outer side.
        const sides = [box.left + 3, box.right - 3];
        if (element.role === "slider" && sides.some((side) => hits(element, side, y))) continue;
        const what = over === null ? "off the screen" : `under ${over.outerHTML.slice(0, 80)}`;
        found.push(`out of reach: ${name} at ${Math.round(x)},${Math.round(y)}, ${what}`);
        continue;
      }
      if (inSentence(element)) continue;
      const isLarge = (): boolean => {
        const { left, top, right, bottom } = targetOf(element).getBoundingClientRect();
        if (right - left >= least && bottom - top >= least && isWhole(element)) return true;
        // What it answers to may be larger than what is drawn.
        const half = least / 2 - 0.5;
        const shifts = Array.from({ length: 27 }, (_, at) => at - 13);
        return shifts.some((shift) =>
          [
            [x + shift - half, y],
            [x + shift + half, y],
            [x + shift, y - half],
            [x + shift, y + half],
          ].every(([px = 0, py = 0]) => hits(element, px, py)),
        );
      };
      if (isLarge()) continue;
      remember(element);
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      ({ x, y, box } = middle(element));
      const other = isLarge() ? undefined : neighbour(element, x, y);
      const ofPictures = element.closest("[data-view], :has(> [data-readout])") !== null;
      if (other !== undefined && !(ofPictures && other.closest("aside") !== null))
        found.push(
          `too small: ${name}, ${Math.round(box.width)} × ${Math.round(box.height)}, beside ${nameOf(other)}`,
        );
    }
    for (const [element, [left, top]] of scrolled)
      element.scrollTo({ left, top, behavior: "instant" });

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? "").trim() === "" || !isSeen(element)) continue;
      for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
        if (seen.has(at)) break;
        seen.add(at);
        const style = getComputedStyle(at);
        if (at instanceof SVGElement || style.display === "contents") continue;
        if (/auto|scroll/u.test(style.overflowX + style.overflowY)) break;
        const isCut =
          /hidden|clip/u.test(style.overflowX) &&
          at.scrollWidth > at.clientWidth + 1 &&
          at.clientWidth > 0;
        if (!isCut || at.querySelector("svg[aria-hidden] text") !== null) continue;
        const saysSo = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
        const whole = at.closest("[title], [aria-label], [data-readout]");
        if (at === element && !(saysSo && whole !== null))
          found.push(`cut: ${(at.textContent ?? "").trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}
