import { useLayoutEffect } from "react";
import type { TypedAhead } from "./typedAhead.ts";

interface SearchWaitingProps {
  readonly into: TypedAhead;
  readonly onClose: () => void;
}

/** While the search is on its way it is not seen, but what is typed is kept for it. */
export function SearchWaiting({ into, onClose }: SearchWaitingProps) {
  // Off again in the same step in which the search takes the focus, so that no letter falls between.
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
