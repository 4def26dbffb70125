import { useEffect, useLayoutEffect } from "react";
import { loadSearch } from "./loadViews.ts";

interface SearchWaitingProps {
  readonly into: TypeAheadBuffer;
  readonly onClose: () => void;
}

/** Keeps what is typed while the code of the search loads. */
export function SearchWaiting({ into, onClose }: SearchWaitingProps) {
  // A layout effect ends in the same step in which the search takes the focus, so no letter is lost.
  useLayoutEffect(() => {
    into.clear();
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") onClose();
      else if (!into.press(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [into, onClose]);
  return null;
}

/** Text that is typed before its field exists. */
interface TypeAheadBuffer {
  readonly clear: () => void;
  /** Returns whether the key writes or deletes text. */
  readonly press: (key: string) => boolean;
  readonly text: () => string;
}

export function createTypeAheadBuffer(): TypeAheadBuffer {
  let text = "";
  return {
    clear: () => {
      text = "";
    },
    press: (key) => {
      if (key === "Backspace") text = text.slice(0, -1);
      else if ([...key].length === 1) text += key;
      else return false;
      return true;
    },
    text: () => text,
  };
}

/** In ms: the pictures are drawn by then. Not every browser has `requestIdleCallback`. */
const restTime = 3_000;

/** Loads the code of the search ahead, once the page is idle. */
export function useEarlySearch(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    // If it fails, opening the search tries again.
    const timer = window.setTimeout(() => void loadSearch().catch(() => null), restTime);
    return () => window.clearTimeout(timer);
  }, [wanted]);
}
