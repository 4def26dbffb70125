import { writePageLink } from "../pageLink.ts";

/**
 * A deck unloads a frame when its slide is left, and loads it again later. The view is kept for this
 * tab under the frame's first address, so that it returns.
 */
const key = `musubi ${window.location.href}`;

/** Call it before anything reads the address. */
export function returnToKeptView(): void {
  if (window.parent === window) return;
  const kept = storage()?.getItem(key);
  if (kept == null) return;
  writePageLink("replace", null, kept);
}

export function keepLink(link: string): void {
  try {
    storage()?.setItem(key, link);
  } catch {
    // The storage is full; the view starts from the beginning next time.
  }
}

/** In a sandboxed frame, reading `sessionStorage` throws. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
