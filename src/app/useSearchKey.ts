import { useEffect } from "react";

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
