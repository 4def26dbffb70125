import { useEffect } from "react";
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

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * What a press asks of the history: Ctrl or Cmd + Z undoes; with Shift, or as Ctrl + Y, it redoes.
 * By the letter and not by its place: Z and Y change places on a German keyboard.
 */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed) {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
