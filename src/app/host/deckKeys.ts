import { useEffect } from "react";
import { isSwitchedOff } from "../../ui/singleKeys.ts";
import type { HostLink } from "./hostLink.ts";
import type { DeckCommand } from "../../embed/protocol.ts";

/** In a frame, forwards the keys of a deck to it, also after a click inside. */
export function useDeckKeys(link: HostLink | null): void {
  useEffect(() => {
    if (link === null || window.parent === window) return;
    const forward = (event: KeyboardEvent): void => {
      const command = deckKey(event, needsKeys(document.activeElement));
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      link.command(event.key, command);
    };
    // PageUp and PageDown are forwarded before any listener here, other keys if no listener has used them.
    const onPaging = (event: KeyboardEvent): void => {
      if (event.key === "PageUp" || event.key === "PageDown") forward(event);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && !isSwitchedOff(event)) forward(event);
    };
    window.addEventListener("keydown", onPaging, { capture: true });
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onPaging, { capture: true });
      window.removeEventListener("keydown", onKey);
    };
  }, [link]);
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The command for the deck that a key means in a frame; null: the key stays here. PageUp and PageDown,
 * which every clicker sends, always go to the deck; Space, the arrows, B and "." do unless the focused
 * element needs them.
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

// `main` takes the focus of a click on empty ground, and needs no key.
const needing =
  "input, textarea, select, button, a[href], summary, [contenteditable], [tabindex]:not(main), dialog, [popover]";

/** Whether the focused element may use the key itself. */
export function needsKeys(focused: Element | null): boolean {
  return focused?.closest(needing) != null;
}
