import { useLayoutEffect, useState, type RefObject } from "react";

/** Before it is measured, and where nothing can be. */
const usual = 800;
/** The picture of a strip is so many units high, as its style sheet says. */
const unitsHigh = 64;

/** How many units of the stage or frame the strip is wide. */
export function useStripUnits(picture: RefObject<HTMLElement | null>): number {
  const [units, setUnits] = useState(usual);
  useLayoutEffect(() => {
    const element = picture.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) setUnits((clientWidth / clientHeight) * unitsHigh);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture]);
  return units;
}
