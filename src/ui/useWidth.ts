import { useLayoutEffect, useState, type RefObject } from "react";

/** Until it is measured, and wherever nothing can be. */
const assumed = 800;

/** The width of an element in whole pixels, known before the first paint. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || typeof ResizeObserver === "undefined") return;
    const measure = (): void => {
      // In a hidden frame everything is 0 wide.
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
