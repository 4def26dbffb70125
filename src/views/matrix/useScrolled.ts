import { useLayoutEffect, useState, type RefObject } from "react";

/** In px. Finer steps would render again at every frame of a gesture; `columnsInSight` looks this far ahead. */
const step = 96;

/** How far a box is scrolled to the side, in whole steps. */
export function useScrolled(box: RefObject<HTMLElement | null>): number {
  const [scrolled, setScrolled] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => setScrolled(Math.floor(element.scrollLeft / step) * step);
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    return () => element.removeEventListener("scroll", measure);
  }, [box]);
  return scrolled;
}
