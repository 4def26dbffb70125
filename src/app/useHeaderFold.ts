import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { below, breakpoints, media } from "../ui/breakpoints.ts";
import { observeSize } from "../ui/useSize.ts";

/**
 * What the header folds: words become signs, then the views do, then the search, which opens over the header; Present
 * and Share go into the menu. Narrow, the views have a row of their own. CSS matches the words of `data-fold`.
 */
const wideFolds = [
  "",
  "words",
  "words views",
  "words views search",
  "words views search actions",
] as const;
const narrowFolds = ["search actions row", "search actions row views"] as const;

export type HeaderFold = (typeof wideFolds)[number] | (typeof narrowFolds)[number];

/** In px: a longer title is cut before anything else is folded. */
const enoughTitle = 160;

/**
 * Folds as little as fits the width of the header, whatever the language. Set on the element, so that it is done
 * before the first paint; returned for the menu, which holds what is folded away. Fitted again when the `words` in it change.
 */
export function useHeaderFold(header: RefObject<HTMLElement | null>, words: string): HeaderFold {
  // What mostly fits, so that it need not be drawn twice.
  const [fold, setFold] = useState<HeaderFold>(() =>
    media(below("narrow"))?.matches === true ? narrowFolds[0] : wideFolds[0],
  );
  const refit = useRef<(() => void) | null>(null);
  const fitted = useRef(words);
  useLayoutEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    refit.current = () => setFold(fit(element));
    void document.fonts?.ready.then(refit.current);
    return observeSize([element], refit.current);
  }, [header]);
  useLayoutEffect(() => {
    if (fitted.current === words) return;
    fitted.current = words;
    refit.current?.();
  });
  return fold;
}

function fit(header: HTMLElement): HeaderFold {
  const narrow = header.clientWidth > 0 && header.clientWidth < breakpoints.narrow;
  const folds: readonly HeaderFold[] = narrow ? narrowFolds : wideFolds;
  const fits = (fold: HeaderFold): boolean => {
    header.dataset["fold"] = fold;
    return [header, ...header.children].every(hasRoom);
  };
  const fitting = folds.find(fits) ?? folds.at(-1) ?? "";
  header.dataset["fold"] = fitting;
  return fitting;
}

const hasRoom = (element: Element): boolean =>
  element.clientWidth >=
  (element instanceof HTMLHeadingElement
    ? Math.min(element.scrollWidth, enoughTitle)
    : element.scrollWidth);
