import { useEffect } from "react";
import { storyKey, usesArrows, type StoryMove } from "./storyKey.ts";

/** The keys of the stage, where this is the top page: in a frame they belong to the deck. */
export function useStoryKeys(isOn: boolean, onMove: (move: StoryMove) => void): void {
  useEffect(() => {
    if (!isOn || window.parent !== window) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const move = storyKey(event, usesArrows(document.activeElement));
      if (move === null) return;
      event.preventDefault();
      onMove(move);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn, onMove]);
}
