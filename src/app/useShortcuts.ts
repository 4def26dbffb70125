import { useEffect } from "react";
import { useActions } from "../store/StoreContext.tsx";
import { isTyping } from "../ui/listNavigation.ts";
import { dialogHasKeys, isSwitchedOff } from "../ui/singleKeys.ts";

/** Esc closes the drawer, `?` opens the guide. Keys that are being typed somewhere belong there. */
export function useShortcuts(openGuide: () => void, isOn: boolean): void {
  const { closeDrawer } = useActions();
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (dialogHasKeys() || isTyping(event.target)) return;
      if (event.key === "Escape") closeDrawer();
      else if (event.key === "?" && !isSwitchedOff(event)) openGuide();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [closeDrawer, openGuide, isOn]);
}
