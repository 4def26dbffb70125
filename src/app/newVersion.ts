import { longestSilence } from "../lib/inTime.ts";

/**
 * Whether the site now has another version than this tab. The page names its first script, and that has a hash in
 * its name; a page that names none, such as the single file, has no other version.
 */
export async function isNewVersion(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  if (own === undefined || !/^https?:/u.test(own)) return false;
  try {
    const address = new URL("./index.html", document.baseURI);
    // Past every cache: it is the site that is asked.
    const response = await fetch(address, {
      cache: "no-store",
      credentials: "same-origin",
      signal: AbortSignal.timeout(longestSilence),
    });
    if (!response.ok) return false;
    const theirs = firstScript(await response.text());
    return theirs !== null && new URL(theirs, document.baseURI).href !== own;
  } catch {
    return false;
  }
}

/** As text: the page's policy lets no text become a document. */
export function firstScript(page: string): string | null {
  for (const [tag] of page.matchAll(/<script\b[^>]*>/giu)) {
    const source = /\ssrc="([^"]+)"/u.exec(tag)?.[1];
    if (source !== undefined && /\stype="module"/u.test(tag)) return source;
  }
  return null;
}

let reloading = false;

/** What is written is kept on this device, so nothing needs to be asked before. */
export function reloadPage(): void {
  reloading = true;
  window.location.reload();
}

export function isReloading(): boolean {
  return reloading;
}
