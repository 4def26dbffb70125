import type { Page } from "@playwright/test";

/**
 * What a reader of a frame or a stage would call broken, measured in the browser: text that is cut where nothing
 * can be scrolled, a page that scrolls sideways, things of the foot that lie on each other.
 */
export async function frameFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);

    type Edges = { left: number; top: number; right: number; bottom: number };
    const screen: Edges = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const isSpokenOnly = (element: Element): boolean =>
      element.closest("[class*=visuallyHidden], [class*=alt], [class*=word]") !== null;
    // An ellipsis already shows that there is more.
    const isShortened = (element: Element): boolean =>
      getComputedStyle(element).textOverflow === "ellipsis" ||
      element.closest("footer li[title]") !== null;
    // The box of a line is taller than its letters.
    const within = (inner: Edges, outer: Edges): boolean =>
      inner.left >= outer.left - 1.5 &&
      inner.right <= outer.right + 1.5 &&
      inner.top >= outer.top - 4 &&
      inner.bottom <= outer.bottom + 4;

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (element === null || words === "" || isSpokenOnly(element) || isShortened(element))
        continue;
      // Its head moves along with what is scrolled below.
      if (element.closest("section[aria-label=Matrix]") !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      let scrolls = false;
      for (let at: Element | null = element; at !== null && !scrolls; at = at.parentElement) {
        const { display, overflowX, overflowY, position, clipPath } = getComputedStyle(at);
        if (display === "contents") continue;
        if (clipPath !== "none" || position === "fixed") break;
        if (/auto|scroll/u.test(overflowX + overflowY) && at.scrollHeight > at.clientHeight)
          scrolls = true;
        else if (/hidden|clip/u.test(overflowX))
          if (!within(box, at.getBoundingClientRect())) found.push(`cut: ${words}`);
      }
      if (!scrolls && !within(box, screen)) found.push(`off the screen: ${words}`);
    }

    const foot = [...document.querySelectorAll("footer :is(button, a, p, li:not(:has(button)))")]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const [place, { element, box }] of foot.entries())
      for (const other of foot.slice(place + 1))
        if (
          !element.contains(other.element) &&
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1
        )
          found.push(
            `${element.ariaLabel ?? element.textContent} lies on ${other.element.ariaLabel}`,
          );
    return found;
  });
}

/** In the network: labels that overlap labels or nodes, or are nearer to another node than to their own; chips on marks. */
export async function labelFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Round {
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly r: number;
    }
    const found: string[] = [];
    const nodes = [...document.querySelectorAll("main [data-actor]")].flatMap((node): Round[] => {
      // The shape itself; around it are rings that are not always drawn.
      const box = node.querySelector("path:nth-of-type(3)")?.getBoundingClientRect();
      const id = node.getAttribute("data-actor") ?? "";
      if (box === undefined || box.width === 0) return [];
      return [{ id, x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 }];
    });
    const gap = (box: DOMRect, { x, y, r }: Round): number =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      ) - r;
    const labels = [...document.querySelectorAll("main [data-names='actor']")].map((label) => ({
      id: label.getAttribute("data-named") ?? "",
      words: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    const cross = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    for (const [place, { id, words, box }] of labels.entries()) {
      const own = nodes.find((node) => node.id === id);
      if (own === undefined) found.push(`${words} names nobody`);
      else
        for (const node of nodes)
          if (node.id !== id && gap(box, node) < gap(box, own) - 3)
            found.push(`${words} stands nearer to ${node.id}`);
      for (const node of nodes) if (gap(box, node) < -3) found.push(`${words} lies on ${node.id}`);
      for (const other of labels.slice(place + 1))
        if (cross(box, other.box)) found.push(`${words} lies on ${other.words}`);
    }
    const texts = [...document.querySelectorAll("main svg text")]
      .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        inRow: text.closest("[class*=subject]") !== null || text.matches("[class*=railCaption]"),
      }))
      .filter(({ words, box }) => words !== "" && box.width > 1);
    for (const [place, { words, box, inRow }] of texts.entries())
      for (const other of texts.slice(place + 1))
        if ((inRow || other.inRow) && cross(box, other.box))
          found.push(`${words} is printed over ${other.words}`);
    for (const bead of document.querySelectorAll("main [class*=bead] > circle:first-child"))
      for (const count of document.querySelectorAll("main [class*=count] > rect"))
        if (cross(bead.getBoundingClientRect(), count.getBoundingClientRect()))
          found.push("the bead lies on a count");
    for (const chip of document.querySelectorAll("main [class*=chip] > rect")) {
      const box = chip.getBoundingClientRect();
      for (const node of nodes) if (gap(box, node) < -1) found.push(`the chip lies on ${node.id}`);
      for (const count of document.querySelectorAll("main [class*=count] > rect"))
        if (cross(box, count.getBoundingClientRect())) found.push("the chip lies on a count");
      if (box.left < 0 || box.right > innerWidth) found.push("the chip is cut");
    }
    return found;
  });
}
