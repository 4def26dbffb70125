import type { MusubiStore } from "../../store/createMusubiStore.ts";
import { encodeView } from "../../store/viewLink.ts";
import { writePageLink } from "../pageLink.ts";

/**
 * A deck drops a frame when its slide is left and loads it anew when it comes back; what was looked at
 * should then still be there. It is kept for this tab, under the address that the frame was given.
 */
const key = `musubi ${window.location.href}`;

/** Before anything reads the address. */
export function returnToKeptView(): void {
  if (window.parent === window) return;
  const kept = storage()?.getItem(key);
  if (kept == null) return;
  writePageLink("replace", null, kept);
}

export function keepView(store: MusubiStore): () => void {
  return store.subscribe(({ view }, { view: before }) => {
    if (view === before) return;
    try {
      storage()?.setItem(key, encodeView(view));
    } catch {
      // Full: then it begins anew.
    }
  });
}

/** A sandboxed frame has none, and says so by throwing. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
