import { useEffect } from "react";
import { deckKey, needsKeys } from "./deckKey.ts";
import type { HostLink } from "./hostLink.ts";

/** In a frame, hands the keys of the deck around it on to the deck, also after a click inside. */
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
    // Paging is the deck's before anything here hears of it, all else once nothing here has used it.
    const onPaging = (event: KeyboardEvent): void => {
      if (event.key === "PageUp" || event.key === "PageDown") forward(event);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) forward(event);
    };
    window.addEventListener("keydown", onPaging, { capture: true });
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onPaging, { capture: true });
      window.removeEventListener("keydown", onKey);
    };
  }, [link]);
}
