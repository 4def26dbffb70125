import type { Page } from "@playwright/test";

/** What a page reads when it is loaded, or what has code of its own that has to come first. */
const loaded = ["show", "lang", "embed", "story", "theme", "data", "nonsense"];

/** As a step back or forward in the history: the page stays, and only what the link says changes. */
export async function step(page: Page, link: string): Promise<void> {
  await page.evaluate(async (search) => {
    history.pushState(null, "", `?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let at = 0; at < 4; at++) await frame();
  }, link);
}

/**
 * Goes to a link, such as "v=1&sel=actor:italy": by a step where the page that is there can do it, which takes a tenth of
 * a load.
 */
export async function goTo(page: Page, link: string): Promise<void> {
  const next = new URLSearchParams(link);
  const now = page.url().startsWith("http") ? new URL(page.url()).searchParams : null;
  if (now !== null && loaded.every((name) => now.get(name) === next.get(name)))
    await step(page, link);
  else await page.goto(`/?${link}`);
}

/** What is wrong, and still is a moment later: the drawer comes after the pictures have answered. */
export async function atRest(
  page: Page,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found = await look();
  if (found.length === 0) return found;
  await page.waitForTimeout(250);
  return look();
}
