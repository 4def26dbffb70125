import type { DeckCommand } from "../../embed/protocol.ts";

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whose key it is, in a frame. PageUp and PageDown, which every clicker sends, always belong to the
 * deck; Space, the arrows, B and "." do unless something has the focus that needs them.
 */
export function deckKey(press: Press, isNeeded: boolean): DeckCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === "PageDown") return "next";
  if (press.key === "PageUp") return "prev";
  if (isNeeded) return null;
  if (press.key === " ") return press.shiftKey ? "prev" : "next";
  if (press.key === "ArrowRight" || press.key === "ArrowDown") return "next";
  if (press.key === "ArrowLeft" || press.key === "ArrowUp") return "prev";
  return /^[b.]$/iu.test(press.key) ? "pause" : null;
}

// The whole of the pictures takes the focus of a click beside everything, and needs no key.
const needing =
  "input, textarea, select, button, a[href], summary, [contenteditable], [tabindex]:not(main), dialog, [popover]";

/** A person has focused something that the key may mean something to. */
export function needsKeys(focused: Element | null): boolean {
  return focused?.closest(needing) != null;
}
