import { useEffect } from "react";
import { historyKey } from "./historyKey.ts";
import type { ViewHistory } from "./viewHistory.ts";

/** The usual keys, except where they belong to a text that is being typed, or to a dialog. */
export function useHistoryKeys(history: ViewHistory, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const asked = historyKey(event);
      if (asked === null || event.defaultPrevented || belongsElsewhere(event.target)) return;
      event.preventDefault();
      history[asked]();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [history, active]);
}

/** Boxes that are ticked and sliders that are drawn have no undoing of their own. */
const textless = ["checkbox", "radio", "range", "button", "reset", "submit", "file", "color"];
const typed = `textarea, [contenteditable], dialog, input${textless.map((type) => `:not([type="${type}"])`).join("")}`;

function belongsElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typed) !== null;
}
