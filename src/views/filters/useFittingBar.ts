import { useLayoutEffect, type RefObject } from "react";
import { breakpoints } from "../../ui/breakpoints.ts";
import { observeSize } from "../../ui/useSize.ts";

/**
 * What of the bar is folded away: the controls on the right get small, the years go into a menu, the
 * partners go by their codes. The first that fits is taken; beyond the last, the partners scroll. CSS
 * reads it word by word from `data-fold`.
 */
const folds = ["none", "controls", "years", "controls names", "controls years names"] as const;

/**
 * Folds no more than it has to, measured by whether the bar or what may shrink in it (`data-fit`)
 * overflows: without partners there is nothing that shrinks. Done on the elements, not in state, so that it is settled before anything is painted.
 */
export function useFittingBar(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (bar.current !== null) fit(bar.current);
  });
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    void document.fonts?.ready.then(() => fit(element));
    return observeSize([element], () => fit(element));
  }, [bar]);
}

/** On a narrow page the names scroll, and the years stand in the sheet. */
function fit(bar: HTMLElement): void {
  if (window.innerWidth < breakpoints.narrow) {
    bar.dataset["fold"] = "controls";
    return;
  }
  const parts = [bar, ...bar.querySelectorAll("[data-fit]")];
  for (const fold of folds) {
    bar.dataset["fold"] = fold;
    if (parts.every((part) => part.scrollWidth <= part.clientWidth)) return;
  }
}
