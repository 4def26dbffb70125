import { useLayoutEffect, useRef, type RefObject } from "react";
import { observeSize } from "../../ui/useSize.ts";

const SMALLEST = 0.6;
const STEP = 0.05;

/**
 * Makes words smaller, by `--fit`, until they fit their box; the style sheet has the floor. Where they do not even
 * then, `data-more` says that there is more below.
 */
export function useFittedWords(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  // After every rendering: the words may be others.
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const mark = () => {
      const below = box.scrollHeight - box.clientHeight - box.scrollTop;
      box.toggleAttribute("data-more", box.clientHeight > 0 && below > 1);
    };
    const fit = () => {
      for (let by = 1; by >= SMALLEST; by -= STEP) {
        box.style.setProperty("--fit", by.toFixed(2));
        if (box.scrollHeight <= box.clientHeight) break;
      }
      mark();
    };
    const stop = observeSize([box], fit);
    box.addEventListener("scroll", mark);
    void document.fonts?.ready.then(fit);
    return () => {
      stop();
      box.removeEventListener("scroll", mark);
    };
  });
  return ref;
}
