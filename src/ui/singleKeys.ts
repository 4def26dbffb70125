import { useSyncExternalStore } from "react";

/**
 * Whether one character alone, such as `/`, `?` or `b`, is a shortcut. Speech input types characters without meaning them, so
 * they can be switched off (WCAG 2.1.4). The choice belongs to the machine, not to a view: it is in no link. Space, Enter, Esc
 * and the arrows always work, and so do the keys of a picture that has the focus.
 */
const name = "musubi:single-keys";
const listeners = new Set<() => void>();
/** For a browser that keeps nothing, as some frames. */
let here = true;

function singleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(name) !== "off" && here;
  } catch {
    return here;
  }
}

export function setSingleKeys(on: boolean): void {
  here = on;
  try {
    if (on) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, "off");
  } catch {
    // Then it lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysOn);

/** Whether this press is such a shortcut, and they are switched off. */
export function isSwitchedOff({ key }: { readonly key: string }): boolean {
  return [...key].length === 1 && key !== " " && !singleKeysOn();
}

/**
 * Whether the keys of the page wait: a dialog is open. It is not enough to ask where the focus is, since a click on the
 * words of a dialog leaves the body with it.
 */
export const dialogHasKeys = (): boolean => document.querySelector("dialog[open]") !== null;

/** Another window, such as the presenter's, may switch it. */
function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}
