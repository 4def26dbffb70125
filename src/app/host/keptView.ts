import { keepInTab, readFromTab } from "../../lib/tabStorage.ts";
import { writePageLink } from "../pageLink.ts";

/**
 * A deck unloads a frame when its slide is left, and loads it again later. The view is kept for this
 * tab under the frame's first address, so that it returns.
 */
const key = `musubi ${window.location.href}`;

/** Call it before anything reads the address. */
export function returnToKeptView(): void {
  if (window.parent === window) return;
  const kept = readFromTab(key);
  if (kept !== null) writePageLink("replace", null, kept);
}

export function keepLink(link: string): void {
  keepInTab(key, link);
}
