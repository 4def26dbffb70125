import { useEffect, useState, type RefObject } from "react";
import type { Size } from "./geometry.ts";

/** The size of an element in px of the picture, null until it has one: in a hidden frame everything measures 0 by 0. */
export function useElementSize(element: RefObject<HTMLElement | null>, scale = 1): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => {
      const [width, height] = [box.clientWidth / scale, box.clientHeight / scale];
      if (width > 0 && height > 0)
        setSize((before) =>
          before?.width === width && before.height === height ? before : { width, height },
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, scale]);
  return size;
}
