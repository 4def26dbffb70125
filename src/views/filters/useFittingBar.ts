import { breakpoints } from "../../ui/breakpoints.ts";
import { observeSize } from "../../ui/useSize.ts";
import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * What of the bar is folded away: the controls on the right get small, the years go into a menu, the
 * partners go by their codes. The first that fits is taken; beyond the last, the partners scroll. CSS
 * reads it word by word from `data-fold`.
 */
const folds = ["none", "controls", "years", "controls names", "controls years names"] as const;

/**
 * Folds no more than it has to, measured by whether the bar or what may shrink in it (`data-fit`)
 * overflows: without partners there is nothing that shrinks. Done on the elements, not in state, so that it is
 * settled before anything is painted. Measuring lays out the whole page, so it is done once for each width and text.
 */
export function useFittingBar(bar: RefObject<HTMLElement | null>): void {
  const measured = useRef(new Map<string, string>());
  useLayoutEffect(() => {
    if (bar.current !== null) fit(bar.current, measured.current);
  });
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const refit = (): void => {
      measured.current.clear();
      fit(element, measured.current);
    };
    void document.fonts?.ready.then(refit);
    return observeSize([element], refit);
  }, [bar]);
}

/** On a narrow page the names scroll, and the years stand in the sheet. */
function fit(bar: HTMLElement, measured: Map<string, string>): void {
  if (window.innerWidth < breakpoints.narrow) {
    bar.dataset["fold"] = "controls";
    return;
  }
  // Figures are tabular: one digit is as wide as another.
  const text = bar.textContent.replaceAll(/\d/gu, "0");
  const fold = measured.get(text) ?? fittingFold(bar);
  measured.set(text, fold);
  bar.dataset["fold"] = fold;
}

function fittingFold(bar: HTMLElement): string {
  const parts = [bar, ...bar.querySelectorAll("[data-fit]")];
  const fitting = folds.find((fold) => {
    bar.dataset["fold"] = fold;
    return parts.every((part) => part.scrollWidth <= part.clientWidth);
  });
  return fitting ?? folds[folds.length - 1] ?? "none";
}
