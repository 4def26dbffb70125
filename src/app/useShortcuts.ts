import { useEffect } from "react";
import { useActions } from "../store/StoreContext.tsx";

/** Esc closes the drawer, `?` opens the guide. Keys that are being typed somewhere belong there. */
export function useShortcuts(openGuide: () => void, isOn: boolean): void {
  const { closeDrawer } = useActions();
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      if (event.key === "Escape") closeDrawer();
      else if (event.key === "?") openGuide();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [closeDrawer, openGuide, isOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], dialog, [popover]") !== null
  );
}

/** Ctrl+K or ⌘K opens the search from everywhere, also while something is being typed. */
export function useSearchKey(openSearch: () => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const held = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
      if (!held || event.key.toLowerCase() !== "k" || event.defaultPrevented) return;
      event.preventDefault();
      openSearch();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [openSearch, wanted]);
}
